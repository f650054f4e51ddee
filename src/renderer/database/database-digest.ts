import { rowDigest } from '@shared/vault/digest'
import { everyRow } from './every-row'
import { standsNow } from './rows'

/** Rows that are read at once: commits do not wait for all of them. */
const handful = 2000

export type DatabaseDigest = { sequence: number; digest: string }

/** A sum over all rows with the commit that it belongs to; undefined when a commit came between. For a worker. */
export async function databaseDigest(): Promise<DatabaseDigest | undefined> {
  const before = await standsNow()
  const sum = rowDigest()
  for await (const { table, rows } of everyRow(handful)) {
    for (const row of rows) sum.add(table, row)
    if ((await standsNow())?.sequence !== before?.sequence) return undefined
  }
  return before && { sequence: before.sequence, digest: sum.text() }
}
