const minute = 60_000
const hour = 60 * minute

/** When a daily copy was last made or tried, and how long the app runs; instants and times in ms. */
export type DailyState = { now: number; startedAt: number; madeAt?: number; triedAt?: number; isIdle: boolean }

/**
 * Whether it is time for the daily copy: once on each day, some minutes after the first start or after midnight, sooner
 * when nobody is at the computer. What failed is tried again after an hour. `dayOf` names the day of an instant here.
 */
export function isDailyDue(
  { now, startedAt, madeAt, triedAt, isIdle }: DailyState,
  dayOf: (at: number) => string,
): boolean {
  if (madeAt !== undefined && dayOf(madeAt) === dayOf(now)) return false
  if (triedAt !== undefined && now - triedAt < hour && now >= triedAt) return false
  const runs = now - startedAt
  return runs >= 10 * minute || runs < 0 || (isIdle && runs >= 3 * minute)
}

/** A daily copy that we wrote; `at` is an instant (ms), `size` in bytes. */
export type OwnCopy = { path: string; at: number; size: number; rows: number }

const days = 14
const months = 12

/**
 * The copies that are no longer needed, of those given in the order in which they were written: all but the newest of
 * each of the last 14 days and of each of the last 12 months on which there was one. None while the last one holds less
 * than half the rows of the one before: something may have happened that the older ones can mend. The last one written
 * always stays, whatever the clock said.
 */
export function outdated(copies: OwnCopy[], dayOf: (at: number) => string): OwnCopy[] {
  const last = copies.at(-1)
  const before = copies.at(-2)
  if (last && before && last.rows * 2 < before.rows) return []
  const newestFirst = copies.toReversed().toSorted((one, other) => other.at - one.at)
  const stay = new Set([
    last,
    ...newestOfEach(newestFirst, ({ at }) => dayOf(at)).slice(0, days),
    ...newestOfEach(newestFirst, ({ at }) => dayOf(at).slice(0, 'YYYY-MM'.length)).slice(0, months),
  ])
  return newestFirst.filter((copy) => !stay.has(copy))
}

function newestOfEach(newestFirst: OwnCopy[], spanOf: (copy: OwnCopy) => string): OwnCopy[] {
  const newest = new Map<string, OwnCopy>()
  for (const copy of newestFirst) if (!newest.has(spanOf(copy))) newest.set(spanOf(copy), copy)
  return [...newest.values()]
}
