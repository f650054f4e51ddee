import { beginsNearly } from '@shared/directory/typo'

/** So many new words wait before all are sorted again. */
const waiting = 4000

/** The words that stand anywhere, each with a number: found whole, by their beginning, and but for one slip of the fingers. */
export function createVocabulary() {
  const numbers = new Map<string, number>()
  const words: string[] = []
  /** Numbers in the order of their words, but for those from `sortedUntil` on. */
  let sorted = new Uint32Array()
  let sortedUntil = 0

  function sort() {
    if (words.length - sortedUntil <= waiting && sortedUntil > 0) return
    const order = words.map((_, number) => number)
    order.sort((one, other) => (words[one]! < words[other]! ? -1 : 1))
    sorted = Uint32Array.from(order)
    sortedUntil = words.length
  }

  /** The place of the first sorted word that is not before `text`. */
  function placeOf(text: string): number {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (words[sorted[middle]!]! < text) low = middle + 1
      else high = middle
    }
    return low
  }

  function* startingWith(start: string): Generator<number> {
    sort()
    for (let at = placeOf(start); at < sorted.length && words[sorted[at]!]!.startsWith(start); at++) yield sorted[at]!
    for (let number = sortedUntil; number < words.length; number++) if (words[number]!.startsWith(start)) yield number
  }

  return {
    /** The number of a word, a new one for one that is not there. */
    numberFor(word: string): number {
      const before = numbers.get(word)
      if (before !== undefined) return before
      numbers.set(word, words.length)
      return words.push(word) - 1
    },
    numberOf: (word: string): number | undefined => numbers.get(word),
    startingWith,
    /** Words whose beginning is `typed` but for one slip, after the right first letter. */
    *nearly(typed: string): Generator<number> {
      for (const number of startingWith(typed.slice(0, 1))) if (beginsNearly(words[number]!, typed)) yield number
    },
    count: () => words.length,
  }
}
