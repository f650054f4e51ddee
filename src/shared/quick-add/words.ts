import type { IsoWeekday } from '@shared/domain/day'
import type { RecurrenceUnit } from '@shared/domain/recurrence'

/** What a first word makes of the line: something to do, or a contact that has been. */
export type Doing = 'call' | 'email' | 'visit' | 'message'

/** The words of one language, in lower case. A phrase of several words is written with single spaces. */
export type QuickWords = {
  /** First words of something to do. They stay in its title. */
  toDo: readonly string[]
  /** First words of a contact that has been, with its kind. They do not stay. */
  done: Readonly<Record<string, Doing>>
  note: readonly string[]
  newPerson: readonly string[]
  newCompany: readonly string[]
  /** Days from today. */
  days: Readonly<Record<string, number>>
  /** This evening. */
  tonight: readonly string[]
  nextWeek: readonly string[]
  nextMonth: readonly string[]
  weekend: readonly string[]
  endOfMonth: readonly string[]
  weekdays: Readonly<Record<string, IsoWeekday>>
  months: Readonly<Record<string, number>>
  /** `14 days ago` and `vor 14 Tagen`: the words around a number of days that are past. */
  ago: readonly string[]
  before: readonly string[]
  next: readonly string[]
  in: readonly string[]
  /** Before a time of day. */
  at: readonly string[]
  /** Before a day, without a meaning of their own. */
  on: readonly string[]
  by: readonly string[]
  every: readonly string[]
  other: readonly string[]
  last: readonly string[]
  /** After a number of hours on the clock: `15 Uhr`. */
  oClock: readonly string[]
  afterDone: readonly string[]
  workday: readonly string[]
  numbers: Readonly<Record<string, number>>
  units: Readonly<Record<string, RecurrenceUnit>>
  /** `weekly` is every 1 week. */
  often: Readonly<Record<string, readonly [every: number, unit: RecurrenceUnit]>>
  minutes: readonly string[]
  hours: readonly string[]
  /** Parts of the day with the time (`HH:mm`) that is meant. */
  times: Readonly<Record<string, string>>
  /** Before the company of a new person. */
  worksAt: readonly string[]
}

/** The words of several languages as those of one; of the same word the first language decides. */
export function together(languages: readonly QuickWords[]): QuickWords {
  const merged: Record<string, unknown> = {}
  for (const words of [...languages].reverse()) {
    for (const [name, value] of Object.entries(words)) {
      merged[name] = Array.isArray(value)
        ? [...value, ...((merged[name] as string[] | undefined) ?? [])]
        : { ...(merged[name] as object | undefined), ...value }
    }
  }
  return merged as QuickWords
}
