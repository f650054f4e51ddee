import { type Day, isDay } from '@shared/domain/day'
import type { IsoTime } from './clock'
import { printable } from './printable'
import type { Cell, Table } from './table'

/**
 * A cell of a workbook: never a formula. Dates are what the clock on the wall showed, as the UTC fields of `date`,
 * because workbooks know no time zones.
 */
export type SheetCell = string | number | boolean | { date: Date; hasTime: boolean } | undefined

/** A sheet of a workbook. */
export type Sheet = { name: string; columns: { header: string; width: number }[]; rows: SheetCell[][] }

/** Makes an xlsx with typed cells and no formulas. */
export type WriteWorkbook = (sheets: Sheet[]) => Promise<Uint8Array>

export const sheetOf = ({ title, columns, rows }: Table): Sheet => ({
  name: title,
  columns: columns.map(({ header, width }) => ({ header, width })),
  rows: rows.map((row) => row.map(sheetCell)),
})

/** What a cell of a workbook can hold, in UTF-16 units. */
const longest = 32_767
const continued = '\n[The rest is in the JSON and CSV files.]'

function sheetCell(cell: Cell): SheetCell {
  if (cell === undefined || cell === false || cell === '') return undefined
  if (typeof cell === 'object') return dateCell(cell.time)
  return typeof cell === 'string' ? shortened(withoutEscapes(printable(cell))) : cell
}

/** Spreadsheets count days from 1900, and get that year wrong: earlier days stay text. */
function dateCell(time: IsoTime): SheetCell {
  const day: Day = time.slice(0, 10)
  if (!isDay(day) || day < '1901-01-01') return time
  return { date: new Date(`${time.slice(0, 19)}${time.length > 10 ? '' : 'T00:00:00'}Z`), hasTime: time.length > 10 }
}

/** Workbooks read `_x0041_` as the letter A (ECMA-376, 22.4.2.4): the escape of its first character keeps it text. */
const withoutEscapes = (text: string) => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

function shortened(text: string): string {
  if (text.length <= longest) return text
  return text.slice(0, longest - continued.length).replace(/[\uD800-\uDBFF]$/, '') + continued
}
