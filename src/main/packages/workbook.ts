import type { Sheet, SheetCell } from '@shared/package/workbook'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js'
import writeExcelFile, { type Cell } from 'write-excel-file/node'
import { fixedTime, zipOptions } from './zip-options'

/** An xlsx with a sheet for each of `sheets`: typed cells, no formulas, and always the same bytes for the same sheets. */
export async function writeWorkbook(sheets: Sheet[]): Promise<Uint8Array> {
  const workbook = writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      data: [columns.map(({ header }) => headerCell(header)), ...rows.map((row) => row.map(valueCell))],
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  )
  return withFixedTimes(await workbook.toBuffer())
}

const headerCell = (header: string): Cell => ({
  value: header,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#F1F6F5',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#80868E',
})

function valueCell(cell: SheetCell): Cell {
  if (cell === undefined) return null
  if (typeof cell === 'string') return { value: cell, type: String, format: '@', wrap: true, alignVertical: 'top' }
  if (typeof cell !== 'object') return { value: cell, align: 'left', alignVertical: 'top' }
  const format = cell.hasTime ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'
  return { value: cell.date, type: Date, format, align: 'left', alignVertical: 'top' }
}

/** A workbook is a zip of its own; the library stamps it with the time at which it was made. */
async function withFixedTimes(workbook: Uint8Array): Promise<Uint8Array> {
  const from = new ZipReader(new Uint8ArrayReader(workbook), zipOptions)
  const to = new ZipWriter(new Uint8ArrayWriter(), { ...zipOptions, ...fixedTime, dataDescriptor: false })
  for (const entry of await from.getEntries()) {
    if (!entry.directory)
      await to.add(entry.filename, new Uint8ArrayReader(await entry.getData(new Uint8ArrayWriter())))
  }
  await from.close()
  return to.close()
}
