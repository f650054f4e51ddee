import type { TableName } from '@shared/domain/changes'
import type { NotSavedReason } from './entry'

/** Ids of rows, by table. */
export type RowIds = { [Name in TableName]?: string[] }

/** A backup that may still tell of them: the owner has to delete it. */
export type UnreachedBackup = {
  path: string
  /** When it was made (instant, ms), where that is known. */
  at?: number
  /** `sealed`: nobody here knows its passphrase. `not-there`: its folder is not, such as a stick that is not plugged in. */
  because: 'sealed' | 'not-there' | 'not-allowed' | 'damaged' | 'no-space' | 'unknown'
}

/** What was written anew without the rows, and what could not be reached. `files`: attachments that nobody else has. */
export type Erased = {
  snapshots: number
  journalFiles: number
  files: number
  backups: number
  unreached: UnreachedBackup[]
}

/** `still-there`: the rows have to be gone by a commit first. After any other reason it is taken up again by itself. */
export type NotErased = NotSavedReason | 'still-there'
