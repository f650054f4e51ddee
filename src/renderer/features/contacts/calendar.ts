import { customersByIds } from '@renderer/database/customers'
import { followUpById, openFollowUps } from '@renderer/database/follow-ups'
import { desktop } from '@renderer/desktop'
import type { CustomerId } from '@shared/domain/customer'
import { type FollowUp, isPaused } from '@shared/domain/follow-up'
import { usualHours } from '@shared/domain/reminder-hours'
import { calendarOf } from '@shared/icalendar'

/** Everything that is still promised, as a calendar; nothing of those who have left. `name` is what it is called. */
export const wholeCalendar = async (name: string) => calendarWith(await openFollowUps(), name)

/** Asks where to, then writes all of it, or one follow-up. */
export async function saveCalendar({ name, followUpId }: { name: string; followUpId?: string }) {
  const one = followUpId === undefined ? undefined : await followUpById(followUpId)
  const text = one ? await calendarWith([one], name) : await wholeCalendar(name)
  if ((await desktop.saveCalendar(`${name}.ics`, text)) === 'failed')
    throw new Error('the calendar file was not written')
}

async function calendarWith(followUps: FollowUp[], name: string): Promise<string> {
  const { reminderHours = usualHours } = await desktop.preferences()
  const customers = await customersByIds([...new Set(followUps.map(({ customerId }) => customerId))])
  const names = new Map<CustomerId, string>()
  for (const customer of customers) if (customer && customer.stage !== 'departed') names.set(customer.id, customer.name)
  const entries = followUps
    .filter((followUp) => names.has(followUp.customerId) && !isPaused(followUp))
    .map((followUp) => ({ followUp, customerName: names.get(followUp.customerId) ?? '' }))
  return calendarOf(entries, { now: Date.now(), dayAt: reminderHours.dayAt, name })
}
