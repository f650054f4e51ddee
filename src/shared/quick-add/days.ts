import { addDays, addMonths, type Day, type IsoWeekday, isDay, isoWeekday } from '@shared/domain/day'

/** How numbers alone are a day: `3/4` is the 3rd of April, or the 4th of March. */
export type DayOrder = 'day first' | 'month first'

const two = (number: number) => String(number).padStart(2, '0')

/** The next such weekday, a week from now when it is today's; for what is past the last one, today's included. */
export function weekdayFrom(today: Day, weekday: IsoWeekday, isPast: boolean): Day {
  const ahead = (weekday - isoWeekday(today) + 7) % 7
  if (isPast) return addDays(today, ahead === 0 ? 0 : ahead - 7)
  return addDays(today, ahead || 7)
}

/** A day of the year that is the nearest ahead, or for what is past the nearest behind; undefined when there is none. */
export function dayInYear(today: Day, month: number, day: number, year: number | undefined, isPast: boolean) {
  const at = (in_: number) => `${String(in_).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (year !== undefined) return valid(at(year < 100 ? 2000 + year : year))
  const now = Number(today.slice(0, 4))
  // A leap day may be years away.
  const years = Array.from({ length: 9 }, (_, index) => (isPast ? now - index : now + index))
  return years.map((each) => valid(at(each))).find((each) => each && (isPast ? each <= today : each >= today))
}

/** The next such day of a month, today's included. */
export function dayOfMonth(today: Day, day: number): Day | undefined {
  if (day < 1 || day > 31) return undefined
  for (let months = 0; months < 12; months++) {
    const month = addMonths(`${today.slice(0, 7)}-01`, months).slice(0, 7)
    const found = valid(`${month}-${two(day)}`)
    if (found && found >= today) return found
  }
  return undefined
}

/** The `nth` such weekday of a month, the next one from today on. */
export function nthWeekday(today: Day, nth: number, weekday: IsoWeekday): Day | undefined {
  for (let months = 0; months < 12; months++) {
    const first = `${addMonths(`${today.slice(0, 7)}-01`, months).slice(0, 7)}-01`
    const day = addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + (nth - 1) * 7)
    if (day.slice(0, 7) === first.slice(0, 7) && day >= today) return day
  }
  return undefined
}

const valid = (day: string) => (isDay(day) ? day : undefined)
