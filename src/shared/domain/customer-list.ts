import type { CustomerKind, Stage } from './customer'
import type { NextDue } from './next-follow-up'
import { bareOwnFilter, type OwnFilter } from './own-filter'
import type { Touch } from './stay-in-touch'

/** No contact for so many days, or none ever. */
export const silences = [30, 90, 180, 365, 'never'] as const
export type Silence = (typeof silences)[number]

/** What makes a list of customers; all of it holds together. */
export type ListFilter = {
  text?: string
  stage?: Stage
  kind?: CustomerKind
  tag?: string
  silence?: Silence
  /** A town, region or country of one of their addresses. */
  place?: string
  /** When the next follow-up is due. */
  due?: NextDue
  own?: OwnFilter
  /** Only those who are being lost. */
  isLosing?: boolean
}

/** A list that the owner keeps, by its name. It holds whoever fits, today and later. */
export type SavedList = { id: string; name: string; filter: ListFilter }

/** A filter without what says nothing, its parts in one order: equal filters have the same text. */
export function bareFilter({
  text = '',
  stage,
  kind,
  tag,
  silence,
  place,
  due,
  own,
  isLosing,
}: ListFilter): ListFilter {
  const words = text.trim()
  return {
    ...(words && { text: words }),
    ...(stage && { stage }),
    ...(kind && { kind }),
    ...(tag && { tag }),
    ...(silence && { silence }),
    ...(place && { place }),
    ...(due && { due }),
    ...(own && { own: bareOwnFilter(own) }),
    ...(isLosing && { isLosing }),
  }
}

export const isSameFilter = (one: ListFilter, other: ListFilter) =>
  JSON.stringify(bareFilter(one)) === JSON.stringify(bareFilter(other))

/** Stages that need nothing but the word. */
export const stagesOfMany = ['prospect', 'active'] as const satisfies Stage[]
export type StageOfMany = (typeof stagesOfMany)[number]

/** What the owner does to everybody of a list at once. */
export type ListChange =
  | { what: 'addTag'; tag: string }
  | { what: 'removeTag'; tag: string }
  /** Who leaves, has left or died stays so: parting is done one by one. */
  | { what: 'stage'; stage: StageOfMany }
  | { what: 'touch'; touch: Touch | undefined }
