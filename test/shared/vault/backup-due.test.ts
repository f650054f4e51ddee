import { backupWarning } from '@shared/vault/backup-due'
import { expect, test } from 'vitest'

const day = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 10, 22, 9)
const backup = (at: number) => ({ at, file: 'a.regulars', counts: {}, files: 0, isSealed: false })

test.each([
  ['nothing was ever saved', {}, undefined],
  ['the first customer came today', { since: now }, undefined],
  ['six days and a bit without any copy', { since: now - 7 * day + 1 }, undefined],
  ['seven days without any copy', { since: now - 7 * day }, { what: 'never', days: 7 }],
  ['a year without any copy', { since: now - 365 * day }, { what: 'never', days: 365 }],
  ['a copy of today, after years', { since: now - 900 * day, lastBackup: backup(now) }, undefined],
  ['a copy that is nearly seven days old', { since: 0, lastBackup: backup(now - 7 * day + 1) }, undefined],
  ['a copy that is seven days old', { since: 0, lastBackup: backup(now - 7 * day) }, { what: 'old', days: 7 }],
  [
    'a copy that is old although nothing is known of the beginning',
    { lastBackup: backup(0) },
    { what: 'old', days: 20779 },
  ],
  ['the clock was put back', { since: now + 30 * day, lastBackup: backup(now + 20 * day) }, undefined],
] as const)('%s', (_name, safety, warning) => {
  expect(backupWarning(safety, now)).toEqual(warning)
})
