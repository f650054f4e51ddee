import type { TableName } from '@shared/domain/changes'
import type { Row } from '@shared/vault/entry'
import { database, tableNames } from './database'

/** All rows of all tables, `handful` at a time. A commit may come between. */
export async function* everyRow(handful: number): AsyncGenerator<{ table: TableName; rows: Row[] }> {
  for (const name of tableNames) {
    const table = database.table<Row, string>(name)
    let rows = await table.orderBy(':id').limit(handful).toArray()
    while (rows.length > 0) {
      yield { table: name, rows }
      rows = await table.where(':id').above(rows.at(-1)!.id).limit(handful).toArray()
    }
  }
}
