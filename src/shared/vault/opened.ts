import type { NotSavedReason } from './entry'
import type { VaultState } from './verdict'

/** Commits that cannot be read any more. `after` and `before` are the instants (ms) of the commits around them. */
export type MissingCommits = { count: number; after?: number; before?: number }

/** What the window is told when it asks for the vault. */
export type OpenedVault =
  | (VaultState & {
      is: 'open'
      /** Times a bad database was left behind and a new one begun. */
      generation: number
      /** What is known to be lost, where both sides are damaged. */
      missing: MissingCommits[]
      readOnly?: NotSavedReason
      /** Why the database before this one was left behind, a moment ago. */
      renewed?: 'other-vault' | 'rows-missing' | 'cannot-open' | 'digest' | 'erased'
    })
  /** A newer Regulars has written it: nothing was touched. */
  | { is: 'from-the-future' }
  | { is: 'not-readable'; reason: 'not-allowed' | 'unknown' }

/** What happened at a start, as the owner is told afterwards and as it stands in the plain log. */
export type StartNews =
  | { what: 'replayed'; commits: number }
  | {
      what: 'rebuilt'
      because: 'gone' | 'other-vault' | 'rows-missing' | 'cannot-open' | 'digest' | 'erased'
      rows: number
    }
  | { what: 'adopted'; because: 'vault-behind' | 'vault-broken'; rows: number }
  | { what: 'rescued'; rows: number; missing: MissingCommits[] }
