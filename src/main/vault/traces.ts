import type { TableName } from '@shared/domain/changes'
import type { Row } from '@shared/vault/entry'
import type { RowIds } from '@shared/vault/erased'
import { attachmentsIn } from './attachments-in'
import { changesIn, partsOf, readHead } from './entry-text'
import { eraserOf } from './erasure'
import type { Files } from './files'
import { scanFrames } from './frame'
import { isBadSnapshot, snapshotRows } from './read-snapshot'
import { segmentsIn } from './segments'

/** Where rows are looked for: snapshots by their paths, and a folder with the journal. */
export type TraceOrder = { rows: RowIds; snapshots: string[]; journal: string }

/** What was found of rows: the names by which acts may tell of them, and attachments that only they name. */
export type Traces = { names: string[]; files: string[] }

/** Reads everything for what is known of these rows. What cannot be read is passed over. */
export async function findTraces(files: Files, { rows, snapshots, journal }: TraceOrder): Promise<Traces> {
  const { isErased } = eraserOf({ rows, names: [] })
  const names = new Set<string>()
  const theirs = new Set<string>()
  const others = new Set<string>()

  function take(table: TableName, row: Row) {
    for (const sha256 of attachmentsIn(row)) (isErased(table, row.id) ? theirs : others).add(sha256)
    if (isErased(table, row.id)) for (const name of namesIn(row)) names.add(name)
  }

  for (const path of snapshots) {
    try {
      for await (const { table, row } of snapshotRows(files, path)) take(table, row)
    } catch (error) {
      if (!isBadSnapshot(error)) throw error
    }
  }
  for (const name of await segmentsIn(files, journal)) {
    for (const { text } of scanFrames((await files.read(`${journal}/${name}`)) ?? Buffer.alloc(0)).frames) {
      for (const { table, before, after } of changesOf(text)) {
        for (const row of [before, after]) if (row) take(table, row)
      }
      await new Promise(setImmediate)
    }
  }
  return { names: [...names], files: [...theirs].filter((sha256) => !others.has(sha256)) }
}

/** What an act is told by, as long as it is kept: see `commit` of the window. */
function* namesIn(row: Row): Generator<string> {
  const named = Array.isArray(row.attachments) ? (row.attachments as Record<string, unknown>[]) : []
  for (const { name, title } of [row as Record<string, unknown>, ...named]) {
    for (const told of [name, title]) if (typeof told === 'string' && told !== '') yield told.slice(0, 200)
  }
}

function* changesOf(text: Buffer) {
  try {
    readHead(text)
    for (const part of partsOf(text)) yield* changesIn(part)
  } catch {
    // It is no commit: the erasing leaves nothing of it.
  }
}
