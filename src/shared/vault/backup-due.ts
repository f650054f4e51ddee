import type { Safety } from './safety'

const day = 24 * 60 * 60 * 1000

/** The owner is warned when the data had no good copy outside the profile for this many days. */
const daysWithoutBackup = 7

/** There never was a copy, or the last one is old: since how many whole days. */
export type BackupWarning = { what: 'never' | 'old'; days: number }

/**
 * Whether to warn. `now` is an instant (ms); a clock that was put back warns of nothing. Nothing is due before the first
 * commit.
 */
export function backupWarning(
  { lastBackup, since }: Pick<Safety, 'lastBackup' | 'since'>,
  now: number,
): BackupWarning | undefined {
  const from = lastBackup?.at ?? since
  if (from === undefined) return undefined
  const days = Math.floor((now - from) / day)
  if (days < daysWithoutBackup) return undefined
  return { what: lastBackup ? 'old' : 'never', days }
}
