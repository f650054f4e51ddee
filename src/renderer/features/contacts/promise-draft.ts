import { addDays, type Day, dayOf, timeOfDay } from '@shared/domain/day'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Promised } from '@shared/domain/follow-up-acts'
import { choiceOf, type RepeatChoice, repeatsOf } from '@shared/domain/repeat-choice'

/** A promise while it is being written: the day may be missing still, the time of day (`15:00`) may stay empty. */
export type PromiseDraft = {
  title: string
  day?: Day
  time: string
  promisedBy: FollowUp['promisedBy']
  repeats?: RepeatChoice
  /** Where its time is meant; without one, wherever the owner is. */
  zone?: string
  /** So many minutes ahead the owner is reminded too. */
  remindBefore?: number[]
}

export const emptyPromise: PromiseDraft = { title: '', time: '', promisedBy: 'us' }

export const promiseDraftOf = ({ title, due, promisedBy, repeats, zone, remindBefore }: FollowUp): PromiseDraft => ({
  title,
  day: dayOf(due),
  time: timeOfDay(due) ?? '',
  promisedBy,
  ...(repeats && { repeats: choiceOf(repeats, dayOf(due)) }),
  ...(zone && { zone }),
  ...(remindBefore && { remindBefore }),
})

/** The day that stands in the form: unless another is chosen, tomorrow. */
export const dayIn = ({ day }: PromiseDraft, today: Day): Day => day || addDays(today, 1)

/** What is promised, or undefined while nobody has said what. */
export function promisedOf(draft: PromiseDraft, today: Day): Promised | undefined {
  const title = draft.title.trim()
  if (title === '') return undefined
  const day = dayIn(draft, today)
  return {
    title,
    promisedBy: draft.promisedBy,
    due: draft.time ? `${day}T${draft.time}` : day,
    repeats: draft.repeats && repeatsOf(draft.repeats, day),
    zone: draft.time ? draft.zone : undefined,
    remindBefore: draft.remindBefore?.length ? draft.remindBefore : undefined,
  }
}
