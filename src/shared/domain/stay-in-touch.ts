import type { Customer, Stage } from './customer'
import { isCourted } from './customer-stage'
import { addDays, type Day, dayOf, daysBetween } from './day'
import { localTimeOf } from './local-time'

/** How often the owner wants to be in touch: every so many days, at the latest after so many. */
export type Cadence = { every: number; latest?: number }

/** A cadence for everybody with a tag. */
export type TagCadence = Cadence & { tag: string }

/** What the owner wants for one customer. */
export type Touch = {
  /** Beats what their tags say; `never` asks for nothing, whatever they say. */
  cadence?: Cadence | 'never'
  /** "Skip this time": counted as if there had been a contact on that day. */
  countsFrom?: Day
  /** "Snooze": not asked for before that day. */
  restsUntil?: Day
}

/** From in touch to overdue. */
const touchStates = ['inTouch', 'soon', 'due', 'overdue'] as const
export type TouchState = (typeof touchStates)[number]

/** How it stands with a customer; `tag` when the cadence comes from one. `since` and `every` are days. */
export type Standing = { state: TouchState; since: number; every: number; latest: number; tag?: string }

type Known = Pick<Customer, 'touch' | 'tags' | 'lastContactAt' | 'createdAt'>

/** So many days before the cadence is over it is soon. */
const soonBefore = 7

/** At most so many are asked for in a day. */
export const mostInADay = 5

/** Whoever was not heard of for so many days, without any cadence, is being lost. */
const losingAfter = 90

/** The customer's own cadence, else the shortest of those of the tags. */
export function cadenceOf({ touch, tags }: Pick<Customer, 'touch' | 'tags'>, byTag: readonly TagCadence[]) {
  if (touch?.cadence === 'never') return undefined
  if (touch?.cadence) return { ...touch.cadence, tag: undefined }
  return byTag
    .filter(({ tag }) => tags?.includes(tag))
    .reduce<TagCadence | undefined>(
      (shortest, one) => (shortest && shortest.every <= one.every ? shortest : one),
      undefined,
    )
}

/** At the latest a third later than wanted, unless the owner says otherwise. */
export const latestOf = ({ every, latest }: Cadence) => Math.max(every, latest ?? every + Math.ceil(every / 3))

/** How things stand on `today`; undefined without a cadence. Whoever was never contacted counts from when they came. */
export function standingOf(customer: Known, byTag: readonly TagCadence[], today: Day): Standing | undefined {
  const cadence = cadenceOf(customer, byTag)
  if (!cadence) return undefined
  const { every, tag } = cadence
  const latest = latestOf(cadence)
  const contact = dayOf(localTimeOf(customer.lastContactAt ?? customer.createdAt))
  const { countsFrom = contact } = customer.touch ?? {}
  const since = Math.max(0, daysBetween(countsFrom > contact ? countsFrom : contact, today))
  const state =
    since > latest ? 'overdue' : since > every ? 'due' : since >= every - soonBefore && since > 0 ? 'soon' : 'inTouch'
  return { state, since, every, latest, ...(tag !== undefined && { tag }) }
}

/** Whether the owner is asked for it today: somebody who leaves or has left is not. */
export const isAskedFor = ({ state }: Standing, { touch }: Pick<Customer, 'touch'>, stage: Stage, today: Day) =>
  (state === 'due' || state === 'overdue') &&
  (touch?.restsUntil === undefined || touch.restsUntil <= today) &&
  isCourted(stage)

/** The longer overdue in proportion to the cadence, the earlier. */
export const mostUrgentFirst = (one: Standing, other: Standing) => other.since / other.every - one.since / one.every

/** Not heard of for long, and nobody has said how often they want to. */
export function isBeingLost(customer: Known & { stage: Stage }, byTag: readonly TagCadence[], today: Day): boolean {
  if (!isCourted(customer.stage)) return false
  if (customer.touch?.cadence || cadenceOf(customer, byTag)) return false
  const last = customer.lastContactAt ?? customer.createdAt
  return dayOf(localTimeOf(last)) < addDays(today, -losingAfter)
}

/** A new cadence begins anew: nothing is skipped or put off. Undefined takes the customer's own away. */
export const withCadence = (cadence: Cadence | 'never' | undefined): Touch | undefined => cadence && { cadence }

export const skipped = (touch: Touch | undefined, today: Day): Touch => {
  const { restsUntil: _, ...rest } = touch ?? {}
  return { ...rest, countsFrom: today }
}

export const rested = (touch: Touch | undefined, until: Day): Touch => ({ ...touch, restsUntil: until })
