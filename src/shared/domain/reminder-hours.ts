import { addDays, type Day, dayOf, type IsoWeekday, isoWeekday, type LocalTime, timeOfDay } from './day'

/** `HH:mm` on the clock of the wall. */
export type Clock = string

export const weekdays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7]

/** When the owner wants to be reminded. */
export type ReminderHours = {
  /** When a day without a time is reminded of: the start of the owner's day. */
  dayAt: Clock
  /** From then until then nothing rings; over midnight when `from` is the later one. */
  quiet?: { from: Clock; until: Clock } | undefined
  workdays: readonly IsoWeekday[]
  /** Days on which nothing rings, such as public holidays and a vacation. */
  holidays: readonly Day[]
}

export const usualHours: ReminderHours = { dayAt: '09:00', workdays: weekdays, holidays: [] }

export const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Whether reminders wait at that time of that day. `time` has minutes. */
export function isQuietAt(time: LocalTime, { quiet, workdays, holidays }: ReminderHours): boolean {
  if (isDayOff(dayOf(time), { workdays, holidays })) return true
  if (!quiet || quiet.from === quiet.until) return false
  const clock = timeOfDay(time) ?? '00:00'
  return quiet.from < quiet.until
    ? quiet.from <= clock && clock < quiet.until
    : quiet.from <= clock || clock < quiet.until
}

/** Whether nothing rings on that day at all. Without any workday the owner has not said which: each is one. */
const isDayOff = (day: Day, { workdays, holidays }: Pick<ReminderHours, 'workdays' | 'holidays'>) =>
  holidays.includes(day) || (workdays.length > 0 && !workdays.includes(isoWeekday(day)))

/**
 * Whether what came due at `at` still waits at `now`. After days off the owner's day has to begin first: nobody wants to
 * hear of Sunday at midnight.
 */
export function waitsAt(at: LocalTime, now: LocalTime, hours: ReminderHours): boolean {
  const begins = `${dayOf(now)}T${hours.dayAt}`
  return isQuietAt(now, hours) || (isDayOff(dayOf(at), hours) && now < begins && !isQuietAt(begins, hours))
}

/** So many days ahead a time is looked for at which something may ring again. */
const farAhead = 400

/** When what comes due at `at` rings as things stand at `now`. Undefined when the days off have no end. */
export function ringsFrom(at: LocalTime, now: LocalTime, hours: ReminderHours): LocalTime | undefined {
  const first = firstLoud(at > now ? at : now, hours)
  return first && waitsAt(at, first, hours) ? firstLoud(`${dayOf(first)}T${hours.dayAt}`, hours) : first
}

/** The first time from `time` on that is not quiet: `time` itself when it is not. */
function firstLoud(time: LocalTime, hours: ReminderHours): LocalTime | undefined {
  const until = hours.quiet?.until ?? '00:00'
  let at = time
  for (let days = 0; days < farAhead; days++) {
    if (!isQuietAt(at, hours)) return at
    const today = `${dayOf(at)}T${until}`
    if (at < today && !isQuietAt(today, hours)) return today
    at = `${addDays(dayOf(at), 1)}T00:00`
  }
  return undefined
}
