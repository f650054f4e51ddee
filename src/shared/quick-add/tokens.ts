/** A word of the line and where it stands. `isText`: in quotes, or with a backslash before it: it means nothing else. */
export type Token = { text: string; from: number; to: number; isText: boolean }

/** The words of a line. What stands in "quotes" is one of them. */
export function tokensOf(line: string): Token[] {
  return [...line.matchAll(/(@?)"([^"]*)"|(\\)?(\S+)/gu)].map((match) => ({
    text: match[2] === undefined ? (match[4] ?? '') : `${match[1]}${match[2]}`,
    from: match.index,
    to: match.index + match[0].length,
    isText: match[1] === '' || match[3] !== undefined,
  }))
}

/** In lower case and without the commas that part things; a full stop stays, because it makes an ordinal. */
export const plain = (text: string) => text.toLowerCase().replace(/[,;]+$/u, '')
