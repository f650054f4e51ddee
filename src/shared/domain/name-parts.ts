import type { Customer, NameParts } from './customer'

/**
 * The parts of a person's name as it was written: "Dr. Anna Maria van den Berg", "Berg, Anna". One word is a given name.
 * A guess, because names of the world follow no rule: a name that came with its parts keeps them.
 */
export function namePartsOf(written: string): NameParts {
  const [beforeComma = '', ...afterComma] = written.split(',').map((part) => part.trim())
  const familyFirst = afterComma.length > 0 && !afterComma.every((part) => isSuffix(part))
  const words = wordsOf(familyFirst ? afterComma.join(' ') : written.replaceAll(',', ' '))

  const prefix = takeWhile(words, isPrefix)
  const suffix = takeWhile(words.reverse(), isSuffix).reverse()
  words.reverse()

  const family = familyFirst ? beforeComma : takeFamily(words)
  const [given, ...additional] = words
  return filled({ prefix: prefix.join(' '), given, additional: additional.join(' '), family, suffix: suffix.join(' ') })
}

/** What a customer's name is made of: as the source told, or else as it is written. */
export const namePartsOfCustomer = ({ name, nameParts }: Pick<Customer, 'name' | 'nameParts'>): NameParts =>
  nameParts ?? namePartsOf(name)

/** By which a list is sorted: "Berg Anna" for a person, the name itself for a company. */
export function sortNameOf(
  customer: Pick<Customer, 'kind' | 'name' | 'nameParts'>,
  { given, additional, family } = namePartsOfCustomer(customer),
): string {
  if (customer.kind === 'company') return customer.name
  return [family, given, additional].filter(Boolean).join(' ') || customer.name
}

/** The parts that a source told fit a new name as long as given and family name stand in it. */
export const partsStillFit = ({ given = '', family = '' }: NameParts, name: string) =>
  given + family !== '' && name.includes(given) && name.includes(family)

const prefixes = new Set(
  'dr prof professor mr mrs ms miss mx sir dame herr frau hr fr dipl-ing ing mag mme mlle m sr sra srta dott dra rev'.split(
    ' ',
  ),
)
const suffixes = new Set('jr sr ii iii iv phd md dds esq mba msc bsc'.split(' '))

/** Small words that belong to the family name that follows them. */
const particles = new Set(
  'von vom van de der den het del della dello di da das do dos du des la le los zu zum zur ter ten bin ibn al el af av'.split(
    ' ',
  ),
)

const bare = (word: string) => word.toLowerCase().replaceAll('.', '')
/** A name that is only a title would have no parts left. */
const isPrefix = (word: string) => prefixes.has(bare(word))
const isSuffix = (word: string) => suffixes.has(bare(word))
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

/** Chinese, Japanese and Korean names are written family name first. */
const isFamilyFirst = (words: string[]) =>
  words.length === 2 &&
  words.every((word) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u.test(word))

function takeWhile(words: string[], belongs: (word: string) => boolean): string[] {
  let count = 0
  while (count < words.length - 1 && belongs(words[count] ?? '')) count++
  return words.splice(0, count)
}

function takeFamily(words: string[]): string {
  if (words.length < 2) return ''
  if (isFamilyFirst(words)) return words.shift() ?? ''
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particles.has(bare(word)))
  return words.splice(particle > 0 ? particle : words.length - 1).join(' ')
}

const filled = (parts: { [Part in keyof NameParts]: string | undefined }): NameParts =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part))
