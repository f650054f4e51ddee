import { columnWords, phoneWords, placeWords } from './column-words'
import type { ColumnTarget, ColumnUse } from './columns'
import { labelOf } from './labels'

/** A header without case, accents, spaces, punctuation and what stands in brackets: `Strasse 2` is `strasse2`. */
export const compact = (header: string) =>
  header
    .slice(0, 200)
    .replace(/\([^)]*\)/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The words of a table of words, compact. */
export const wordsOf = (list: string) => list.split(',').map(compact).filter(Boolean)

/** Passwords, bank cards and accounts, keys and network addresses are no business of a customer list. */
export const isNeverImported = (header: string) =>
  /password|passwort|kennwort|passwd|motdepasse|secret|token|sessionid|apikey|card(number|last|type|exp|hold)|defaultcard|creditcard|kreditkarte|cartebancaire|cvc|cvv|ipaddress|ipadresse|adresseip|(optin|confirm|signup|login|registration|last)ip$|^ip$/.test(
    compact(header),
  )

/** Longer texts (characters) are no headers, and would take long to be guessed. */
const longestHeader = 60

/** Tables say the same again and again: what was asked lately is known, so many texts at most. */
const asked = new Map<string, ColumnUse | undefined>()
const mostAsked = 4000

/** What a header says about its column; undefined when it is not known. */
export function meaningOf(header: string): ColumnUse | undefined {
  if (header.length > longestHeader) return guessed(header)
  if (!asked.has(header)) {
    if (asked.size >= mostAsked) asked.clear()
    asked.set(header, guessed(header))
  }
  return asked.get(header)
}

function guessed(header: string): ColumnUse | undefined {
  for (const restored of withLostLetters(header)) {
    const word = compact(restored)
    const use = word && (plain(word) ?? numbered(word) ?? placed(word))
    if (use) return use
  }
  return undefined
}

const known = new Map<string, ColumnUse>([
  ...Object.entries(columnWords).flatMap(([target, list]) =>
    wordsOf(list).map((word): [string, ColumnUse] => [word, { target: target as ColumnTarget }]),
  ),
  ...Object.entries(phoneWords).flatMap(([label, list]) =>
    wordsOf(list).map((word): [string, ColumnUse] => [word, { target: 'phone', label }]),
  ),
])

const places = placeWords
  .flatMap(([list, label]) => wordsOf(list).map((word) => ({ word, label })))
  .flatMap(({ word, label }) => ['', 'address', 'adresse'].map((address) => ({ word: word + address, label })))
  .sort((one, other) => other.word.length - one.word.length)

/** What can belong to a place. */
const placeable = new Set<ColumnTarget>([
  'email',
  'phone',
  'addressText',
  'street',
  'streetMore',
  'postBox',
  'city',
  'region',
  'postalCode',
  'country',
  'link',
])

const plain = (word: string): ColumnUse | undefined => known.get(word)

/** `email1value`, `phone2type`, `address1street`: the number says which belong together. But `address2` is a second line. */
function numbered(word: string): ColumnUse | undefined {
  const [, before = '', number = '', after = ''] = /^(\D+)(\d{1,2})(\D*)$/.exec(word) ?? []
  const use = number ? known.get(before + after) : undefined
  if (!use) return undefined
  if (use.target === 'street' && after === '') return Number(number) > 1 ? { target: 'streetMore' } : use
  return { ...use, group: `${before}${number}` }
}

/** `businessphone2`, `ortprivat`, `mailingcity`: whose it is stands before or after. */
function placed(word: string): ColumnUse | undefined {
  const numberless = word.replace(/\d+$/, '')
  const number = word.slice(numberless.length)
  for (const place of places) {
    const rest = word.startsWith(place.word)
      ? word.slice(place.word.length)
      : numberless.endsWith(place.word)
        ? numberless.slice(0, -place.word.length) + number
        : ''
    const use = rest ? (plain(rest) ?? numbered(rest)) : undefined
    if (use && placeable.has(use.target)) return inPlace(use, place)
  }
  return undefined
}

function inPlace(use: ColumnUse, { word, label }: { word: string; label?: string }): ColumnUse {
  if (use.target === 'phone') return { ...use, ...optional(labelOf(label, use.label)) }
  return { ...use, group: `${label ?? word}${use.group ?? ''}`, ...optional(label ?? use.label) }
}

const optional = (label?: string) => (label ? { label } : {})

/**
 * Exports that went through the wrong encoding have a replacement character for each umlaut: try what it may have been. More
 * than two are tried as one letter, as in French, or a row of such texts would take long.
 */
function withLostLetters(header: string): string[] {
  const lost = header.split('\uFFFD')
  if (header.length > longestHeader || lost.length < 2 || lost.length > 7) return [header]
  if (lost.length > 3) return letters.map((letter) => lost.join(letter))
  return lost
    .slice(1)
    .reduce(
      (starts, rest) => starts.flatMap((start) => letters.map((letter) => start + letter + rest)),
      [lost[0] ?? ''],
    )
}

/** Accents do not count, so that one of them stands for all. */
const letters = [...'äöüßé']
