import { fold } from './fold'
import { phoneNeedles } from './phone-digits'

/** One thing to look for: any of several texts, or else all of some words (a number may also be in a name). */
export type Needle = { anyOf: string[]; orWords: string[] }

/** What was typed, as words that all must be found, and folded as a whole. */
export type Needles = { all: Needle[]; whole: string }

/** Numbers beside each other are one phone number: `0170 123 45`. */
export function needlesOf(typed: string): Needles {
  const words = fold(typed).split(/\s+/).map(withoutSigns).filter(Boolean)
  const all: Needle[] = []
  let number: string[] = []
  const endNumber = () => {
    if (number.length > 0) all.push({ anyOf: phoneNeedles(number.join(' ')), orWords: number })
    number = []
  }
  for (const word of words) {
    if (isNumber(word)) number.push(word)
    else {
      endNumber()
      all.push({ anyOf: [word], orWords: [] })
    }
  }
  endNumber()
  return { all, whole: words.join(' ') }
}

const isNumber = (word: string) => /^[\d+()./-]*\d[\d+()./-]*$/.test(word)

/** `St.` and `(Berg)` are looked for without their signs. */
const withoutSigns = (word: string) => (/\d/.test(word) ? word : word.replace(/^["([{]+|["),.:;!?\]}]+$/g, ''))
