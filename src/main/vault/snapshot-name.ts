import { z } from 'zod'

const pattern = /^(\d{15})-(\d{1,16})(-pinned)?\.snapshot$/

/** A snapshot is named for its last commit and the instant (ms) it was taken; a pinned one is never rotated away. */
export const nameOf = (sequence: number, at: number, isPinned: boolean) =>
  `${String(sequence).padStart(15, '0')}-${at}${isPinned ? '-pinned' : ''}.snapshot`

export const snapshotName = z.string().regex(pattern)
export const isSnapshot = (name: string) => pattern.test(name)
export const isPinned = (name: string) => name.endsWith('-pinned.snapshot')
export const pinnedName = (name: string) => (isPinned(name) ? name : name.replace('.snapshot', '-pinned.snapshot'))
/** Whether two names are of one snapshot, whichever of them is pinned. */
export const isSameSnapshot = (one: string, other: string) => pinnedName(one) === pinnedName(other)
/** The last commit that is in it. */
export const sequenceOf = (name: string) => Number(name.slice(0, 15))
