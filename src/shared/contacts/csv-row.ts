import { unguarded } from '@shared/package/formula-guard'
import { meaningOf } from './column-meaning'
import type { ColumnMapping, ColumnTarget, ColumnUse } from './columns'
import { manyLines } from './tidy-text'

/** A column that counts. `titled`: a note that means nothing without its header. */
type Column = ColumnUse & { at: number; header: string; titled: boolean }

/** A cell with something in it, tidy, and the column it stands in. */
export type FilledCell = { text: string; column: Column }

/** What a row says, by target; what was left out is not here. */
export type Row = Map<ColumnTarget, FilledCell[]>

/** Reads rows of one table: the columns that count are found once. */
export function rowReader(header: string[], mapping: ColumnMapping): (cells: string[]) => Row {
  const columns = mapping.flatMap((use, at): Column[] => {
    const word = header[at] ?? ''
    if (use.target === 'leaveOut' || use.never) return []
    return [{ ...use, at, header: word, titled: word !== '' && meaningOf(word)?.target !== use.target }]
  })
  return (cells) => {
    const row: Row = new Map()
    for (const column of columns) {
      const text = manyLines(plainCell(cells[column.at] ?? ''))
      if (text === '') continue
      const same = row.get(column.target)
      if (same) same.push({ text, column })
      else row.set(column.target, [{ text, column }])
    }
    return row
  }
}

const none: FilledCell[] = []

export const allOf = (row: Row, target: ColumnTarget): FilledCell[] => row.get(target) ?? none

/** The first cell of a target, of a group where one is given. */
export const cellOf = (row: Row, target: ColumnTarget, group?: string): string =>
  allOf(row, target).find(({ column }) => group === undefined || column.group === group)?.text ?? ''

/** Several values in one cell, as Google joins them. */
export const valuesOf = (text: string): string[] =>
  text.includes(' ::: ')
    ? text
        .split(' ::: ')
        .map((value) => value.trim())
        .filter(Boolean)
    : [text]

/** Without the apostrophes that keep a spreadsheet from taking a text for a formula or a number. */
const plainCell = (text: string) => (text.includes("'") ? unguarded(text.replace(/^'(?=[=+\-@]|[\d\s]+$)/, '')) : text)
