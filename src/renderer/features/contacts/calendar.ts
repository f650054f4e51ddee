import { customersByIds } from '@renderer/database/customers'
import { followUpById, openFollowUps } from '@renderer/database/follow-ups'
import { desktop } from '@renderer/desktop'
import { upcomingDates } from '@renderer/features/customers/directory'
import { today } from '@renderer/now'
import type { CustomerDate } from '@shared/directory/directory'
import type { CustomerId } from '@shared/domain/customer'
import { isAtRest } from '@shared/domain/customer-stage'
import { usualDatesBefore } from '@shared/domain/date-reminders'
import { type FollowUp, isPaused } from '@shared/domain/follow-up'
import { usualHours } from '@shared/domain/reminder-hours'
import { type CalendarDate, calendarOf } from '@shared/icalendar'

/** What a calendar is called, and how it names a date. */
export type CalendarWords = { name: string; wordsOfDate(date: CustomerDate): string }

/** Every date that comes round is in so many days (a leap year's). */
const aYear = 366

/** Everything that is still promised, and dates, as a calendar; nothing of those who have left. */
export async function wholeCalendar(words: CalendarWords): Promise<string> {
  const [followUps, dates] = await Promise.all([openFollowUps(), upcomingDates(today(), aYear)])
  return calendarWith(
    followUps,
    dates.map((date) => calendarDate(date, words)),
    words.name,
  )
}

/** Asks where to, then writes all of it. */
export const saveWholeCalendar = async (words: CalendarWords) => save(words.name, await wholeCalendar(words))

/** The same for one follow-up. */
export async function saveInCalendar(followUpId: string) {
  const followUp = await followUpById(followUpId)
  if (followUp) await save(followUp.title, await calendarWith([followUp], [], followUp.title))
}

async function save(name: string, text: string) {
  if ((await desktop.saveCalendar(`${name}.ics`, text)) === 'failed')
    throw new Error('the calendar file was not written')
}

/** Next year it is another number of years: they stay out. */
function calendarDate({ years: _, ...date }: CustomerDate, { wordsOfDate }: CalendarWords): CalendarDate {
  const { customerId, kind, label, on } = date
  const id = ['date', customerId, kind, label].filter(Boolean).join(' ')
  return { id, summary: wordsOfDate(date), on, isYearly: kind !== 'review' }
}

async function calendarWith(followUps: FollowUp[], dates: CalendarDate[], name: string): Promise<string> {
  const { reminderHours = usualHours, datesBefore = usualDatesBefore } = await desktop.preferences()
  const customers = await customersByIds([...new Set(followUps.map(({ customerId }) => customerId))])
  const names = new Map<CustomerId, string>()
  for (const customer of customers) if (customer && !isAtRest(customer.stage)) names.set(customer.id, customer.name)
  const entries = followUps
    .filter((followUp) => names.has(followUp.customerId) && !isPaused(followUp))
    .map((followUp) => ({ followUp, customerName: names.get(followUp.customerId) ?? '' }))
  return calendarOf(entries, dates, { now: Date.now(), dayAt: reminderHours.dayAt, datesBefore, name })
}
