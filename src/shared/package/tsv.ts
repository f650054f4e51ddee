import { guarded } from './formula-guard'
import { printable } from './printable'
import { cellText, type Table } from './table'

/** A table as spreadsheets take it from the clipboard: tabs between cells, no columns that are empty, nothing that runs. */
export function tsv({ columns, rows }: Table): string {
  const texts = rows.map((row) => row.map(cellText))
  const used = columns.flatMap((_, at) => (texts.some((row) => row[at] !== '') ? [at] : []))
  const lines = [columns.map(({ header }) => header), ...texts].map((row) => used.map((at) => field(row[at] ?? '')))
  return lines.map((line) => `${line.join('\t')}\r\n`).join('')
}

function field(text: string): string {
  const safe = guarded(printable(text))
  return /["\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
