import { fold, spellings } from '@shared/directory/fold'

/** Longer than any word that is looked for; what is longer is an address or a key. */
const longest = 40

const cjk = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
/** Scripts that part words by spaces; of the others each sign is a word. */
export const wordPattern = () => new RegExp(`[${cjk}]|(?:(?![${cjk}])[\\p{L}\\p{N}\\p{M}])+`, 'gu')
const wordOrSign = wordPattern()

/** The words of a text, folded, each once. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const word of fold(text).match(wordOrSign) ?? []) words.add(word.slice(0, longest))
  return words
}

/** What was typed as words, each with the other ways of writing it; all of them are to be found. */
export const wantedOf = (typed: string): string[][] =>
  [...wordsOf(typed)].map((word) => [...new Set([word, ...spellings(word)])])
