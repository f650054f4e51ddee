import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { TableRow } from '@main/vault/vault-shape'
import type { TableName } from '@shared/domain/changes'
import { canonical } from '@shared/vault/digest'
import type { Row, RowChange, Tally } from '@shared/vault/entry'
import { caps, rowsName, tables } from './backup-format'
import type { Progress } from './pack-backup'
import { lines } from './row-lines'

export type Differences = { [Name in TableName]?: Tally }

/** Where a row of the backup stands, and what it comes to. */
type Place = { at: number; length: number; sum: string }

/**
 * What would change if the rows became those that are staged: rows that come back, are put back as they were, and go. With
 * `changes`, a path, each change is written there as a line of JSON.
 */
export async function compare(
  staging: string,
  now: AsyncIterable<TableRow>,
  { changes, onProgress }: { changes?: string; onProgress: Progress },
): Promise<Differences> {
  const differences: Differences = {}
  const tallyOf = (table: TableName) => {
    differences[table] ??= { added: 0, changed: 0, gone: 0 }
    return differences[table]
  }
  const opened = new Map<TableName, FileHandle>()
  const out = changes === undefined ? undefined : await changesAt(changes)
  try {
    const staged = new Map<TableName, Map<string, Place>>()
    for (const table of tables) {
      const path = join(staging, rowsName(table))
      if (existsSync(path)) opened.set(table, await open(path, 'r'))
      staged.set(table, await placesIn(path))
    }
    const of = [...staged.values()].reduce((sum, { size }) => sum + size, 0)
    let done = 0

    for await (const { table, row } of now) {
      const place = staged.get(table)?.get(row.id)
      if (++done % 1000 === 0) onProgress(Math.min(done, of), of)
      if (!place) {
        tallyOf(table).gone++
        await out?.add({ table, id: row.id, before: row })
        continue
      }
      staged.get(table)?.delete(row.id)
      if (place.sum === sumOf(row)) continue
      tallyOf(table).changed++
      await out?.add({ table, id: row.id, before: row, after: await rowAt(opened.get(table)!, place) })
    }
    for (const [table, places] of staged) {
      for (const [id, place] of places) {
        tallyOf(table).added++
        await out?.add({ table, id, after: await rowAt(opened.get(table)!, place) })
      }
    }
    onProgress(of, of)
    return differences
  } finally {
    for (const file of opened.values()) await file.close()
    await out?.end()
  }
}

async function placesIn(path: string): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  if (!existsSync(path)) return places
  let at = 0
  for await (const line of lines(createReadStream(path, { highWaterMark: 256 * 1024 }), caps.line)) {
    const row = JSON.parse(line.toString('utf8')) as Row
    places.set(row.id, { at, length: line.length, sum: sumOf(row) })
    at += line.length + 1
  }
  return places
}

async function rowAt(file: FileHandle, { at, length }: Place): Promise<Row> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return JSON.parse(buffer.toString('utf8', 0, bytesRead)) as Row
}

/** Equal for rows that hold the same, in whatever order. */
const sumOf = (row: Row) => createHash('sha256').update(canonical(row)).digest('base64')

async function changesAt(path: string) {
  const file = await open(path, 'w', 0o600)
  let batch = ''
  return {
    async add(change: RowChange) {
      batch += `${JSON.stringify(change)}\n`
      if (batch.length < 256 * 1024) return
      await file.appendFile(batch)
      batch = ''
    },
    async end() {
      try {
        await file.appendFile(batch)
      } finally {
        await file.close()
      }
    },
  }
}

/** So many characters of changes are handed out at once. */
const handful = 1024 * 1024

/** The changes that `compare` wrote, in batches. */
export async function* changesIn(path: string): AsyncGenerator<RowChange[]> {
  let batch: RowChange[] = []
  let size = 0
  for await (const line of lines(createReadStream(path, { highWaterMark: 256 * 1024 }), 4 * caps.line)) {
    batch.push(JSON.parse(line.toString('utf8')) as RowChange)
    size += line.length
    if (size < handful) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
