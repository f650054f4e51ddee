import { type Day, dayOf, isoWeekday } from './day'
import {
  type ByRule,
  everyUnitRule,
  frequencyOf,
  isByRule,
  type Recurrence,
  recurrenceUnits,
  unitOf,
} from './recurrence'
import { type Rule, type RuleDay, ruleOf, ruleText, weekdays } from './rule'

/** The ways of repeating that are offered. `nthWeekday` is the second Tuesday, or whatever the planned day is in its month. */
export const repeatPatterns = [...recurrenceUnits, 'workdays', 'nthWeekday', 'lastWorkday', 'other'] as const
export type RepeatPattern = (typeof repeatPatterns)[number]

/** How something repeats, as it is chosen in a form. What depends on the day is worked out when the day is known. */
export type RepeatChoice = {
  pattern: RepeatPattern
  every: number
  from: Recurrence['from']
  until?: Day
  /** How many times, this one included. */
  times?: number
  paused?: boolean
  /** The rule as it is kept, for as long as the day stays the one that it was kept for. */
  kept?: { day: Day; rule: string }
}

const workdays: RuleDay[] = weekdays.slice(0, 5).map((day) => ({ day }))

/** `day` is the one for which it is planned. */
export function repeatsOf(choice: RepeatChoice, day: Day): ByRule {
  const { kept, until, times, from, paused } = choice
  const known = kept && kept.day === day ? ruleOf(kept.rule) : undefined
  const { until: _, count: __, ...rule } = known ?? plainRule(choice, day)
  const ended = { ...rule, ...(until && { until }), ...(times && { count: times }) }
  return { rule: ruleText(ended), from, ...(paused && { paused }) }
}

/** How it is planned for `day`. */
export function choiceOf(repeats: Recurrence, day: Day): RepeatChoice {
  if (!isByRule(repeats)) return choiceOf({ rule: ruleText(everyUnitRule(repeats, day)), from: repeats.from }, day)
  const rule = ruleOf(repeats.rule)
  const { from, paused } = repeats
  const kept = { day: dayOf(day), rule: repeats.rule }
  if (!rule) return { pattern: 'other', every: 1, from, kept }
  const { until, count } = rule
  return {
    pattern: patternOf(rule),
    every: rule.interval,
    from,
    ...(until && { until }),
    ...(count && { times: count }),
    ...(paused && { paused }),
    kept,
  }
}

/** Which one of the month a day is: 2 the second Tuesday, -1 the fifth, because most months have none. */
const placeInMonth = (day: Day) => {
  const place = Math.ceil(Number(day.slice(8, 10)) / 7)
  return place === 5 ? -1 : place
}

const weekdayOf = (day: Day) => weekdays[isoWeekday(day) - 1] ?? 'MO'

/** The weekday and place of a rule such as the second Tuesday; those of `day` when the rule has none. */
export function nthWeekdayOf({ kept }: RepeatChoice, day: Day): Required<RuleDay> {
  const [first] = (kept && kept.day === day && ruleOf(kept.rule)?.days) || []
  return { nth: first?.nth ?? placeInMonth(day), day: first?.day ?? weekdayOf(day) }
}

function plainRule({ pattern, every }: RepeatChoice, day: Day): Rule {
  switch (pattern) {
    case 'workdays':
      return { frequency: 'WEEKLY', interval: 1, days: workdays }
    case 'nthWeekday':
      return { frequency: 'MONTHLY', interval: every, days: [{ nth: placeInMonth(day), day: weekdayOf(day) }] }
    case 'lastWorkday':
      return { frequency: 'MONTHLY', interval: every, days: workdays, position: -1 }
    case 'other':
      return { frequency: frequencyOf('month'), interval: every }
    default:
      return everyUnitRule({ every, unit: pattern }, day)
  }
}

function patternOf({ frequency, days, monthDays, months, position }: Rule): RepeatPattern {
  const isWorkdays =
    days?.length === 5 && workdays.every(({ day }, index) => days[index]?.day === day && !days[index].nth)
  if (isWorkdays && frequency === 'WEEKLY') return 'workdays'
  if (isWorkdays && frequency === 'MONTHLY' && position === -1) return 'lastWorkday'
  if (frequency === 'MONTHLY' && days?.length === 1 && days[0]?.nth && !monthDays && !months) return 'nthWeekday'
  const isClamped = (monthDays?.length ?? 0) <= 1 ? position === undefined : monthDays?.[0] === 28 && position === -1
  const isOnOneDay = !days && isClamped && (months?.length ?? 1) === 1
  return isOnOneDay ? unitOf({ frequency }) : 'other'
}
