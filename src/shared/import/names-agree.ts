import { namePartsOfCustomer } from '@shared/domain/name-parts'
import type { Draft } from './draft'
import { isNameless } from './filled'
import { nameKey, wordsIn } from './same-value'

/** What is compared of a name, worked out once per record. */
export type NameToCompare = { kind: Draft['kind']; words: string[]; given: string[]; nameless: boolean }

/** @param words of the name */
export const nameToCompare = (draft: Draft, words: string[]): NameToCompare => ({
  kind: draft.kind,
  words,
  given: draft.kind === 'person' ? wordsIn(namePartsOfCustomer(draft).given ?? '') : [],
  nameless: isNameless(draft),
})

/**
 * Whether two names may belong to one, so that a shared number or mailbox does not make one person of a family: one name
 * says the same as the other and perhaps more ("A. Berg", "Dr. Anna Berg"). An email address is kept on marriage, so that
 * there the given name is enough.
 */
export function namesAgree(one: NameToCompare, other: NameToCompare, sharing: 'email' | 'phone'): boolean {
  if (one.kind !== other.kind) return one.words.toSorted().join() === other.words.toSorted().join()
  if (one.nameless || other.nameless) return true
  if (includes(one.words, other.words) || includes(other.words, one.words)) return true
  return sharing === 'email' && mayBeSame(one.given[0], other.given[0])
}

/** "A. Berg" and "Berg" say less than "Anna Berg". */
export const isShorterForm = (name: string, of: string) =>
  nameKey(name) !== nameKey(of) && includes(wordsIn(of), wordsIn(name))

/** Are all of these words there, if only as initials, and one of them written out? */
const includes = (words: string[], wanted: string[]) =>
  wanted.some((word) => words.includes(word)) && wanted.every((word) => words.some((other) => isShort(word, other)))

/** The same word, or its initial. */
const isShort = (word: string, of: string) => word === of || (word.length === 1 && of.startsWith(word))

const mayBeSame = (one = '', other = '') => one !== '' && other !== '' && (isShort(one, other) || isShort(other, one))
