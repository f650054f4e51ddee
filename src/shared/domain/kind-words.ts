import type { InteractionKind } from './interaction'

/** The words that begin a line about a kind of interaction, such as `call` and `called`. */
export type KindWords = { kind: InteractionKind; words: string[] }[]

/**
 * The kind that a line begins with, the word as it was typed, and what follows it. Undefined while no word of the list
 * stands in front with a space after it: a word that may still grow is not taken.
 */
export function typedKind(line: string, kindWords: KindWords) {
  const candidates = kindWords
    .flatMap(({ kind, words }) => words.map((word) => ({ kind, length: word.length, word: folded(word) })))
    .sort((one, other) => other.length - one.length)
  const found = candidates.find(
    ({ word, length }) => length > 0 && folded(line.slice(0, length)) === word && /\s/.test(line.charAt(length)),
  )
  if (!found) return undefined
  return { kind: found.kind, word: line.slice(0, found.length), rest: line.slice(found.length).trimStart() }
}

const folded = (word: string) => word.toLowerCase().normalize('NFC')
