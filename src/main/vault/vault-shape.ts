import type { TableName } from '@shared/domain/changes'
import type { Counts, Deed, Entry, EntryHead, Row } from '@shared/vault/entry'
import type { RowIds } from '@shared/vault/erased'
import type { MissingCommits } from '@shared/vault/opened'
import type { VaultState } from '@shared/vault/verdict'
import type { ListedSnapshot } from './catalogue'
import type { ErasedInVault } from './erase'
import type { RowSources, Work } from './work'

/** Takes a sentence for the plain log: "12 records brought back from the journal". */
export type Log = (sentence: string) => void

export type VaultOptions = {
  /** The present instant (ms). */
  now(): number
  newId(): string
  log: Log
  /** What takes long; in the app another thread does it. */
  work?: Work
  /** Told while everything has to be read because the catalogue is gone. */
  onProgress?(done: number, of: number): void
}

/** Where things lie. `files` holds attachments by SHA-256, `setAside` what is kept only as evidence. */
export type VaultFolders = { vault: string; journal: string; snapshots: string; files: string; setAside: string }

export type TableRow = { table: TableName; row: Row }

/** Every row as it was after the commit `sequence`, and how many there are. */
type RowReading = {
  sequence: number
  counts: Counts
  rows: AsyncGenerator<TableRow>
  /** The same rows for another thread, by `allRows`. */
  sources: RowSources
}

/** Takes over the rows of the database. Nothing counts before `end` has answered. */
export type Adopting = {
  add(table: TableName, rows: Row[]): Promise<void>
  /** Begins a new chain after `sequence` at the earliest. Rejects with `NotSaved`. */
  end(sequence: number): Promise<{ vault: string; sequence: number }>
  abandon(): Promise<void>
}

/** The truth: every commit since the last snapshots, and snapshots of all rows. See `openVault`. */
export type Vault = {
  folders: VaultFolders
  state(): VaultState
  /** Commits that are known to be lost. */
  missing(): MissingCommits[]
  /** The snapshots that were read back and found whole, newest first. */
  snapshots(): readonly ListedSnapshot[]

  /** Makes a commit last. Rejects with `NotSaved`, or with `BadPart` when a part is no list of changes. */
  append(deed: Deed, parts: string[]): Promise<EntryHead>
  /** Mends the journal after a failed append; rejects with `NotSaved` while nothing can be written. */
  mend(): Promise<void>

  /** The first commits after `sequence`, about 4 MB of them. Rejects where the journal does not reach back that far. */
  entriesAfter(sequence: number): Promise<Entry[]>
  entry(sequence: number): Promise<Entry | undefined>
  /** The last 500 commits of the last 30 days that are no act of the app itself, oldest first. */
  entryHeads(): Promise<EntryHead[]>

  /** Every row after the last commit, out of sources that were read through before; of a broken vault what there is. */
  readRows(): Promise<RowReading>
  /** The same for a database that is filled with it: a broken vault begins anew with what there is. */
  readRowsHealed(): Promise<RowReading>
  /** Reads everything through; answers whether it is still proven. */
  prove(): Promise<boolean>
  /** A sum over every row, with the commit that it belongs to; see `@shared/vault/digest`. */
  digest(): Promise<{ sequence: number; digest: string }>

  /** Takes a snapshot of the last commit and reads it back. A pinned one is never rotated away. */
  snapshotNow(options?: { pinned?: boolean }): Promise<ListedSnapshot>
  /** Begins to take over the rows of the database. */
  adopt(): Promise<Adopting>
  /** Reads every snapshot and the journal through; answers with what is wrong, in sentences. */
  check(): Promise<{ snapshots: number; commits: number; problems: string[] }>
  /**
   * Writes journal and snapshots anew without these rows, and removes what was set aside and attachments that only they
   * name; `drafts` are texts that may name some. A commit has to have removed the rows. What a crash interrupts is taken
   * up at the next start. Rejects with `StillThere` or `NotSaved`.
   */
  erase(rows: RowIds, drafts: string[]): Promise<ErasedInVault>
  /** Ends an erasing that was interrupted; answers whether there was one. */
  takeUpErasing(): Promise<boolean>

  /** What can wait: snapshots that are due, rotation, what is no longer needed, checking what was written long ago. */
  whenIdle(): Promise<void>
  /** Waits for what is being written. */
  close(): Promise<void>
}
