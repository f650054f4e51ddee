import { limits } from './limits'

/** `row` counts as a spreadsheet does, from 1, blank rows too. `cut` says what was too much and left out. */
export type CsvRecord = { row: number; cells: string[]; cut?: 'tooManyColumns' | 'valueTooLong' }

/**
 * The records of separated values (RFC 4180) and of what programs write instead: spaces before a quote, text after a closing
 * quote, a quote that is never closed (then it is an ordinary character), any line end.
 *
 * Written here rather than taken from papaparse, whose types bring all of Node into this pure room, and which lets one quote
 * that is never closed swallow the rest of the file.
 */
export function* csvRecords(text: string, separator: string): Generator<CsvRecord> {
  let at = 0
  let row = 0
  while (at < text.length) {
    const record: CsvRecord = { row: ++row, cells: [] }
    let more = true
    while (more) {
      const [cell, end] = quotedCell(text, at, separator) ?? plainCell(text, at, separator)
      if (record.cells.length >= limits.columns) record.cut = 'tooManyColumns'
      else if (cell.length > limits.text) record.cut = 'valueTooLong'
      if (record.cells.length < limits.columns) record.cells.push(cell.length > limits.text ? '' : cell)
      more = text[end] === separator
      at = more ? end + 1 : afterLineEnd(text, end)
    }
    yield record
  }
}

type Cell = [text: string, end: number]

function plainCell(text: string, from: number, separator: string): Cell {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return [text.slice(from, end).trim(), end]
}

function quotedCell(text: string, from: number, separator: string): Cell | undefined {
  let open = from
  while (text[open] === ' ') open++
  if (text[open] !== '"') return undefined
  const parts: string[] = []
  for (let at = open + 1; ; ) {
    const close = text.indexOf('"', at)
    if (close < 0 || close - open > 2 * limits.text) return undefined
    parts.push(text.slice(at, close))
    at = close + 1
    if (text[at] === '"') {
      parts.push('"')
      at++
    } else {
      const [, end] = plainCell(text, at, separator)
      return [parts.join('') + text.slice(at, end).trimEnd(), end]
    }
  }
}

const afterLineEnd = (text: string, at: number) => {
  if (text.startsWith('\r\r\n', at)) return at + 3
  return text.startsWith('\r\n', at) ? at + 2 : at + 1
}
