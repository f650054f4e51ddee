/** Invisible characters, controls and spaces that a spreadsheet may skip before it decides what a cell is. */
const ignored = '[\\p{C}\\p{Z}\\s]*'

/** What makes a spreadsheet run a cell, and the full-width and small forms of it. */
const trigger = new RegExp(`^${ignored}[=+\\-@|＝＋－＠｜﹢﹣﹦﹫]`, 'u')

/** `-5`, `+3.5`, `1.234,50`, `1e-5`, `12 %`. */
const plainNumber = /^[+-]?\d+(?:[.,' ]\d+)*(?:e[+-]?\d+)?\s?%?$/iu

/** `+49 (0)431 123-45`, `+1 555 010 0199 ext. 7`: at least five characters, so that `+1-2` is none. */
const phone = /^\+\(?\d[\d\s().\-/]{3,}(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?$/iu

/** A sad or a glad face: no formula can begin with a closing bracket. */
const face = /^[-+]\)/

/**
 * The text of a CSV cell that no spreadsheet runs: an apostrophe stands before each part that begins like a formula.
 * A part begins with the cell, with each line in it, and after a tab or a semicolon, at which spreadsheets of some
 * countries split what they open. Plain numbers and phone numbers stay as they are.
 */
export const guarded = (text: string) =>
  eachPart(text, (part) => (runs(part) ? `'${part}` : part)).replace(/^(?=[\t\r\n])/, "'")

/** The same text without those apostrophes. */
export const unguarded = (text: string) =>
  eachPart(text.replace(/^'(?=[\t\r\n])/, ''), (part) =>
    part.startsWith("'") && runs(part.slice(1)) ? part.slice(1) : part,
  )

const eachPart = (text: string, change: (part: string) => string) =>
  text
    .split(/(\r\n|[\r\n\t;])/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('')

function runs(part: string): boolean {
  if (!trigger.test(part)) return false
  const visible = part.replace(new RegExp(`^${ignored}`, 'u'), '').trimEnd()
  return !(plainNumber.test(visible) || phone.test(visible) || face.test(visible))
}
