/** Text for one line: no control characters, no line ends, single spaces. */
export const oneLine = (text: string) =>
  isTidy(text) ? text.trim() : text.replace(notShown, ' ').replace(/\s+/g, ' ').trim()

/** Text that keeps its lines: `\n` ends them, other control characters go, spaces are plain, nothing hangs over at either end. */
export const manyLines = (text: string) =>
  isTidy(text)
    ? text.trim()
    : text
        .replace(/\r\n?/g, '\n')
        .replace(notShownInLines, '')
        .replace(/[^\S\n\t ]/g, ' ')
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
        .trim()

/** Most texts are: asking once is cheaper than rewriting each. */
const isTidy = (text: string) => !/\p{Cc}|[^\S ]| {2}/u.test(text)

const notShown = /\p{Cc}+/gu
const notShownInLines = /[^\P{Cc}\t\n]+/gu
