import type { TableName } from '@shared/domain/changes'
import type { Counts, NotSavedReason, Tally } from './entry'

/** A copy outside the profile that was read back and found whole. `at` is an instant (ms). */
export type BackupMade = { at: number; file: string; counts: Counts; files: number; isSealed: boolean }

/** How safe the data is, for Settings and for the warnings. */
export type Safety = {
  /** Where the daily copy goes; main owns the path, the window shows it. */
  folder: string
  isAutomatic: boolean
  /** Daily copies are sealed with a passphrase that this computer remembers. */
  isSealed: boolean
  /** This computer cannot keep a passphrase safe, so daily copies cannot be sealed; a backup by hand can. */
  cannotSeal?: 'no-keyring'
  lastBackup?: BackupMade
  /** Why the last attempt did not succeed. */
  lastProblem?: BackupProblem
  /** The instant (ms) from which on there should have been a backup: the first commit. */
  since?: number
  snapshots: number
  /** Nothing can be saved now, and why. */
  readOnly?: NotSavedReason
}

/**
 * `too-large`: there is more than a restore would take in. `passphrase-gone`: this computer no longer knows with what to
 * seal.
 */
export type BackupProblem =
  | 'no-space'
  | 'not-allowed'
  | 'folder-gone'
  | 'not-whole'
  | 'too-large'
  | 'passphrase-gone'
  | 'unknown'

/** What stands in a backup, before anything is done with it. */
export type BackupContents = {
  at: number
  /** Version of Regulars that wrote it. */
  version: string
  /** It comes from another vault: another computer or a profile of its own. */
  isOfOtherVault: boolean
  counts: Counts
  files: number
  /** What would change now: rows that come back, are put back as they were, and go. */
  differences: { [Name in TableName]?: Tally }
}

/** `no-space` and `not-readable` are no fault of the backup: this computer has no room to look into it, or may not. */
export type BackupRefused =
  | 'wrong-passphrase'
  | 'damaged'
  | 'not-a-backup'
  | 'from-the-future'
  | 'too-large'
  | 'no-space'
  | 'not-readable'

export type OpenedBackup =
  | { is: 'open'; contents: BackupContents }
  | { is: 'sealed' }
  | { is: 'refused'; because: BackupRefused }
  | { is: 'cancelled' }

/** What a check of everything found. `problems` are sentences of the plain log; empty when all is whole. */
export type Checked = { snapshots: number; commits: number; files: number; problems: string[] }
