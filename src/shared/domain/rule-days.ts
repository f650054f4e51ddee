import { addDays, type Day, daysBetween, isoWeekday } from './day'
import { type Rule, type RuleDay, weekdays } from './rule'

/** A rule that never fits, such as 30 February, is given up after so many turns: 400 years, after which all repeats. */
const turns = 4800

/** The first day of the rule after both `start`, the day for which it is planned, and `after`; undefined when it has ended. */
export function nextRuleDay(rule: Rule, start: Day, after: Day): Day | undefined {
  if (rule.count === undefined) return first(daysAfter(rule, start, after))
  // What was missed counts too: five times from now on are over in five weeks, kept or not.
  let left = rule.count - 1
  for (const day of daysAfter(rule, start, start)) {
    if (left-- <= 0) return undefined
    if (day > after) return day
  }
  return undefined
}

/** How many days of the rule lie after `start` up to `day`, which is one of them. */
export function ruleDaysUntil(rule: Rule, start: Day, day: Day): number {
  let count = 0
  for (const one of daysAfter(rule, start, start)) {
    if (one > day) return count
    count++
  }
  return count
}

function* daysAfter(rule: Rule, start: Day, after: Day): Generator<Day> {
  const earliest = after > start ? after : start
  const first = Math.max(0, Math.floor(periodsBetween(rule, start, earliest) / rule.interval) - 1)
  for (let turn = first, empty = 0; empty < turns; turn++, empty++) {
    const days = daysOfPeriod(rule, start, turn * rule.interval)
    if (!days) return
    for (const day of days) {
      if (day <= earliest) continue
      if (rule.until !== undefined && day > rule.until) return
      empty = 0
      yield day
    }
  }
}

function periodsBetween({ frequency }: Rule, start: Day, day: Day): number {
  if (frequency === 'DAILY') return daysBetween(start, day)
  if (frequency === 'WEEKLY') return Math.floor(daysBetween(mondayOf(start), day) / 7)
  const months = monthOf(day) - monthOf(start)
  return frequency === 'MONTHLY' ? months : Math.floor(months / 12)
}

/** The days of the rule in the period that begins so many periods after that of `start`; undefined beyond the year 9999. */
function daysOfPeriod(rule: Rule, start: Day, offset: number): Day[] | undefined {
  const { frequency, days, monthDays, months, position } = rule
  const fits = (day: Day) =>
    (!months || months.includes(Number(day.slice(5, 7)))) &&
    (!days || days.some((one) => isRuleDay(one, day, frequency === 'YEARLY' && !months))) &&
    (!monthDays || monthDays.some((one) => isMonthDay(one, day)))

  if (frequency === 'DAILY') return within(start, offset, (day) => [day].filter(fits))
  if (frequency === 'WEEKLY')
    return within(mondayOf(start), 7 * offset, (monday) => {
      const week = weekdays.map((_, index) => addDays(monday, index))
      return chosen(week.filter(days ? fits : (day) => isoWeekday(day) === isoWeekday(start) && fits(day)), position)
    })

  const at = monthOf(start) + (frequency === 'MONTHLY' ? offset : 12 * offset)
  if (at / 12 >= 10_000) return undefined
  const own = Number(start.slice(5, 7))
  const isPlain = !days && !monthDays
  if (frequency === 'MONTHLY')
    return chosen(isPlain ? dayInMonth(at, start).filter(fits) : daysOfMonth(at).filter(fits), position)

  const january = Math.floor(at / 12) * 12
  const inYear = days || monthDays ? (months ?? allMonths) : (months ?? [own])
  const all = inYear.toSorted(byNumber).flatMap((month) => {
    const of = january + month - 1
    return isPlain ? dayInMonth(of, start) : daysOfMonth(of)
  })
  return chosen(all.filter(fits), position)
}

const within = (from: Day, offset: number, days: (day: Day) => Day[]): Day[] | undefined =>
  offset > 3_000_000 || Number(from.slice(0, 4)) + offset / 366 >= 9999 ? undefined : days(addDays(from, offset))

/** `position` counts from one at the front, from minus one at the end. */
function chosen(days: Day[], position: number | undefined): Day[] {
  if (position === undefined) return days
  const day = days.at(position > 0 ? position - 1 : position)
  return day === undefined ? [] : [day]
}

function isRuleDay({ day: name, nth }: RuleDay, day: Day, isOfYear: boolean): boolean {
  if (weekdays[isoWeekday(day) - 1] !== name) return false
  if (nth === undefined) return true
  const [from, to] = isOfYear ? [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`] : monthAround(day)
  return nth > 0
    ? Math.floor(daysBetween(from, day) / 7) + 1 === nth
    : Math.floor(daysBetween(day, to) / 7) + 1 === -nth
}

function isMonthDay(wanted: number, day: Day): boolean {
  const at = Number(day.slice(8))
  return wanted > 0 ? at === wanted : at === Number(monthAround(day)[1].slice(8)) + 1 + wanted
}

/** Months since the year 0. */
const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const monthText = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`

function daysOfMonth(month: number): Day[] {
  const count = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) => `${monthText(month)}-${String(index + 1).padStart(2, '0')}`)
}

/** A month without this day has none: so RFC 5545 wants it. What is to be clamped says so in its rule. */
const dayInMonth = (month: number, like: Day) => daysOfMonth(month).filter((day) => day.slice(8) === like.slice(8))

const monthAround = (day: Day): [first: Day, last: Day] => {
  const days = daysOfMonth(monthOf(day))
  return [days[0] as Day, days.at(-1) as Day]
}

const mondayOf = (day: Day) => addDays(day, 1 - isoWeekday(day))
const allMonths = Array.from({ length: 12 }, (_, index) => index + 1)
const byNumber = (one: number, other: number) => one - other

const first = (days: Generator<Day>): Day | undefined => {
  const { value, done } = days.next()
  return done ? undefined : value
}
