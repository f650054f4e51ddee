import type { RowsPart } from '@shared/bridge'
import type { TableRow } from './vault-shape'

/** So many rows are carried to a window at once. */
const many = 1000

/** Rows in parts of one table each. */
export async function* rowBatches(rows: AsyncIterable<TableRow>): AsyncGenerator<RowsPart, undefined> {
  let part: RowsPart | undefined
  for await (const { table, row } of rows) {
    if (part && (part.table !== table || part.rows.length >= many)) {
      yield part
      part = undefined
    }
    part ??= { table, rows: [] }
    part.rows.push(row)
  }
  if (part) yield part
  return undefined
}
