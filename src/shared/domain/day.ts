/** Calendar days are `YYYY-MM-DD`; arithmetic is done in UTC so that daylight saving can never shift one. */
export type Day = string

/** A day whose year may be unknown: `1979-05-03` or `--05-03` (RFC 6350, 4.3.1). */
export type PartialDate = string

/** Local wall-clock time: a day, or a day with minutes, `2026-03-14T15:00`. */
export type LocalTime = string

export const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && text === asDay(utc(text))

export const isLocalTime = (text: string) =>
  isDay(text.slice(0, 10)) && (text.length === 10 || /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10)))

export const dayOf = (time: LocalTime): Day => time.slice(0, 10)

/** `15:00`, or undefined when only the day is set. */
export const timeOfDay = (time: LocalTime): string | undefined => time.slice(11) || undefined

/** Four digits of a year end here; what is counted beyond stays here, so that days still compare as text. */
export const lastDay: Day = '9999-12-31'

export function addDays(day: Day, count: number): Day {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + count)
  return reached(date, count)
}

/** 31 January plus one month is the last day of February. `wantedDay` (1-31) is the day of the month that is aimed at. */
export function addMonths(day: Day, count: number, wantedDay = Number(day.slice(8))): Day {
  const date = utc(day)
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count)
  date.setUTCDate(Math.min(wantedDay, daysInMonth(date)))
  return reached(date, count)
}

/** Wall-clock arithmetic, as if no clock were ever changed: `2026-03-14T23:50` and twenty minutes is ten past midnight. */
export function addMinutes(time: LocalTime, count: number): LocalTime {
  const date = new Date(`${time}:00Z`)
  date.setUTCMinutes(date.getUTCMinutes() + count)
  return date.toISOString().slice(0, 16)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day) => Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000)

/** 1 is Monday, 7 Sunday (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const isoWeekday = (day: Day) => (utc(day).getUTCDay() || 7) as IsoWeekday

export const endOfMonth = (day: Day): Day => addDays(`${addMonths(day, 1).slice(0, 7)}-01`, -1)

/** The day on which a yearly date next falls, today included; 29 February falls on the 28th in other years. */
export function nextYearly(date: PartialDate, today: Day): Day {
  const monthAndDay = date.slice(-5)
  const inYear = (year: number) => {
    const day = `${String(year).padStart(4, '0')}-${monthAndDay}`
    return isDay(day) ? day : `${day.slice(0, 8)}28`
  }
  const year = Number(today.slice(0, 4))
  const thisYear = inYear(year)
  return thisYear >= today ? thisYear : inYear(year + 1)
}

const utc = (day: Day) => new Date(`${day}T00:00:00Z`)
const asDay = (date: Date) => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10))
const reached = (date: Date, count: number) => (count > 0 && !(date.getUTCFullYear() <= 9999) ? lastDay : asDay(date))
const daysInMonth = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
