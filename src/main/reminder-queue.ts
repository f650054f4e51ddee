import { isLocalTime, type LocalTime } from '@shared/domain/day'
import { isDue, occasion, type Reminder } from '@shared/domain/reminder'
import { isZone } from '@shared/domain/zone'
import { z } from 'zod'

export const reminderShape: z.ZodType<Reminder> = z.strictObject({
  followUpId: z.string().min(1).max(100),
  due: z.string().refine(isLocalTime),
  zone: z.string().max(100).refine(isZone).optional(),
  title: z.string().max(2000),
  body: z.string().max(2000),
})

/** What is still to be reminded of, and the instant (ms) at which an occasion was shown. */
export type Queue = { reminders: Reminder[]; shown: Record<string, number> }

export const queueShape: z.ZodType<Queue> = z.strictObject({
  reminders: z.array(reminderShape),
  shown: z.record(z.string(), z.number()),
})

/** The queue with the newest list from the database. Occasions that the list no longer has are forgotten. */
export function armed({ shown }: Queue, reminders: Reminder[]): Queue {
  const still = reminders.map(occasion).filter((key) => key in shown)
  return { reminders, shown: Object.fromEntries(still.map((key) => [key, shown[key]!])) }
}

/** Due and not yet shown, soonest first. */
export const dueIn = ({ reminders, shown }: Queue, now: LocalTime): Reminder[] =>
  reminders
    .filter((reminder) => isDue(reminder, now) && !(occasion(reminder) in shown))
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))

/** Shown, but the database does not know it: the window was gone when it was told. */
export const shownButUntold = ({ reminders, shown }: Queue): { followUpId: string; at: number }[] =>
  reminders
    .filter((reminder) => occasion(reminder) in shown)
    .map((reminder) => ({ followUpId: reminder.followUpId, at: shown[occasion(reminder)]! }))

export const afterShowing = (queue: Queue, reminders: Reminder[], at: number): Queue => ({
  ...queue,
  shown: { ...queue.shown, ...Object.fromEntries(reminders.map((reminder) => [occasion(reminder), at])) },
})
