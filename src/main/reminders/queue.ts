import { customerOfDate } from '@shared/domain/date-reminders'
import { isLocalTime, type LocalTime } from '@shared/domain/day'
import { occasion, type Reminder, type ReminderAnswer, ringsAt, type Shown } from '@shared/domain/reminder'
import { isQuietAt, type ReminderHours, ringsFrom, waitsAt } from '@shared/domain/reminder-hours'
import { isZone } from '@shared/domain/zone'
import { z } from 'zod'

const id = z.string().min(1).max(100)
export const reminderShape: z.ZodType<Reminder> = z.strictObject({
  followUpId: id,
  due: z.string().refine(isLocalTime),
  zone: z.string().max(100).refine(isZone).optional(),
  before: z.number().int().min(0).max(100_000).optional(),
  title: z.string().max(2000),
  body: z.string().max(2000),
})

/** What outlives a crash: an occasion is shown once, or shown again rather than lost. */
export type Queue = {
  /** What is still to be reminded of. */
  reminders: Reminder[]
  /** The instant (ms) at which an occasion was shown. */
  shown: Record<string, number>
  /** Follow-ups that came due while nobody could be told, until the owner has seen the list. */
  away: string[]
  /** Pressed, and not yet carried out by a window. */
  answers: ReminderAnswer[]
  /** A backup is being restored: what is past in it is missed, not news. `over`: with the next list it ends. */
  restoring?: 'going-on' | 'over' | undefined
}

export const emptyQueue: Queue = { reminders: [], shown: {}, away: [], answers: [] }

export const queueShape: z.ZodType<Queue> = z.strictObject({
  reminders: z.array(reminderShape),
  shown: z.record(z.string(), z.number()),
  away: z.array(id).default([]),
  answers: z.array(z.strictObject({ followUpId: id, do: z.enum(['done', 'later']), at: z.number() })).default([]),
  restoring: z.enum(['going-on', 'over']).optional(),
})

/** The queue with the newest list from the database. Occasions that the list no longer has are forgotten. */
export function armed(queue: Queue, reminders: Reminder[]): Queue {
  const still = reminders.map(occasion).filter((key) => key in queue.shown)
  return { ...queue, reminders, shown: Object.fromEntries(still.map((key) => [key, queue.shown[key]!])) }
}

/** What rings now. Of one follow-up the latest of its times speaks for those before it. */
export type Due = {
  /** To be told, soonest first. */
  show: Reminder[]
  /** Every occasion that is over with it. */
  over: Reminder[]
  /** They came due while it was quiet: told as one. */
  wereHeld: boolean
}

/** Due and not yet shown. What waits for the end of a quiet time comes with the first tick after it. */
export function dueIn({ reminders, shown, answers }: Queue, now: LocalTime, hours: ReminderHours): Due {
  const answered = new Set(answers.map(({ followUpId }) => followUpId))
  const over = reminders
    .map((reminder) => ({ reminder, at: ringsAt(reminder, hours.dayAt) }))
    .filter(({ reminder, at }) => at <= now && !waitsAt(at, now, hours) && !(occasion(reminder) in shown))
    .filter(({ reminder }) => !answered.has(reminder.followUpId))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  const latest = new Map(over.map(({ reminder }) => [reminder.followUpId, reminder]))
  return {
    show: [...latest.values()],
    over: over.map(({ reminder }) => reminder),
    wereHeld: over.some(({ at }) => isQuietAt(at, hours)),
  }
}

/** What rings next and when: what quiet hours hold comes with their end. */
export function nextIn({ reminders, shown, answers }: Queue, now: LocalTime, hours: ReminderHours) {
  const answered = new Set(answers.map(({ followUpId }) => followUpId))
  let next: { at: LocalTime; reminder: Reminder } | undefined
  for (const reminder of reminders) {
    if (occasion(reminder) in shown || answered.has(reminder.followUpId)) continue
    const at = ringsAt(reminder, hours.dayAt)
    if (!next || at < next.at) next = { at, reminder }
  }
  const at = next && ringsFrom(next.at, now, hours)
  return next && at && { at, title: next.reminder.title }
}

/** Shown, but the database does not know it: the window was gone when it was told. */
export const shownButUntold = ({ reminders, shown }: Queue): Shown[] =>
  reminders
    .filter((reminder) => occasion(reminder) in shown && customerOfDate(reminder.followUpId) === undefined)
    .map((reminder) => ({ followUpId: reminder.followUpId, at: shown[occasion(reminder)]! }))

export const afterShowing = (queue: Queue, reminders: Reminder[], at: number): Queue => ({
  ...queue,
  shown: { ...queue.shown, ...Object.fromEntries(reminders.map((reminder) => [occasion(reminder), at])) },
})
