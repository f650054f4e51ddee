import { addDays, addMonths, type Day, dayOf, endOfMonth, isoWeekday } from '@shared/domain/day'
import type { RepeatChoice } from '@shared/domain/repeat-choice'
import { dayOfMonth, nthWeekday, weekdayFrom } from './days'
import { numberAt, ordinalAt, type Place, phrase, unitAt, weekdayAt, within } from './when'

/** How something repeats, over so many words, and the first day it asks for. */
export type Repeat = { length: number; repeats: RepeatChoice; day: Day }

/** `every 2 weeks`, `every other friday`, `every 2nd tuesday`, `every 15th`, `every workday`, `monthly`. */
export function repeatAt(place: Place, at: number): Repeat | undefined {
  const found = often(place, at) ?? every(place, at)
  if (!found) return undefined
  const after = phrase(place, at + found.length, place.words.afterDone)
  return after > 0 ? { ...found, length: found.length + after, repeats: { ...found.repeats, from: 'done' } } : found
}

function often({ tokens, words, now }: Place, at: number): Repeat | undefined {
  const token = tokens[at]
  const [count, unit] = (token && !token.isText && words.often[token.text.toLowerCase()]) || []
  if (!count || !unit) return undefined
  return { length: 1, repeats: { pattern: unit, every: count, from: 'plan' }, day: within(dayOf(now), count, unit) }
}

function every(place: Place, at: number): Repeat | undefined {
  const { words, now } = place
  const today = dayOf(now)
  const lead = phrase(place, at, words.every)
  if (lead === 0) return undefined
  const from = at + lead
  const plan = (pattern: RepeatChoice['pattern'], every: number): RepeatChoice => ({ pattern, every, from: 'plan' })

  const workday = phrase(place, from, words.workday)
  if (workday > 0) {
    const day = [1, 2, 3, 4, 5].map((each) => weekdayFrom(today, each as 1, false)).sort()[0]!
    return { length: lead + workday, repeats: plan('workdays', 1), day }
  }
  const last = phrase(place, from, words.last)
  const lastWorkday = last > 0 ? phrase(place, from + last, words.workday) : 0
  if (lastWorkday > 0) {
    return { length: lead + last + lastWorkday, repeats: plan('lastWorkday', 1), day: lastWorkdayFrom(today) }
  }

  const nth = ordinalAt(place, from)
  const nthDay = weekdayAt(place, from + 1)
  if (nth !== undefined && nthDay && nth <= 5) {
    const day = nthWeekday(today, nth, nthDay)
    return day === undefined ? undefined : { length: lead + 2, repeats: plan('nthWeekday', 1), day }
  }
  if (nth !== undefined) {
    const day = dayOfMonth(today, nth)
    return day === undefined ? undefined : { length: lead + 1, repeats: plan('month', 1), day }
  }

  const other = phrase(place, from, words.other)
  const count = other > 0 ? 2 : numberAt(place, from)
  const skipped = other || (count === undefined ? 0 : 1)
  const weekday = weekdayAt(place, from + skipped)
  if (weekday) {
    return { length: lead + skipped + 1, repeats: plan('week', count ?? 1), day: weekdayFrom(today, weekday, false) }
  }
  const unit = unitAt(place, from + skipped)
  if (!unit || count === 0) return undefined
  return {
    length: lead + skipped + 1,
    repeats: plan(unit, count ?? 1),
    day: within(today, count ?? 1, unit),
  }
}

/** The last day of Monday to Friday in a month, the next one from today on. */
function lastWorkdayFrom(today: Day): Day {
  const candidates = [0, 1].map((months) => {
    const end = endOfMonth(addMonths(today, months))
    return addDays(end, Math.min(0, 5 - isoWeekday(end)))
  })
  return candidates.find((day) => day >= today)!
}
