import { type Day, isDay, type PartialDate } from '@shared/domain/day'
import type { IsoTime } from './clock'

const wholeDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' })

/** `14 March 2026`, or `14 March 2026, 15:00`. What is no such time stays as it is. */
export function timeInWords(time: IsoTime): string {
  const day = time.slice(0, 10)
  if (!isDay(day)) return time
  const words = wholeDate.format(utc(day))
  return time.length > 10 ? `${words}, ${time.slice(11, 16)}` : words
}

/** `3 May (year not known)` for a date without a year; others keep their ISO form. */
export const partialDateInWords = (date: PartialDate) =>
  date.startsWith('--') && isDay(`2000${date.slice(1)}`)
    ? `${dayAndMonth.format(utc(`2000${date.slice(1)}`))} (year not known)`
    : date

const utc = (day: Day) => new Date(`${day}T00:00:00Z`)
