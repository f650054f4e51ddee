import type { BackupMade } from '@shared/vault/safety'

/** The counts that a sentence tells. */
export const countsOf = ({ counts, files }: Pick<BackupMade, 'counts' | 'files'>) => ({
  customers: counts.customers ?? 0,
  interactions: counts.interactions ?? 0,
  followUps: counts.followUps ?? 0,
  files,
})
