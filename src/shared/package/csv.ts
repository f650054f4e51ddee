import { guarded } from './formula-guard'
import { printable } from './printable'
import { cellText, type Table } from './table'

/** A table as CSV: a byte order mark for spreadsheets, CRLF, quotes where needed (RFC 4180), words as headers. */
export function csv({ columns, rows }: Table): string {
  const headers = columns.map(({ header }) => header)
  return `\uFEFF${[headers, ...rows].map((row) => `${row.map((cell) => field(cellText(cell))).join(',')}\r\n`).join('')}`
}

function field(text: string): string {
  const safe = guarded(printable(text))
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
