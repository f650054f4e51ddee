import { addMinutes, type LocalTime, timeOfDay } from './day'
import { dueAt, type FollowUp, isOpen, isPaused } from './follow-up'
import { localTimeOf } from './local-time'
import { type Clock, usualHours } from './reminder-hours'

/** What the desktop needs to know to remind the owner; a projection of a follow-up. `due` is local wall-clock time. */
export type Reminder = {
  followUpId: string
  due: LocalTime
  /** The time zone in which `due` is meant; without one, wherever the owner is at that time. */
  zone?: string
  /** So many minutes ahead of it. */
  before?: number
  title: string
  body: string
}

/** A reminder that was shown, at an instant (ms). */
export type Shown = { followUpId: string; at: number }

/** What the owner pressed on a notification: done, or in an hour from that instant (ms). */
export type ReminderAnswer = { followUpId: string; do: 'done' | 'later'; at: number }

/** How things stand with reminders. */
export type ReminderState = {
  /** The instant (ms) of the last look at the clock. */
  checkedAt: number
  /** What rings next, and when. */
  next?: { at: LocalTime; title: string } | undefined
  /** Why the last notification did not come, where the system says so; `unsupported` where there are none. */
  trouble?: string | undefined
}

/** What the tray shows of today. */
export type TodayInTray = { count: number; items: { followUpId: string; title: string }[] }

/** How long before (minutes) the owner can be reminded too. */
export const befores = [10, 30, 60, 120, 24 * 60, 2 * 24 * 60, 7 * 24 * 60] as const

/** A day without a time is reminded of when the owner's day starts. */
export const remindAt = (due: LocalTime, dayAt: Clock = usualHours.dayAt): LocalTime =>
  timeOfDay(due) ? due : `${due}T${dayAt}`

/** When it rings, by the clock on the wall: floating, so 09:00 is nine wherever the laptop is, unless it has a zone. */
export const ringsAt = ({ due, zone, before = 0 }: Pick<Reminder, 'due' | 'zone' | 'before'>, dayAt?: Clock) =>
  addMinutes(remindAt(dueAt({ due, ...(zone && { zone }) }), dayAt), -before)

/** Is it time? `now` is local wall-clock time with minutes. */
export const isDue = (reminder: Reminder, now: LocalTime, dayAt?: Clock) => ringsAt(reminder, dayAt) <= now

/** One key per showing: a follow-up that was put off is a new occasion, and so is each time ahead of it. */
export const occasion = ({ followUpId, due, before }: Reminder) => `${followUpId} ${due}${before ? ` -${before}` : ''}`

/** Follow-ups that ask for attention: open, and not paused. */
export const asking = (followUps: FollowUp[]) => followUps.filter((followUp) => isOpen(followUp) && !isPaused(followUp))

/**
 * The times at which the owner is still to be reminded of an open follow-up, the last one when it is due. What was put
 * off rings once, at the time it was put off to.
 */
export function remindersOf(followUp: FollowUp, customerName: string, dayAt?: Clock): Reminder[] {
  const { id, due, snoozedUntil, zone, remindBefore = [], remindedAt, title } = followUp
  // With a single time that is shown it is over, wherever the owner travels afterwards.
  if (remindedAt !== undefined && (snoozedUntil || remindBefore.length === 0)) return []
  const shown = remindedAt === undefined ? '' : localTimeOf(remindedAt)
  const reminder = {
    followUpId: id,
    due: snoozedUntil ?? due,
    ...(zone && !snoozedUntil && { zone }),
    title,
    body: customerName,
  }
  const times = snoozedUntil ? [0] : [...new Set([...remindBefore, 0])]
  return times
    .map((before) => (before > 0 ? { ...reminder, before } : reminder))
    .filter((each) => ringsAt(each, dayAt) > shown)
}

/** Whether what was shown at an instant (ms) tells something new of a follow-up as it is now. */
export const isNewsOf = (followUp: FollowUp, at: number, dayAt?: Clock): boolean =>
  isOpen(followUp) &&
  (followUp.remindedAt ?? 0) < at &&
  remindersOf(followUp, '', dayAt).some((reminder) => ringsAt(reminder, dayAt) <= localTimeOf(at))
