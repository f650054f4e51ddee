import type { CsvRecord } from './csv-records'
import { decodedText } from './encoding'
import { limits } from './limits'
import { datedStyles, numberInWords } from './xlsx-numbers'
import { attributeOf, xmlMarks } from './xml-marks'
import { type ZipPart, zipParts } from './zip-parts'

/** By the sign that every zip archive begins with. */
export const isZip = ([first, second, third, fourth]: Uint8Array) =>
  first === 0x50 && second === 0x4b && third === 3 && fourth === 4

/** The sheets of a workbook (XLSX) that are not hidden, each as its records; none when it is no workbook. */
export function* xlsxSheets(bytes: Uint8Array): Generator<CsvRecord[]> {
  const parts = new Map(zipParts(bytes).map((part) => [part.name.replace(/\\/g, '/').toLowerCase(), part]))
  const workbook = textOf(parts.get('xl/workbook.xml'))
  const styles = datedStyles(textOf(parts.get('xl/styles.xml')))
  const shared = sharedTexts(textOf(parts.get('xl/sharedstrings.xml')))
  const calendar = /\bdate1904\s*=\s*["'](1|true)["']/.test(workbook) ? 1904 : 1900
  const names = sheetNames(workbook, textOf(parts.get('xl/_rels/workbook.xml.rels')), parts)
  for (const name of names.slice(0, mostSheets)) yield recordsOf(textOf(parts.get(name)), { styles, shared, calendar })
}

/** A list of contacts stands on one of the first. */
const mostSheets = 30

const textOf = (part: ZipPart | undefined) => {
  const bytes = part?.read()
  return bytes ? decodedText(bytes).text : ''
}

/** In the order of the tabs. Without a readable list of them, all sheets there are. */
function sheetNames(workbook: string, relations: string, parts: Map<string, ZipPart>): string[] {
  const targets = new Map<string, string>()
  for (const mark of xmlMarks(relations))
    if (mark.kind !== 'text' && mark.name === 'Relationship') {
      const target = attributeOf(mark.attributes, 'Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
      targets.set(attributeOf(mark.attributes, 'Id') ?? '', path.toLowerCase())
    }
  const names = new Set<string>()
  for (const mark of xmlMarks(workbook)) {
    if (mark.kind === 'text' || mark.name !== 'sheet') continue
    const state = attributeOf(mark.attributes, 'state')
    const name = targets.get(attributeOf(mark.attributes, 'id') ?? '')
    if (name && parts.has(name) && !state?.toLowerCase().includes('hidden')) names.add(name)
  }
  if (names.size > 0) return [...names]
  return [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort()
}

/** The texts that cells name by number: runs of one text joined, without the readings of Japanese ones. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let runs: string[] = []
  let isInText = false
  let isReading = false
  for (const mark of xmlMarks(xml)) {
    if (mark.kind === 'text') {
      if (isInText && !isReading) runs.push(mark.text)
      continue
    }
    if (mark.name === 't') isInText = mark.kind === 'open'
    if (mark.name === 'rPh') isReading = mark.kind === 'open'
    if (mark.name !== 'si') continue
    if (mark.kind !== 'open') texts.push(unescaped(runs.join('')))
    runs = []
  }
  return texts
}

type Book = { styles: boolean[]; shared: string[]; calendar: 1900 | 1904 }

function recordsOf(xml: string, book: Book): CsvRecord[] {
  const records: CsvRecord[] = []
  let record: CsvRecord = { row: 0, cells: [] }
  let column = -1
  let cell = ''
  let value: string[] = []
  let isInValue = false
  let isReading = false

  for (const mark of xmlMarks(xml)) {
    if (mark.kind === 'text') {
      if (isInValue && !isReading) value.push(mark.text)
      continue
    }
    const { kind, name, attributes } = mark
    if (name === 'row' && kind !== 'close') {
      if (records.length > limits.rows) break
      const stated = Number(attributeOf(attributes, 'r'))
      record = { row: stated > record.row && stated <= mostRows ? stated : record.row + 1, cells: [] }
      records.push(record)
      column = -1
    } else if (name === 'c' && kind !== 'close') {
      column = columnOf(attributeOf(attributes, 'r')) ?? column + 1
      cell = attributes
      value = []
    } else if (name === 'v' || name === 't') isInValue = kind === 'open'
    else if (name === 'rPh') isReading = kind === 'open'
    else if (name === 'c') put(record, column, textIn(cell, value.join(''), book))
  }
  return records
}

/** As many as a spreadsheet has. */
const mostRows = 1_048_576

function put(record: CsvRecord, column: number, text: string) {
  if (text === '') return
  if (column >= limits.columns) record.cut = 'tooManyColumns'
  else if (text.length > limits.text) record.cut = 'valueTooLong'
  else {
    while (record.cells.length < column) record.cells.push('')
    record.cells[column] = text
  }
}

/** `BC12` is column 54, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference ?? '')?.[0].toUpperCase()
  if (!letters) return undefined
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textIn(cell: string, value: string, { styles, shared, calendar }: Book): string {
  const type = attributeOf(cell, 't') ?? 'n'
  if (type === 's') return (shared[Number(value)] ?? '').trim()
  if (type === 'e') return ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.replace(/T00:00.*$/, '')
  if (type !== 'n') return unescaped(value).trim()
  return numberInWords(value, styles[Number(attributeOf(cell, 's') ?? 0)] === true, calendar)
}

/** Characters that XML cannot hold are written `_x000D_`. */
const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
