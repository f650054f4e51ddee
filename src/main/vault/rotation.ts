/** What rotation looks at. `at` is an instant (ms). */
type Kept = { at: number; pinned?: boolean | undefined }

const day = 24 * 60 * 60 * 1000

/** How far apart, and how many of each kind. The newest of each stretch of time stays. */
const ladder = [
  { every: day, count: 7 },
  { every: 7 * day, count: 8 },
  { every: 30 * day, count: 12 },
]

/** The snapshots that stay, of those given newest first: the 3 newest, 7 daily, 8 weekly, 12 monthly, and all pinned. */
export function kept<Snapshot extends Kept>(newestFirst: Snapshot[]): Snapshot[] {
  const stay = new Set(newestFirst.slice(0, 3))
  for (const { every, count } of ladder) {
    const stretches = new Map<number, Snapshot>()
    for (const snapshot of newestFirst) {
      const stretch = Math.floor(snapshot.at / every)
      if (!stretches.has(stretch)) stretches.set(stretch, snapshot)
    }
    for (const snapshot of [...stretches.values()].slice(0, count)) stay.add(snapshot)
  }
  return newestFirst.filter((snapshot) => snapshot.pinned || stay.has(snapshot))
}

/** Whether so much went between two snapshots that nothing older may be thrown away: rows in all. */
export const hasShrunk = (rows: number, rowsBefore: number) => rows * 2 < rowsBefore
