import type { CustomerId } from './customer'
import { type Day, dayOf, type LocalTime, timeOfDay } from './day'
import { localTimeOf } from './local-time'
import { comeback, isByRule, type Recurrence } from './recurrence'
import { instantIn } from './zone'

/** Whose promise it is (P8): ours, or theirs and we wait for it. */
export const promisers = ['us', 'them'] as const
export type PromisedBy = (typeof promisers)[number]

/** Something that was promised. */
export type FollowUp = {
  id: string
  customerId: CustomerId
  title: string
  promisedBy: PromisedBy
  /** Local wall-clock time: `2026-03-14` or `2026-03-14T15:00`. */
  due: LocalTime
  repeats?: Recurrence
  /** The time zone (IANA name) in which `due` is meant; without one it is due at that time wherever the owner is. */
  zone?: string
  /** When the owner put it off: what counts instead of `due` until it is done. Never before `due`. */
  snoozedUntil?: LocalTime
  /** The interaction in which it was promised. */
  interactionId?: string
  /** So many minutes before it is due the owner is reminded too, one time for each. */
  remindBefore?: number[]
  /** Instant (ms) of the last reminder that was shown for what is due now. */
  remindedAt?: number
  /** Instant (ms) at which it was done, 0 while it is open: a missing value would be missing in the index too. */
  doneAt: number
  createdAt: number
  /** Instant (ms) since which it waits for a customer who has left to come back. */
  restingSince?: number
  binnedAt?: number
}

export const isOpen = ({ doneAt, binnedAt, restingSince }: FollowUp) =>
  doneAt === 0 && binnedAt === undefined && restingSince === undefined

/** It repeats, and asks for no attention until it goes on. */
export const isPaused = ({ repeats }: Pick<FollowUp, 'repeats'>) =>
  repeats !== undefined && isByRule(repeats) && repeats.paused === true

/** When it wants attention, by the clock on the owner's wall: the planned time, or the one it was put off to. */
export const dueAt = ({ due, snoozedUntil, zone }: Pick<FollowUp, 'due' | 'snoozedUntil' | 'zone'>): LocalTime =>
  snoozedUntil ?? (zone && timeOfDay(due) ? localTimeOf(instantIn(zone, due)) : due)

/** A done follow-up, and the next one when it repeats and has not ended. `at` is an instant, `today` the owner's day at that instant. */
export function completed(followUp: FollowUp, at: number, today: Day, nextId: string): FollowUp[] {
  const done = { ...followUp, doneAt: at }
  if (!followUp.repeats) return [done]

  const { snoozedUntil: _, remindedAt: __, ...next } = followUp
  const again = comeback(followUp.due, withWantedDay(followUp.repeats, followUp.due), today)
  return again ? [done, { ...next, ...again, id: nextId, createdAt: at }] : [done]
}

/** Put off until a day or a time; it will remind again. */
export const snoozed = ({ remindedAt: _, ...followUp }: FollowUp, until: LocalTime): FollowUp => ({
  ...followUp,
  snoozedUntil: until,
})

/** Monthly and yearly plans remember the day they aim at, so that the 31st comes back after a short month. */
export const withWantedDay = (repeats: Recurrence, due: LocalTime): Recurrence =>
  !isByRule(repeats) && repeats.from === 'plan' && (repeats.unit === 'month' || repeats.unit === 'year')
    ? { wantedDay: Number(dayOf(due).slice(8)), ...repeats }
    : repeats
