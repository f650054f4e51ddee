import type { Changes } from '@shared/domain/changes'
import type { Row, RowChange } from '@shared/vault/entry'
import { database, type Stands, tableNames } from './database'
import { inTime } from './time-out'

/** So many rows at once, that the window can do something else between two parts of one transaction. */
const part = 500

/** More time (ms) that a transaction may take for each of its rows. */
export const timePerRow = 2

export const standsNow = async (): Promise<Stands | undefined> => {
  const meta = await database.meta.get('vault')
  return meta && 'sequence' in meta ? { vault: meta.vault, sequence: meta.sequence } : undefined
}

/** What is to be written, row by row; of a row that is named twice the last word counts. */
export function rowChanges(changes: Changes): RowChange[] {
  const wanted = new Map<string, RowChange>()
  for (const table of tableNames) {
    for (const row of (changes[table] ?? []) as Row[]) {
      if (typeof row.id !== 'string') throw new TypeError(`a row of ${table} has no id`)
      wanted.set(`${table} ${row.id}`, { table, id: row.id, after: row })
    }
    for (const id of changes.gone?.[table] ?? []) wanted.set(`${table} ${id}`, { table, id })
  }
  return [...wanted.values()]
}

/**
 * What stands now where `wanted` is to be written, part by part as the vault takes it, and the last commit before. What
 * is gone and shall be gone is left out. In turn nobody writes meanwhile, so that no transaction has to be waited for.
 */
export async function changesNow(wanted: RowChange[]) {
  const standing = standsNow()
  standing.catch(() => {}) // heard of at the end
  const changes: RowChange[] = []
  const parts: string[] = []
  for (const { table, items } of inParts(wanted)) {
    const rows = await database.table<Row, string>(table).bulkGet(items.map(({ id }) => id))
    const some = items
      .map(({ id, after }, index) => ({ table, id, before: rows[index], after }))
      .filter(({ before, after }) => before || after)
    changes.push(...some)
    if (some.length > 0) parts.push(JSON.stringify(some))
  }
  return { stands: await standing, changes, parts }
}

/** Writes every row or none, and that the database now stands there. */
export const writeRows = (changes: RowChange[], stands: Stands): Promise<void> =>
  inTime(
    database.transaction('rw', ['meta', ...tablesOf(changes)], async () => {
      // Asked together, answered together: nothing waits for a turn of its own.
      const standing = database.meta.put({ id: 'vault', ...stands })
      for (const { table, items } of inParts(changes)) {
        const rows = items.flatMap(({ after }) => after ?? [])
        const gone = items.filter(({ after }) => !after)
        if (rows.length > 0) await database.table<Row, string>(table).bulkPut(rows)
        if (gone.length > 0) await database.table<Row, string>(table).bulkDelete(gone.map(({ id }) => id))
      }
      await standing
    }),
    changes.length * timePerRow,
  )

/** The rows as they are now, in the order asked for. */
export const rowsNow = (changes: RowChange[]): Promise<(Row | undefined)[]> =>
  database.transaction('r', tablesOf(changes), async () => {
    const now = new Map<RowChange, Row | undefined>()
    for (const { table, items } of inParts(changes)) {
      const rows = await database.table<Row, string>(table).bulkGet(items.map(({ id }) => id))
      items.forEach((change, index) => {
        now.set(change, rows[index])
      })
    }
    return changes.map((change) => now.get(change))
  })

const tablesOf = (changes: RowChange[]) => tableNames.filter((name) => changes.some(({ table }) => table === name))

function* inParts(changes: RowChange[]) {
  for (const table of tablesOf(changes)) {
    const all = changes.filter((change) => change.table === table)
    for (let from = 0; from < all.length; from += part) yield { table, items: all.slice(from, from + part) }
  }
}
