/** One letter for one word, else the first letters of the first and the last; whole characters, whatever the script. */
export function initials(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const ends = words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : words
  return ends.map(firstLetter).join('').toLocaleUpperCase()
}

const characters = new Intl.Segmenter()

function firstLetter(word: string) {
  for (const { segment } of characters.segment(word)) if (/[\p{L}\p{N}]/u.test(segment)) return segment
  return ''
}

/** Always the same of `count` hues for the same name (FNV-1a). */
export function hueOf(name: string, count: number): number {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash % count
}
