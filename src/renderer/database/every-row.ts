import type { TableName, Tables } from '@shared/domain/changes'
import type { Row } from '@shared/vault/entry'
import { database, tableNames } from './database'

/** The next `limit` rows of a table in the order of their ids, after one of them or from the first on. */
export const rowsAfter = <Name extends TableName>(name: Name, id: string | undefined, limit: number) => {
  const table = database.table<Tables[Name], string>(name)
  return (id === undefined ? table.orderBy(':id') : table.where(':id').above(id)).limit(limit).toArray()
}

/** In the order of the ids; undefined where there is none. */
export const rowsByIds = <Name extends TableName>(name: Name, ids: string[]) =>
  database.table<Tables[Name], string>(name).bulkGet(ids)

/** All rows of all tables, `handful` at a time. A commit may come between. */
export async function* everyRow(handful: number): AsyncGenerator<{ table: TableName; rows: Row[] }> {
  for (const table of tableNames) {
    let rows: Row[] = await rowsAfter(table, undefined, handful)
    while (rows.length > 0) {
      yield { table, rows }
      rows = await rowsAfter(table, rows.at(-1)!.id, handful)
    }
  }
}
