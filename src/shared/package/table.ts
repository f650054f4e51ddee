import type { IsoTime } from './clock'

/** What stands in a cell: text, a number, yes or nothing, or a day or moment that spreadsheets shall know as one. */
export type Cell = string | number | boolean | { time: IsoTime } | undefined

/** How a page shows a column: by itself, under the column before it with or without its header, or not at all. */
type Placing = 'column' | 'under' | 'under with header' | 'not shown'

export type Column = {
  /** The words over the column. */
  header: string
  /** What it means, for the data dictionary. */
  explains: string
  placing: Placing
  /** In a workbook, in characters. */
  width: number
}

/** A column of a table whose rows are made of `Row`. */
export type ColumnOf<Row> = Column & { cell: (row: Row) => Cell }

/** One table of the package: the same rows and columns as CSV, in the workbook and on pages. */
export type Table = {
  /** As `manifest.json` counts it, such as `interactions`. */
  name: string
  /** Over the table, and on its sheet; at most 31 characters. */
  title: string
  columns: Column[]
  rows: Cell[][]
}

/** Makes columns of fields that are registered as personal data, under the words of the registry. */
export const columnMaker =
  <Row, Field extends string>(registry: Record<Field, { words: string; explains: string }>) =>
  (field: Field, placing: Placing, width: number, cell: (row: Row) => Cell): ColumnOf<Row> => ({
    header: registry[field].words,
    explains: registry[field].explains,
    placing,
    width,
    cell,
  })

export const tableOf = <Row>(name: string, title: string, columns: ColumnOf<Row>[], rows: Row[]): Table => ({
  name,
  title,
  columns,
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
})

/** The cell as CSV has it: ISO times, `yes`, or empty. */
export function cellText(cell: Cell): string {
  if (cell === undefined || cell === false) return ''
  if (cell === true) return 'yes'
  return typeof cell === 'object' ? cell.time : String(cell)
}
