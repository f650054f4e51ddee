import { chosenMapping } from './column-mapping'
import { meaningOf } from './column-meaning'
import type { ColumnMapping } from './columns'
import { type DayFirst, orderOfDates } from './csv-dates'
import { type CsvHeader, headerIn } from './csv-header'
import { personOfRow } from './csv-person'
import { programOfHeader } from './csv-program'
import { type CsvRecord, csvRecords } from './csv-records'
import { rowReader } from './csv-row'
import { shapeOf } from './csv-shape'
import type { ImportedPerson, Program, Remark } from './imported-person'
import { limits } from './limits'

export type CsvOptions = { mapping?: ColumnMapping; separator?: string; dayFirst?: boolean }

/** The columns of a file and its first rows, for a preview in which the mapping can be changed. */
export type Table = { header: string[]; rows: string[][]; mapping: ColumnMapping }

type ReadTable = {
  people: ImportedPerson[]
  remarks: Remark[]
  table: Table
  program?: Program
  headerRow?: number
}

const previewRows = 20

/** The people of a table of separated values, in the order of the file. */
export function readCsv(text: string, options: CsvOptions): ReadTable & { separator: string } {
  const { separator, top } = shapeOf(text, options.separator)
  return { ...readTable(top, csvRecords(text, separator), options), separator }
}

/** The people of a table. `top` are the first of its records, among which the header is looked for. */
export function readTable(top: CsvRecord[], all: Iterable<CsvRecord>, options: CsvOptions): ReadTable {
  const found = headerIn(top)
  const mapping = options.mapping ? chosenMapping(found.header, options.mapping) : found.mapping
  const remarks: Remark[] = []
  const people: ImportedPerson[] = []
  const records = recordsBelow(all, found, remarks)
  remarks.unshift(...remarksOnColumns(found, mapping, filledColumns(records)))
  const dayFirst = orderIn(records, found.header, mapping, options.dayFirst, remarks)
  const read = rowReader(found.header, mapping)
  const program = programOfHeader(found.header)

  for (const { row, cells } of records) {
    const remark = (code: Remark['code'], detail?: string) => remarks.push({ row, code, ...(detail ? { detail } : {}) })
    const person = personOfRow(read(cells), row, { source: program ?? 'csv', dayFirst, remark })
    if (person) people.push(person)
  }
  const sample = records
    .slice(0, previewRows)
    .map(({ cells }) => mapping.map((use, at) => (use.never ? '' : (cells[at] ?? ''))))
  return {
    people,
    remarks,
    table: { header: found.header, rows: sample, mapping },
    program,
    headerRow: found.row,
  }
}

/** Everything below the header that is not blank and not the header once more. */
function recordsBelow(all: Iterable<CsvRecord>, { row, header }: CsvHeader, remarks: Remark[]): CsvRecord[] {
  const records: CsvRecord[] = []
  const again = header.join('\n')
  for (const record of all) {
    const { cells, cut } = record
    if (record.row <= (row ?? 0) || cells.every((cell) => cell === '')) continue
    if (row !== undefined && cells.length === header.length && cells.join('\n') === again) continue
    if (records.length === limits.rows) {
      remarks.push({ row: record.row, code: 'tooManyRows', detail: String(limits.rows) })
      break
    }
    if (cut) remarks.push({ row: record.row, code: cut })
    if (cells.slice(header.length).some(Boolean)) remarks.push({ row: record.row, code: 'extraCells' })
    records.push(record)
  }
  return records
}

/** Columns in which something stands: of the others nobody needs to hear. */
function filledColumns(records: CsvRecord[]): Set<number> {
  const filled = new Set<number>()
  for (const { cells } of records) for (let at = 0; at < cells.length; at++) if (cells[at]) filled.add(at)
  return filled
}

function remarksOnColumns({ row, header }: CsvHeader, mapping: ColumnMapping, filled: Set<number>): Remark[] {
  const remarks = mapping.flatMap(({ target, never }, at): Remark[] => {
    const detail = header[at]
    if (!detail || !filled.has(at)) return []
    if (never) return [{ code: 'neverImported', detail }]
    return target === 'leaveOut' && !meaningOf(detail) ? [{ code: 'unknownColumn', detail }] : []
  })
  if (mapping.every(({ target }) => target === 'leaveOut')) remarks.push({ code: 'noContactColumns' })
  else if (row === undefined) remarks.push({ code: 'noHeader' })
  return remarks
}

/** What was asked for, else what the values of a column prove, else the month first: only English tables leave it open. */
function orderIn(
  records: CsvRecord[],
  header: string[],
  mapping: ColumnMapping,
  wanted: boolean | undefined,
  remarks: Remark[],
): DayFirst {
  if (wanted !== undefined) return () => wanted
  const orders = orderOfDates(
    records.map(({ cells }) => cells),
    mapping,
  )
  for (const [at, order] of orders) if (order === 'either') remarks.push({ code: 'ambiguousDates', detail: header[at] })
  return (column) => orders.get(column) === 'day'
}
