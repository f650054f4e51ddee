import { attributeOf, xmlMarks } from './xml-marks'

/** For each style of a workbook whether it shows its numbers as days. */
export function datedStyles(xml: string): boolean[] {
  const ownFormats = new Map<string, string>()
  const styles: boolean[] = []
  let isInCells = false
  for (const mark of xmlMarks(xml)) {
    if (mark.kind === 'text') continue
    const { name, attributes } = mark
    if (name === 'cellXfs') isInCells = mark.kind === 'open'
    if (mark.kind === 'close') continue
    const format = attributeOf(attributes, 'numFmtId') ?? ''
    if (name === 'numFmt') ownFormats.set(format, attributeOf(attributes, 'formatCode') ?? '')
    if (name === 'xf' && isInCells) styles.push(isDated(Number(format), ownFormats.get(format)))
  }
  return styles
}

/** Formats that every spreadsheet has by number (ECMA-376, 18.8.30); own ones show days where they have `d` or `y`. */
function isDated(format: number, own: string | undefined) {
  if (own !== undefined) return /[dy]/i.test(own.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
  return (
    (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 31) || (format >= 50 && format <= 58)
  )
}

const dayMs = 86_400_000
const days = (text: string) => Date.parse(text) / dayMs

/** Day 0 of spreadsheets. The one of 1900 is put so that the 29th of February 1900, which they believe in, does no harm. */
const firstDay = { 1900: days('1899-12-30'), 1904: days('1904-01-01') }
const farthestDay = 2_958_465

/** A number as it stands in a cell: a day `YYYY-MM-DD` where its style shows one, else all its digits (a phone is no 4.9E+10). */
export function numberInWords(text: string, isDay: boolean, calendar: 1900 | 1904): string {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) return text
  if (isDay && number >= 1 && number <= farthestDay)
    return new Date((firstDay[calendar] + Math.floor(number)) * dayMs).toISOString().slice(0, 10)
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number)
}
