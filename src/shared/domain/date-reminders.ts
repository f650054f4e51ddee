import type { CustomerId } from './customer'
import type { ComingKind } from './customer-dates'
import type { Day } from './day'
import type { Reminder } from './reminder'

/** A birthday, a goal to look at or another date of somebody, and the day on which it falls next. */
export type ComingDate = { customerId: CustomerId; kind: ComingKind; label?: string; on: Day }

/** As usual: on the day itself. */
export const usualDatesBefore: readonly number[] = [0]

const mark = 'date '
const dayInMinutes = 24 * 60
/** So many characters tell two dates of one day apart. */
const enoughOfLabel = 30

/** Reminders of a date, one for each number of days before it. `words` says what and whose it is. */
export const remindersOfDate = (date: ComingDate, before: readonly number[], words: string): Reminder[] =>
  before.map((days) => ({
    followUpId: [`${mark}${date.customerId}`, date.on, date.kind, date.label?.slice(0, enoughOfLabel)]
      .filter(Boolean)
      .join(' '),
    due: date.on,
    ...(days > 0 && { before: days * dayInMinutes }),
    title: words,
    body: '',
  }))

/** Whose date a reminder is about; undefined when it is about a follow-up. */
export const customerOfDate = (followUpId: string): CustomerId | undefined =>
  followUpId.startsWith(mark) ? (followUpId.slice(mark.length).split(' ')[0] as CustomerId) : undefined
