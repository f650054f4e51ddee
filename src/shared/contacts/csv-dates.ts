import type { ImportantDate } from '@shared/domain/customer'
import type { ColumnMapping, ColumnTarget } from './columns'
import { contactDate, dayOrMonthFirst } from './contact-date'
import { allOf, cellOf, type Row } from './csv-row'
import { labelOfCell } from './labels'
import { oneLine } from './tidy-text'

/** Whether the dates of a column have the day first. */
export type DayFirst = (column: number) => boolean

/** The dates of a row; `bad` is told the text of what is no date. */
export function datesInRow(row: Row, dayFirst: DayFirst, bad: (text: string) => void): ImportantDate[] {
  const read = (target: ColumnTarget, kind: ImportantDate['kind']) =>
    allOf(row, target).flatMap(({ text, column }): ImportantDate[] => {
      const date = contactDate(oneLine(text), dayFirst(column.at))
      if (date === undefined) bad(oneLine(text))
      if (!date) return []
      const label = kind === 'other' && column.group ? labelOfCell(cellOf(row, 'dateLabel', column.group)).label : ''
      const [, said = '', more] = /^([^:]*)(?:: (.+))?$/.exec(label ?? '') ?? []
      const told = kindOfLabel.get(said.toLowerCase())
      if (told) return [{ kind: told, ...(more ? { label: more } : {}), date }]
      return [{ kind, ...(label ? { label } : {}), date }]
    })
  return [
    ...read('birthday', 'birthday').slice(0, 1),
    ...birthdayInParts(row),
    ...read('anniversary', 'anniversary').slice(0, 1),
    ...read('date', 'other'),
  ]
}

/** What a column of any dates says of one of them. */
const kindOfLabel = new Map<string, ImportantDate['kind']>([
  ['birthday', 'birthday'],
  ['anniversary', 'anniversary'],
  ['customer since', 'customerSince'],
])

function birthdayInParts(row: Row): ImportantDate[] {
  const [year, month, day] = [cellOf(row, 'birthYear'), cellOf(row, 'birthMonth'), cellOf(row, 'birthDay')]
  const text = year ? `${year}-${month}-${day}` : `--${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = month && day ? contactDate(text) : undefined
  return date ? [{ kind: 'birthday', date }] : []
}

const dateTargets: ColumnTarget[] = ['birthday', 'anniversary', 'date']

/**
 * Columns of dates such as `3/4/1978`, each with what its own values prove: a number above 12 is a day. `either` means that no
 * value proves anything.
 */
export function orderOfDates(rows: string[][], mapping: ColumnMapping): Map<number, 'day' | 'month' | 'either'> {
  const columns = mapping.flatMap(({ target }, at) => (dateTargets.includes(target) ? [at] : []))
  const orders = new Map<number, 'day' | 'month' | 'either'>()
  for (const cells of rows) {
    for (const at of columns) {
      const before = orders.get(at)
      const order = before === undefined || before === 'either' ? dayOrMonthFirst(cells[at] ?? '') : undefined
      if (order) orders.set(at, order)
    }
  }
  return orders
}
