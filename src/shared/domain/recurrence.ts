import { addDays, addMonths, type Day, dayOf, type LocalTime, lastDay } from './day'
import { type Rule, ruleOf, ruleText } from './rule'
import { nextRuleDay, ruleDaysUntil } from './rule-days'

export const recurrenceUnits = ['day', 'week', 'month', 'year'] as const
export type RecurrenceUnit = (typeof recurrenceUnits)[number]

/**
 * Every `every` units, at least one, counted from the planned day or from the day on which it was done.
 * `wantedDay` (1-31) is the day of the month aimed at by a plan, kept when a short month clamps it.
 * Rows were written so before there were rules; they are read for ever.
 */
export type EveryUnit = { every: number; unit: RecurrenceUnit; from: 'plan' | 'done'; wantedDay?: number }

/**
 * Repeats by an iCalendar rule (RRULE text, RFC 5545). Counted from when it was done, the rule starts anew on that day.
 * `paused`: it asks for no attention until it goes on.
 */
export type ByRule = { rule: string; from: 'plan' | 'done'; paused?: boolean }

export type Recurrence = ByRule | EveryUnit

export const isByRule = (repeats: Recurrence): repeats is ByRule => 'rule' in repeats

/** The next time, and how it repeats from then on. */
export type Comeback = { due: LocalTime; repeats: Recurrence }

/** Back again after `due`, when it was done on `doneOn`; undefined when it has ended. */
export function comeback(due: LocalTime, repeats: Recurrence, doneOn: Day): Comeback | undefined {
  if (!isByRule(repeats)) return { due: nextOccurrence(due, repeats, doneOn), repeats }
  const rule = ruleOf(repeats.rule)
  if (!rule) return undefined
  return repeats.from === 'done' ? afterDone(due, repeats, rule, doneOn) : afterPlan(due, repeats, rule, doneOn)
}

function afterPlan(due: LocalTime, repeats: ByRule, rule: Rule, doneOn: Day): Comeback | undefined {
  const day = nextRuleDay(rule, dayOf(due), doneOn)
  if (day === undefined) return undefined
  const count = rule.count === undefined ? undefined : rule.count - ruleDaysUntil(rule, dayOf(due), day)
  return {
    due: day + due.slice(10),
    repeats: count === undefined ? repeats : { ...repeats, rule: ruleText({ ...rule, count }) },
  }
}

/** Two weeks after it was done: whatever day of the week or month the plan had aimed at. */
function afterDone(due: LocalTime, repeats: ByRule, rule: Rule, doneOn: Day): Comeback | undefined {
  if (rule.count === 1) return undefined
  const unit = unitOf(rule)
  const day = step(doneOn, { every: rule.interval, unit, from: 'done' }, 1)
  if (rule.until !== undefined && day > rule.until) return undefined
  const rest = rule.count === undefined ? rule : { ...rule, count: rule.count - 1 }
  return { due: day + due.slice(10), repeats: { ...repeats, rule: ruleText(rest) } }
}

export const unitOf = ({ frequency }: Pick<Rule, 'frequency'>): RecurrenceUnit =>
  ({ DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' })[frequency] as RecurrenceUnit

export const frequencyOf = (unit: RecurrenceUnit): Rule['frequency'] =>
  ({ day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' })[unit] as Rule['frequency']

/**
 * The rule that says the same as every so many units from a day on. A day that some months do not have becomes the last
 * one of those that they do have: the rule itself remembers which was wanted.
 */
export function everyUnitRule({ every, unit, wantedDay }: Omit<EveryUnit, 'from'>, due: LocalTime): Rule {
  const rule: Rule = { frequency: frequencyOf(unit), interval: Math.max(1, Math.trunc(every) || 1) }
  if (unit === 'day' || unit === 'week') return rule
  const wanted = wantedDay ?? Number(due.slice(8, 10))
  const inMonth = unit === 'year' ? { ...rule, months: [Number(due.slice(5, 7))] } : rule
  if (wanted <= 28) return { ...inMonth, monthDays: [wanted] }
  return { ...inMonth, monthDays: [28, 29, 30, 31].filter((day) => day <= wanted), position: -1 }
}

/**
 * When it is due again: the first date of the pattern after both `due` and the day `doneOn`, at the same time of day.
 * A repeat from the plan skips what was missed, so that one overdue promise does not come back as ten.
 */
export function nextOccurrence(due: LocalTime, recurrence: EveryUnit, doneOn: Day): LocalTime {
  const time = due.slice(10)
  if (recurrence.from === 'done') return step(doneOn, { ...recurrence, wantedDay: undefined }, 1) + time

  const latest = dayOf(due) > doneOn ? dayOf(due) : doneOn
  let times = 1
  let next = step(dayOf(due), recurrence, times)
  while (next <= latest && next < lastDay) next = step(dayOf(due), recurrence, ++times)
  return next + time
}

function step(day: Day, { every, unit, wantedDay }: EveryUnit, times: number): Day {
  const count = Math.max(1, Math.trunc(every) || 1) * times
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, 7 * count)
  return addMonths(day, unit === 'year' ? 12 * count : count, wantedDay)
}
