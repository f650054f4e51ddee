import type { EntryHead } from '@shared/vault/entry'
import type { MissingCommits } from '@shared/vault/opened'

/** The end of what can be read: a commit and its instant (ms), where that is known. */
type Known = { sequence: number; at?: number | undefined }

/**
 * The gaps between `base`, up to which nothing is missing, the commits that could be read, and `reached`, as far as there
 * have been commits. Of what is lost at the very end nobody knows the latest instant.
 */
export function missingBetween(base: Known, heads: EntryHead[], reached: number): MissingCommits[] {
  const missing: MissingCommits[] = []
  let last = base
  const lacks = (next: Known) => {
    const count = next.sequence - last.sequence - 1
    if (count > 0) {
      const after = last.at === undefined ? {} : { after: last.at }
      missing.push({ count, ...after, ...(next.at === undefined ? {} : { before: next.at }) })
    }
    last = next
  }
  for (const { sequence, at } of heads) lacks({ sequence, at })
  lacks({ sequence: reached + 1 })
  return missing
}
