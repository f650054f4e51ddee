import { knownWords } from './column-mapping'
import type { CsvRecord } from './csv-records'
import type { ReadContacts } from './read-contacts'
import { type CsvOptions, readTable } from './read-csv'
import { xlsxSheets } from './xlsx-sheets'

const topRows = 30

/** The people of a workbook: of its sheet that looks most like a table of contacts. Undefined when it is no workbook. */
export function readXlsx(bytes: Uint8Array, options: CsvOptions): ReadContacts | undefined {
  let best: { records: CsvRecord[]; known: number } | undefined
  for (const records of xlsxSheets(bytes)) {
    const known = Math.max(0, ...records.slice(0, topRows).map(({ cells }) => knownWords(cells)))
    if (!best || known > best.known || best.records.length === 0) best = { records, known }
  }
  if (!best) return undefined
  const { people, remarks, table, program, headerRow } = readTable(
    best.records.slice(0, topRows),
    best.records,
    options,
  )
  return { people, remarks, source: { format: 'xlsx', program, encoding: 'utf-8', headerRow }, table }
}
