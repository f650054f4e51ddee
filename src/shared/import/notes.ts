/** A row stays under 64 kB, where Chromium begins to keep values in files of their own. */
const longest = 60_000

/** Both notes in one, unless one says all that the other does, or both together are too long: then the first, or whichever is to stay. */
export function joinedNotes(first: string | undefined, second: string | undefined, stays = first): string | undefined {
  if (!first || !second) return first || second || undefined
  if (first.includes(second)) return first
  if (second.includes(first)) return second
  const both = `${first}\n\n${second}`
  return both.length > longest ? stays : both
}
