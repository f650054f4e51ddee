import { fold, spellings } from '@shared/directory/fold'

/** A name of somebody else that stands in free text, and how often. */
export type NameFound = { name: string; times: number }

type Word = { folded: string; from: number; to: number }
type Name = { name: string; words: string[]; isOwn: boolean }
type Place = { from: number; to: number; name: string }

/** Scripts in which words are not set apart by spaces, or endings grow onto names: each character is a word. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}'
const wordPattern = new RegExp(
  `(?=\\p{L})[${unspaced}]\\p{M}*|(?![${unspaced}])[\\p{L}\\p{N}](?:(?![${unspaced}])[\\p{L}\\p{N}]|[\\p{M}\\p{Cf}])*`,
  'gu',
)

/** What may stand between the words of one name: a space, a hyphen, a dot and a space. */
const gap = /^[\s\p{P}\p{S}]{0,3}$/u

/**
 * Finds whole names of others in a text, whatever their case and accents. What is the customer's own is not found: their
 * names, each word of these by itself, and the names of their companies.
 */
export function findNames(own: { names: string[]; companies: string[] }, others: string[]): (text: string) => Place[] {
  const names = namesByFirstWord(own, others)

  return (text) => {
    const words = wordsOf(text)
    const places: Place[] = []
    for (let index = 0; index < words.length; ) {
      const found = names.get(words[index]?.folded ?? '')?.find((name) => standsAt(name, words, index, text))
      const first = words[index]
      const last = words[index + (found?.words.length ?? 1) - 1]
      if (found && !found.isOwn && first && last) places.push({ from: first.from, to: last.to, name: found.name })
      index += found?.words.length ?? 1
    }
    return places
  }
}

/** The text with `[other person]` in these places. */
export function hidden(text: string, places: Place[]): string {
  let shown = ''
  let end = 0
  for (const { from, to } of places) {
    shown += `${text.slice(end, from)}[other person]`
    end = to
  }
  return shown + text.slice(end)
}

/** Longer names first, and of equal ones the customer's own. */
function namesByFirstWord(own: { names: string[]; companies: string[] }, others: string[]): Map<string, Name[]> {
  const ownWords = new Set(own.names.flatMap(foldedWords))
  const known = new Set<string>()
  const names = new Map<string, Name[]>()

  const add = (name: string, words: string[], isOwn: boolean) => {
    const key = words.join(' ')
    const isWord = words.length === 1 && (key.length < 2 || (!isOwn && ownWords.has(key)))
    if (words.length === 0 || isWord || known.has(key)) return
    known.add(key)
    const alike = names.get(words[0] ?? '')
    if (alike) alike.push({ name, words, isOwn })
    else names.set(words[0] ?? '', [{ name, words, isOwn }])
  }
  const addSpellings = (name: string, isOwn: boolean) => {
    const words = foldedWords(name)
    add(name, words, isOwn)
    // Of a single word the other spellings are too often words of their own.
    if (words.length > 1) for (const other of spellings(name)) add(name, foldedWords(other), isOwn)
  }
  for (const name of [...own.names, ...own.companies]) addSpellings(name, true)
  for (const name of others) addSpellings(name, false)

  for (const candidates of names.values()) candidates.sort((one, other) => other.words.length - one.words.length)
  return names
}

const standsAt = ({ words }: Name, text: Word[], at: number, whole: string) =>
  words.every((word, index) => {
    const here = text[at + index]
    const before = text[at + index - 1]
    return here?.folded === word && (index === 0 || (before && gap.test(whole.slice(before.to, here.from))))
  })

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(isPlain(text) ? plainWord : wordPattern)].map(({ 0: word, index }) => ({
    folded: folded(word),
    from: index,
    to: index + word.length,
  }))

const foldedWords = (text: string): string[] =>
  isPlain(text) ? (text.toLowerCase().match(plainWord) ?? []) : wordsOf(text).map(({ folded }) => folded)

/** Most texts and names have nothing but ASCII, which is ten times faster to take apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const isPlain = (text: string) => /^[\u0000-\u007F]*$/.test(text)
const plainWord = /[a-z\d]+/gi

const folded = (word: string) => fold(word.replace(/\p{Cf}/gu, ''))
