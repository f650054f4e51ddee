import { cut, devices, separators, utf8Length } from '@shared/package/file-name'

/** Bytes of UTF-8: room for a number and for what programs add, on file systems that take 255. */
const longest = 120

/** The ending that tells programs what a file is, with its dot; empty when there is none. */
export const endingOf = (name: string): string => /[^.]\.[\p{L}\p{N}_]{1,12}$/u.exec(name)?.[0].slice(1) ?? ''

/**
 * The name of a file as the owner sees it and as it is written when the file is opened or handed out: NFC, one line, no
 * separators or their look-alikes, nothing invisible, no change of direction, no device name, no dot or space at an end,
 * at most 120 bytes, the ending kept. `file` when nothing is left.
 */
export function attachmentName(text: string): string {
  const tidy = text
    .replace(/[\s\p{Z}\u2800]+/gu, ' ')
    .replace(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFC')
    .replace(separators, '-')
    .normalize('NFC')
  const whole = withoutEdges(tidy)
  const ending = endingOf(whole)
  const stem = withoutEdges(shortened(whole.slice(0, whole.length - ending.length), ending))
  return `${stem || 'file'}${ending}`.replace(devices, '$1_')
}

/** The name, with a number where another file in `taken` has it already: upper and lower case are the same to many systems. */
export function uniqueName(name: string, taken: Iterable<string>): string {
  const others = new Set([...taken].map(folded))
  const ending = endingOf(name)
  const stem = name.slice(0, name.length - ending.length)
  for (let number = 2, next = name; ; number++) {
    if (!others.has(folded(next))) return next
    next = `${withoutEdges(shortened(stem, ` (${number})${ending}`))} (${number})${ending}`
  }
}

const folded = (name: string) => name.normalize('NFC').toLowerCase()

const shortened = (stem: string, rest: string) =>
  cut(stem, { characters: longest, bytes: longest - 1 - utf8Length(rest) })

/** A dash at the beginning is an option to many programs, a dot there hides the file. */
const withoutEdges = (name: string) => name.replace(/^[.\s-]+|[.\s]+$/gu, '')
