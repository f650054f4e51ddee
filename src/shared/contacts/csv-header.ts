import { knownWords, mappingOf } from './column-mapping'
import type { ColumnMapping, ColumnTarget } from './columns'
import type { CsvRecord } from './csv-records'

/** `row` is missing when no row is a header: then the columns were recognised by what stands in them. */
export type CsvHeader = { row?: number; header: string[]; mapping: ColumnMapping }

/** The header among the first rows, titles and notes above it left aside. */
export function headerIn(top: CsvRecord[]): CsvHeader {
  const best = top.reduce<{ record?: CsvRecord; known: number }>(
    (best, record) => {
      const known = looksLikeHeader(record.cells) ? knownWords(record.cells) : 0
      return known > best.known ? { record, known } : best
    },
    { known: 0 },
  )
  if (best.record) return { row: best.record.row, header: best.record.cells, mapping: mappingOf(best.record.cells) }
  const byContent = mappingByContent(top)
  const first = top.find(({ cells }) => cells.some(Boolean))
  if (byContent.every(({ target }) => target === 'leaveOut') && first && top.length > 1)
    return { row: first.row, header: byContent.map((_, at) => first.cells[at] ?? ''), mapping: byContent }
  return { header: byContent.map(() => ''), mapping: byContent }
}

/** A header has no addresses or numbers in it, and a single known word in a long row is chance. */
function looksLikeHeader(cells: string[]) {
  const filled = cells.filter(Boolean)
  const known = knownWords(cells)
  return known > 0 && (known > 1 || filled.length <= 3) && !filled.some((cell) => isEmail(cell) || isPhone(cell))
}

function mappingByContent(top: CsvRecord[]): ColumnMapping {
  const width = Math.max(0, ...top.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => top.map(({ cells }) => cells[at] ?? '').filter(Boolean))
  const targets = columns.map((cells): ColumnTarget => {
    if (mostly(cells, isEmail)) return 'email'
    return mostly(cells, isPhone) ? 'phone' : 'leaveOut'
  })
  if (targets.every((target) => target === 'leaveOut')) return targets.map((target) => ({ target }))

  const words = columns.flatMap((cells, at) => (targets[at] === 'leaveOut' && mostly(cells, isName) ? [at] : []))
  const [first, second] = words
  if (first !== undefined) targets[first] = 'name'
  const twoWords =
    first !== undefined && second === first + 1 && [first, second].every((at) => mostly(columns[at], isWord))
  if (twoWords) {
    targets[first] = 'givenName'
    targets[second] = 'familyName'
  }
  return targets.map((target) => ({ target }))
}

const mostly = (cells: string[] = [], is: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(is).length > cells.length / 2

const isEmail = (cell: string) => /^[^\s@]{1,200}@[^\s@]{1,200}\.[^\s@]{2,60}$/.test(cell)
const isPhone = (cell: string) => /^[+\d][\d\s()/.-]{5,30}$/.test(cell) && cell.replace(/\D/g, '').length >= 6
const isName = (cell: string) => /^\p{L}[\p{L}\s.'’-]{1,80}$/u.test(cell)
const isWord = (cell: string) => !/\s/.test(cell)
