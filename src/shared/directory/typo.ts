import type { Entry } from './entry'
import type { Needles } from './needles'

/** Shorter words are too much like others. */
const shortest = 5

/** Whether a slip of the fingers may be looked for: only in words of letters, one of them long enough. */
export const mayBeMistyped = ({ all }: Needles) => all.some(({ anyOf: [word = ''] }) => isLongWord(word))

/** Every word stands in the entry, as it was typed or as the beginning of a word of its names but for one slip. */
export function isNearly({ text, companiesEnd }: Entry, { all }: Needles): boolean {
  let words: string[] | undefined
  return all.every(({ anyOf }) => {
    if (anyOf.some((typed) => text.includes(typed))) return true
    const [typed = ''] = anyOf
    if (!isLongWord(typed)) return false
    words ??= text.slice(0, companiesEnd).split(/[\s-]+/)
    return words.some((word) => beginsNearly(word, typed))
  })
}

export const isLongWord = (word: string) => word.length >= shortest && /^\p{L}+$/u.test(word)

/** The first letter is right; of the rest one is wrong, missing, too much, or two have changed places. */
export function beginsNearly(word: string, typed: string): boolean {
  if (word[0] !== typed[0]) return false
  let at = 1
  while (at < typed.length && word[at] === typed[at]) at++
  const rest = typed.slice(at + 1)
  return (
    at === typed.length ||
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest, at) ||
    word.startsWith(typed.slice(at), at + 1) ||
    (word[at] === typed[at + 1] && word[at + 1] === typed[at] && word.startsWith(typed.slice(at + 2), at + 2))
  )
}
