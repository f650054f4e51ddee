import type { DateKind, Goal, ImportantDate } from './customer'
import { addDays, type Day, isDay, nextYearly, type PartialDate } from './day'

/** `review`: a goal is to be looked at again. */
export type ComingKind = DateKind | 'review'

/** An important date as it comes round: the day on which it falls, and how many years it is then, where the year is known. */
export type UpcomingDate<Kind = DateKind> = { kind: Kind; label?: string; on: Day; years?: number }

/** Dates that fall on `today` or one of the `days` after it, soonest first. */
export const upcomingDatesOf = (dates: ImportantDate[] | undefined, today: Day, days: number): UpcomingDate[] =>
  (dates ?? [])
    .map((date) => comingRound(date, today))
    .filter(({ on }) => on <= addDays(today, days))
    .sort((one, other) => (one.on < other.on ? -1 : 1))

/** Open goals that are to be looked at again by then, also those whose day has passed: nobody has looked yet. */
export const reviewsOf = (goals: Goal[] | undefined, until: Day): UpcomingDate<'review'>[] =>
  (goals ?? []).flatMap(({ text, state, reviewOn }) =>
    state === 'open' && reviewOn !== undefined && reviewOn <= until
      ? [{ kind: 'review' as const, label: text, on: reviewOn }]
      : [],
  )

function comingRound({ kind, label, date }: ImportantDate, today: Day): UpcomingDate {
  const firstYear = yearOf(date)
  // The day itself can lie ahead, such as a wedding next month: it is not a year sooner.
  const on = date > today && firstYear !== undefined ? date : nextYearly(date, today)
  const years = firstYear === undefined ? undefined : Number(on.slice(0, 4)) - firstYear
  return { kind, ...(label ? { label } : {}), on, ...(years ? { years } : {}) }
}

const yearOf = (date: string) => (date.startsWith('--') ? undefined : Number(date.slice(0, 4)))

/** Day, month and year as they are typed; without a year the day of every year. Undefined when there is no such day. */
export function partialDateOf({ day, month, year }: Typed): PartialDate | undefined {
  const monthAndDay = `${two(month)}-${two(day)}`
  // In a leap year every day of any year exists.
  if (year.trim() === '') return isDay(`2000-${monthAndDay}`) ? `--${monthAndDay}` : undefined
  const date = `${year.trim()}-${monthAndDay}`
  return isDay(date) ? date : undefined
}

/** The same back again, for typing. */
export const typedDate = (date: PartialDate): Typed => ({
  day: String(Number(date.slice(-2))),
  month: String(Number(date.slice(-5, -3))),
  year: date.startsWith('--') ? '' : date.slice(0, 4),
})

type Typed = { day: string; month: string; year: string }
const two = (part: string) => part.trim().padStart(2, '0')

/** Whole years from a day to `today`: the age of who was born on it. */
export const yearsSince = (day: Day, today: Day) =>
  Number(today.slice(0, 4)) - Number(day.slice(0, 4)) - (today.slice(5) < day.slice(5) ? 1 : 0)
