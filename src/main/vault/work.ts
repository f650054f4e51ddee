import type { Counts } from '@shared/vault/entry'
import type { RowIds } from '@shared/vault/erased'
import { allRows, survey } from './all-rows'
import { type Erasure, eraserOf } from './erasure'
import type { Files } from './files'
import { type ReadSnapshot, readSnapshot, snapshotRows } from './read-snapshot'
import { type Rewritten, rewriteSegment, rewriteSnapshot } from './rewrite-files'
import { type SnapshotHead, writeSnapshot } from './snapshot'
import { findTraces, type TraceOrder, type Traces } from './traces'

/** Which files make all rows: the snapshot they begin with, and the journal after it up to the commit `sequence`. */
export type RowSources = {
  journal: string
  base?: { path: string; sequence: number } | undefined
  sequence: number
  /** They are known to be damaged: what can be read is better than nothing. */
  isBroken?: boolean
}

/** What a snapshot that is not yet listed holds. `sha256` is of its file. */
export type Written = { name: string; sequence: number; at: number; counts: Counts; size: number; sha256: string }

/** What a snapshot is for. `at` is an instant (ms). */
type SnapshotOrder = { folder: string; head: SnapshotHead; at: number; pinned?: boolean }

/** The parts of the vault's work that read or write everything. Errors keep their `name` and `code`. */
export type Work = {
  /** Writes a snapshot and reads it back. */
  snapshot(sources: RowSources, order: SnapshotOrder): Promise<Written>
  /** Reads a snapshot through; rejects with `BadSnapshot`. */
  verify(path: string): Promise<ReadSnapshot>
  /** Reads the sources through and counts their rows; rejects with `BadSnapshot` or `BadPart`. */
  survey(sources: RowSources): Promise<{ counts: Counts; digest: string }>
  /** How many of these rows are in a snapshot. */
  findRows(path: string, rows: RowIds): Promise<number>
  /** As their functions. */
  findTraces(order: TraceOrder): Promise<Traces>
  rewriteSnapshot(path: string, erasure: Erasure): Promise<Rewritten<Written>>
  rewriteSegment(path: string, erasure: Erasure): Promise<Rewritten<undefined>>
}

export const workHere = (files: Files): Work => ({
  snapshot: (sources, { folder, head, at, pinned }) =>
    writeSnapshot(files, folder, head, allRows(files, sources), { sequence: sources.sequence, at, pinned }),
  verify: (path) => readSnapshot(files, path),
  survey: (sources) => survey(files, sources),
  async findRows(path, rows) {
    const { isErased } = eraserOf({ rows, names: [] })
    let found = 0
    for await (const { table, row } of snapshotRows(files, path)) if (isErased(table, row.id)) found++
    return found
  },
  findTraces: (order) => findTraces(files, order),
  rewriteSnapshot: (path, erasure) => rewriteSnapshot(files, path, erasure),
  rewriteSegment: (path, erasure) => rewriteSegment(files, path, erasure),
})
