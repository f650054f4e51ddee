import { knownWords } from './column-mapping'
import { type CsvRecord, csvRecords } from './csv-records'

/** The separator of a text, and its first records: enough to see what is a header. */
export type CsvShape = { separator: string; top: CsvRecord[] }

const candidates = [',', ';', '\t', '|']
const sampleCharacters = 64 * 1024
const sampleRecords = 30

/**
 * The separator that makes a header of known words, else one that gives all rows the same number of cells. Excel's own first
 * line `sep=;` is believed. With one record there is nothing to compare, so that counting alone would guess.
 */
export function shapeOf(text: string, wanted?: string): CsvShape {
  const said = wanted ?? /^sep=(.)\r?\n/i.exec(text)?.[1]
  const shapes = (said ? [said] : candidates).map((separator) => ({ separator, top: topOf(text, separator) }))
  return shapes.reduce((best, shape) => (isBetter(scoreOf(shape), scoreOf(best)) ? shape : best))
}

function topOf(text: string, separator: string) {
  const sample = text.slice(0, sampleCharacters)
  const top: CsvRecord[] = []
  for (const record of csvRecords(sample, separator)) {
    if (top.length === sampleRecords) break
    top.push(record)
  }
  // The last record may be cut off where the sample ends.
  return sample.length < text.length && top.length > 1 && top.length < sampleRecords ? top.slice(0, -1) : top
}

type Score = [known: number, even: number, width: number]

function scoreOf({ top }: CsvShape): Score {
  const filled = top.filter(({ cells }) => cells.some(Boolean))
  const widths = new Map<number, number>()
  for (const { cells } of filled) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  const [width, rows] = [...widths].sort(([, one], [, other]) => other - one)[0] ?? [1, 0]
  const known = Math.max(0, ...filled.map(({ cells }) => knownWords(cells)))
  return [known, width > 1 ? rows / filled.length : 0, width]
}

function isBetter(score: Score, best: Score) {
  const at = score.findIndex((value, index) => value !== best[index])
  return at >= 0 && (score[at] ?? 0) > (best[at] ?? 0)
}
