import { database, tableNames } from '@renderer/database/database'
import { timePerRow } from '@renderer/database/rows'
import { inTime } from '@renderer/database/time-out'
import { rowOfToday } from '@renderer/database/versions'
import { desktop } from '@renderer/desktop'
import type { RowsPart } from '@shared/bridge'
import type { Counts } from '@shared/vault/entry'
import type { MissingCommits } from '@shared/vault/opened'
import { standAt } from './database-state'

/** Told while it goes on: rows. */
export type OnProgress = (done: number, of: number) => void

/** What came out of the vault; `missing` are commits that turned out to be lost. */
export type Filled = { counts: Counts; missing?: MissingCommits[] }

/** So many rows are written at once: each transaction costs the more the larger the database has become. */
const handful = 10_000

/** Fills the database with all rows of the vault; what stood in it is the rest of an earlier filling. */
export async function fill(vault: { vault: string; counts: Counts }, onProgress: OnProgress): Promise<Filled> {
  await empty()
  // The vault reads all of it through before it hands out the first row.
  onProgress(0, rowsIn(vault.counts))
  const { reader, sequence, counts, missing } = await desktop.readRows()
  const of = rowsIn(counts)
  const filled: Counts = {}
  let done = 0
  const read = reading(reader)
  let next = read()
  for (let parts = await next; parts.length > 0; parts = await next) {
    // The vault reads on while the database writes.
    next = read()
    next.catch(() => {})
    await write(parts)
    for (const { table, rows } of parts) {
      done += rows.length
      filled[table] = (filled[table] ?? 0) + rows.length
    }
    onProgress(done, of)
  }
  await standAt({ vault: vault.vault, sequence })
  return { counts: filled, ...(missing ? { missing } : {}) }
}

/** Reads the next handful of rows each time; empty at the end. Nobody may ask a reader on that has come to its end. */
function reading(reader: number): () => Promise<RowsPart[]> {
  let isOver = false
  return async () => {
    const parts: RowsPart[] = []
    for (let rows = 0; rows < handful && !isOver; rows += parts.at(-1)?.rows.length ?? 0) {
      const part = await desktop.nextRows(reader)
      if (part) parts.push(part)
      else isOver = true
    }
    return parts
  }
}

const empty = () =>
  inTime(
    database.transaction('rw', database.tables, async () => {
      await database.meta.put({ id: 'vault', filling: true })
      for (const name of tableNames) await database.table(name).clear()
    }),
  )

const write = (parts: RowsPart[]) =>
  inTime(
    database.transaction('rw', [...new Set(parts.map(({ table }) => table))], async () => {
      for (const { table, rows } of parts)
        await database.table(table).bulkPut(rows.map((row) => rowOfToday(table, row)))
    }),
    handful * timePerRow,
  )

export const rowsIn = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0)
