import { addDays, addMinutes, addMonths, type Day, dayOf, isoWeekday, type LocalTime, timeOfDay } from './day'

export const snoozeWords = ['laterToday', 'tomorrow', 'nextWeek', 'nextMonth'] as const
export type SnoozeWord = (typeof snoozeWords)[number]

/**
 * When a follow-up comes up again. `now` has minutes. On another day it keeps the time of day that was planned.
 * Later today is in three hours, late in the evening in one, on the full hour, at last half an hour before midnight;
 * undefined when that has passed too.
 * Next week is the Monday of it (weeks as in ISO 8601), on a Sunday that of the week after, because the next one is
 * tomorrow. Next month is the same day a month from now.
 */
export function snoozedTo(word: SnoozeWord, now: LocalTime, due: LocalTime): LocalTime | undefined {
  const today = dayOf(now)
  switch (word) {
    case 'laterToday':
      return laterToday(now)
    case 'tomorrow':
      return onDay(addDays(today, 1), due)
    case 'nextWeek':
      return onDay(addDays(today, daysToMonday(today)), due)
    case 'nextMonth':
      return onDay(addMonths(today, 1), due)
  }
}

/** The same time of day, on another day. */
export const onDay = (day: Day, time: LocalTime): LocalTime => {
  const clock = timeOfDay(time)
  return clock ? `${day}T${clock}` : day
}

function laterToday(now: LocalTime): LocalTime | undefined {
  const last = `${dayOf(now)}T23:30`
  if (now >= last) return undefined
  return [fullHour(now, 3), fullHour(now, 1)].find((time) => time < last) ?? last
}

/** The first full hour that is at least `hours` away. */
const fullHour = (now: LocalTime, hours: number): LocalTime => `${addMinutes(now, hours * 60 + 59).slice(0, 13)}:00`

/** Two at least: 7 on a Monday, 2 on a Saturday, 8 on a Sunday. */
const daysToMonday = (day: Day) => 8 - (isoWeekday(day) % 7)
