import { type LocalTime, timeOfDay } from './day'
import { dueAt, type FollowUp, isOpen, isPaused } from './follow-up'

/** What the desktop needs to know to remind the owner; a projection of a follow-up. `due` is local wall-clock time. */
export type Reminder = {
  followUpId: string
  due: LocalTime
  /** The time zone in which `due` is meant; without one, wherever the owner is at that time. */
  zone?: string
  title: string
  body: string
}

/** A day without a time is reminded of at nine in the morning. */
export const remindAt = (due: LocalTime): LocalTime => (timeOfDay(due) ? due : `${due}T09:00`)

/** Is it time? `now` is local wall-clock time with minutes: floating, so 09:00 is nine wherever the laptop is. */
export const isDue = ({ due, zone }: Reminder, now: LocalTime) => remindAt(dueAt({ due, ...(zone && { zone }) })) <= now

/** One key per showing: a follow-up that was put off is a new occasion. */
export const occasion = ({ followUpId, due }: Reminder) => `${followUpId} ${due}`

/** Open follow-ups that the owner has not yet been reminded of. */
export const awaitingReminder = (followUps: FollowUp[]) =>
  followUps.filter((followUp) => isOpen(followUp) && !isPaused(followUp) && followUp.remindedAt === undefined)

export const reminderOf = (followUp: FollowUp, customerName: string): Reminder => ({
  followUpId: followUp.id,
  due: followUp.snoozedUntil ?? followUp.due,
  ...(followUp.zone && !followUp.snoozedUntil && { zone: followUp.zone }),
  title: followUp.title,
  body: customerName,
})
