import type { ColumnUse } from '@shared/contacts/columns'
import type { Preview } from './import-client'

export type Table = NonNullable<Preview['table']>
export type Column = { at: number; name: string; example: string; use: ColumnUse }

/** Each column with what it is taken for, and the first value that it has. */
export const columnsOf = ({ header, rows, mapping }: Table): Column[] =>
  header.map((name, at) => ({
    at,
    name,
    example: rows.map((row) => row[at]?.trim()).find(Boolean) ?? '',
    use: mapping[at] ?? { target: 'leaveOut' },
  }))
