import type { Changes } from './changes'
import type { CustomerId } from './customer'
import { addDays, type Day, dayOf, type LocalTime } from './day'
import { filled } from './filled'
import { completed, dueAt, type FollowUp, isOpen, snoozed, withWantedDay } from './follow-up'
import { comeback, isByRule } from './recurrence'
import { choiceOf, repeatsOf } from './repeat-choice'

/** What the owner says when something is promised, without what the app adds. */
export type Promised = Pick<FollowUp, 'title' | 'promisedBy' | 'due' | 'repeats' | 'zone' | 'remindBefore'>

export const followUpFrom = (promised: Promised, customerId: CustomerId, now: number, id: string): FollowUp => ({
  ...filled(promised),
  id,
  customerId,
  doneAt: 0,
  createdAt: now,
})

export const followUpAdded = (promised: Promised, customerId: CustomerId, now: number, id: string): Changes => ({
  followUps: [followUpFrom(promised, customerId, now, id)],
})

/** A new due date replaces what it was put off to, is reminded of again, and is what a repeat counts from. */
export function followUpChanged(followUp: FollowUp, changed: Partial<Promised>): Changes {
  const { repeats, ...row } = withoutEmpty({ ...followUp, ...changed })
  if (row.due === followUp.due && row.zone === followUp.zone)
    return { followUps: [repeats ? { ...row, repeats } : row] }

  const { snoozedUntil: _, remindedAt: __, ...planned } = row
  if (!repeats) return { followUps: [planned] }
  if (isByRule(repeats)) return { followUps: [{ ...planned, repeats }] }
  const { wantedDay: ___, ...again } = repeats
  return { followUps: [{ ...planned, repeats: again }] }
}

/** What is not there is not kept as "nothing". */
const withoutEmpty = ({ zone, remindBefore, ...rest }: FollowUp): FollowUp => ({
  ...rest,
  ...(zone && { zone }),
  ...(remindBefore && { remindBefore }),
})

/** It asks for no attention until it goes on. */
export function followUpPaused(followUp: FollowUp): Changes {
  const { repeats } = followUp
  if (!repeats) return {}
  const byRule = isByRule(repeats) ? repeats : repeatsOf(choiceOf(repeats, dayOf(followUp.due)), dayOf(followUp.due))
  return { followUps: [{ ...followUp, repeats: { ...byRule, paused: true } }] }
}

/** It goes on, with the next time that is not before `today`. */
export function followUpGoesOn(followUp: FollowUp, today: Day): Changes {
  const { repeats } = followUp
  if (!repeats || !isByRule(repeats)) return {}
  const { paused: _, ...goesOn } = repeats
  if (dayOf(followUp.due) >= today) return { followUps: [{ ...followUp, repeats: goesOn }] }
  const { snoozedUntil: __, remindedAt: ___, ...planned } = followUp
  const again = comeback(planned.due, { ...goesOn, from: 'plan' }, addDays(today, -1))
  return { followUps: [again ? { ...planned, due: again.due, repeats: goesOn } : { ...followUp, repeats: goesOn }] }
}

/** Not this time: it goes on as if it had been done, but it was not. `today` is the owner's day at that instant. */
export function followUpSkipped(followUp: FollowUp, at: number, today: Day): Changes {
  const { snoozedUntil: _, remindedAt: __, ...planned } = followUp
  const latest = today > dayOf(followUp.due) ? today : dayOf(followUp.due)
  const repeats = planned.repeats && withWantedDay(planned.repeats, planned.due)
  const again = repeats && comeback(planned.due, { ...repeats, from: 'plan' }, latest)
  if (!again) return { followUps: [{ ...followUp, binnedAt: at }] }
  return { followUps: [{ ...planned, due: again.due, repeats: { ...again.repeats, from: repeats.from } }] }
}

/** Done at an instant; a repeating one comes back. `today` is the owner's day at that instant. */
export const followUpDone = (followUp: FollowUp, at: number, today: Day, nextId: string): Changes => ({
  followUps: completed(followUp, at, today, nextId),
})

/** Open again. The one that came back when it was done goes, unless it has been done or put off since. `all` are the customer's. */
export function followUpReopened(followUp: FollowUp, all: FollowUp[]): Changes {
  const back = followUp.repeats && all.find((other) => cameBack(other, followUp))
  return {
    followUps: [{ ...followUp, doneAt: 0 }],
    ...(back && { gone: { followUps: [back.id] } }),
  }
}

/** Is `other` the next occurrence of `done`, untouched since that was done? */
const cameBack = (other: FollowUp, done: FollowUp) =>
  isOpen(other) &&
  other.id !== done.id &&
  other.createdAt === done.doneAt &&
  other.title === done.title &&
  other.repeats !== undefined &&
  other.snoozedUntil === undefined

/**
 * Put off until a day or a time. Something taken up earlier than planned is planned for then: what a follow-up was put
 * off to is never before what was planned, so that reading by the plan finds everything that wants attention by a day.
 */
export function followUpSnoozed(followUp: FollowUp, until: LocalTime): Changes {
  const { snoozedUntil: _, remindedAt: __, zone, ...planned } = followUp
  // The owner puts it off by the clock on the wall, whatever clock it was planned by.
  if (until > dueAt({ due: planned.due, ...(zone && { zone }) })) return { followUps: [snoozed(followUp, until)] }

  const repeats = planned.repeats && withWantedDay(planned.repeats, planned.due)
  return { followUps: [{ ...planned, due: until, ...(repeats && { repeats }) }] }
}

export const followUpBinned = (followUp: FollowUp, now: number): Changes => ({
  followUps: [{ ...followUp, binnedAt: now }],
})

export function followUpRestored({ binnedAt: _, ...followUp }: FollowUp): Changes {
  return { followUps: [followUp] }
}
