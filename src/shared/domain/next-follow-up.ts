import type { CustomerId } from './customer'
import { addDays, type Day, dayOf, type LocalTime } from './day'
import { dueAt, type FollowUp, isOpen, isPaused } from './follow-up'

/** When the next follow-up of a customer is due, as a list is made of it; 'none' when nothing is promised. */
export const nextDues = ['overdue', 'week', 'later', 'none'] as const
export type NextDue = (typeof nextDues)[number]

/** When the soonest of what is still promised wants attention, by customer; what is paused is left out. */
export function soonestDues(followUps: readonly FollowUp[]): Map<CustomerId, LocalTime> {
  const soonest = new Map<CustomerId, LocalTime>()
  for (const followUp of followUps) {
    if (!isOpen(followUp) || isPaused(followUp)) continue
    const due = dueAt(followUp)
    const before = soonest.get(followUp.customerId)
    if (before === undefined || due < before) soonest.set(followUp.customerId, due)
  }
  return soonest
}

/** The week is today and the seven days after it. */
export function nextDueOf(soonest: LocalTime | undefined, today: Day): NextDue {
  if (soonest === undefined) return 'none'
  const day = dayOf(soonest)
  if (day < today) return 'overdue'
  return day <= addDays(today, 7) ? 'week' : 'later'
}
