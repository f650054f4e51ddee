import type { Changes, Tables } from '@shared/domain/changes'
import type { Customer, CustomerId, Membership } from '@shared/domain/customer'
import { isCourted } from '@shared/domain/customer-stage'
import type { Day } from '@shared/domain/day'
import { customerCameBack, type Parting } from '@shared/domain/departure-acts'
import { filled, isSame } from '@shared/import/filled'
import { joinedNotes } from '@shared/import/notes'

/** What a customer has once: of two who are one, the owner says whose it shall be. */
const singleFields = ['name', 'kind', 'nickname', 'stage', 'touch'] as const
export type SingleField = (typeof singleFields)[number]

/** One of the owner's own fields, by its id. */
const ownMark = 'own.'
export type ChosenField = SingleField | `${typeof ownMark}${string}`
export const ownIdOf = (field: ChosenField) => (field.startsWith(ownMark) ? field.slice(ownMark.length) : undefined)

/** Which of the fields come from the one who goes; all others stay as they are. */
export type FromOther = readonly ChosenField[]

/** What else names the one who goes. */
export type Theirs = {
  interactions: Tables['interactions'][]
  requests: Tables['requests'][]
  /** People who belong to the company that goes. */
  members: Customer[]
}

/** Fields of the two that say different things, so that one has to be chosen; who is still here is not chosen away. */
export const differingFields = (keep: Customer, other: Customer): ChosenField[] => [
  ...singleFields.filter(
    (field) =>
      keep[field] !== undefined &&
      other[field] !== undefined &&
      !isSame(keep[field], other[field]) &&
      (field !== 'stage' || (isCourted(keep.stage) && isCourted(other.stage))),
  ),
  ...Object.keys(keep.own ?? {})
    .filter((id) => other.own?.[id] !== undefined && other.own[id] !== keep.own?.[id])
    .map((id): ChosenField => `${ownMark}${id}`),
]

/**
 * Two customers become one, `keep`: what one of them lacks comes from the other, lists have what both had, notes stand
 * under each other, and whatever was about the other is about the one who stays. When one of them was leaving or had left,
 * and the other not, they have come back. Nothing but the row of the other goes. `now` is an instant (ms).
 */
export function customersMerged(
  keep: Parting,
  other: Parting,
  fromOther: FromOther,
  theirs: Theirs,
  { today, now }: { today: Day; now: number },
): Changes {
  const kept = backBeside(keep, other.customer, today, now)
  const gone = backBeside(other, keep.customer, today, now)
  const { id } = keep.customer
  const ours = <Row extends { customerId: CustomerId }>(rows: Row[]): Row[] =>
    rows.map((row) => ({ ...row, customerId: id }))
  return {
    customers: [
      one(kept.customer, gone.customer, fromOther, now),
      ...theirs.members.map((member) => movedTo(member, other.customer.id, id, now)),
    ],
    interactions: ours(theirs.interactions),
    requests: ours(theirs.requests),
    followUps: [...changedIn(keep.followUps, kept.followUps), ...ours(gone.followUps)],
    departures: [...changedIn(keep.departures, kept.departures), ...ours(gone.departures)],
    gone: { customers: [other.customer.id] },
  }
}

/** Somebody as they are when the other one, who is still here, turns out to be them. */
function backBeside(parting: Parting, other: Customer, today: Day, now: number): Parting {
  if (isCourted(parting.customer.stage) || !isCourted(other.stage)) return parting
  const { customers, departures, followUps } = customerCameBack(parting, other.stage, today, now)
  return {
    customer: customers?.[0] ?? parting.customer,
    departures: withChanged(parting.departures, departures),
    followUps: withChanged(parting.followUps, followUps),
  }
}

const withChanged = <Row extends { id: string }>(rows: Row[], changed: Row[] = []): Row[] =>
  rows.map((row) => changed.find(({ id }) => id === row.id) ?? row)

const changedIn = <Row>(before: Row[], after: Row[]): Row[] => after.filter((row, at) => row !== before[at])

function one(keep: Customer, other: Customer, fromOther: FromOther, now: number): Customer {
  const { id: _, externalIds, ...details } = other
  // Companies are compared by what they are: one that is a customer is no plain name of a file.
  const both = filled<Customer>(keep, { ...details, companies: [], ...(externalIds && { externalIds }) }) ?? keep
  const { nameParts, ...chosen } = { ...both, ...Object.fromEntries(singleFields.map((field) => [field, pick(field)])) }
  const parts = fromOther.includes('name') ? other.nameParts : nameParts
  const companies = together(keep.companies, other.companies).filter(
    ({ companyId }) => companyId !== keep.id && companyId !== other.id,
  )
  const notes = joinedNotes(keep.notes, other.notes)
  return withoutNothing({
    ...chosen,
    ...(parts && { nameParts: parts }),
    companies,
    own: ownOf(keep, other, fromOther),
    facts: together(keep.facts, other.facts),
    goals: together(keep.goals, other.goals),
    attachments: together(keep.attachments, other.attachments),
    notes,
    lastContactAt: Math.max(keep.lastContactAt ?? 0, other.lastContactAt ?? 0) || undefined,
    createdAt: Math.min(keep.createdAt, other.createdAt),
    updatedAt: now,
  } as Customer)

  function pick(field: SingleField) {
    return fromOther.includes(field) ? other[field] : (keep[field] ?? other[field])
  }
}

/** What both know in the owner's fields; where they differ, what the owner chose. */
function ownOf(keep: Customer, other: Customer, fromOther: FromOther) {
  const chosen = Object.entries(other.own ?? {}).filter(([id]) => fromOther.includes(`${ownMark}${id}`))
  const own = { ...other.own, ...keep.own, ...Object.fromEntries(chosen) }
  return Object.keys(own).length > 0 ? own : undefined
}

const together = <Item>(ours: Item[] = [], theirs: Item[] = []): Item[] => [
  ...ours,
  ...theirs.filter((their) => !ours.some((our) => isSame(our, their))),
]

/** Who belonged to both belongs to one: the first membership stays. */
function movedTo(member: Customer, from: CustomerId, to: CustomerId, now: number): Customer {
  const companies: Membership[] = []
  for (const { companyId, ...rest } of member.companies ?? []) {
    const moved = companyId === from ? to : companyId
    if (moved === undefined) companies.push(rest as Membership)
    else if (!companies.some((other) => other.companyId === moved)) {
      const { name: _, ...role } = rest
      companies.push({ ...role, companyId: moved })
    }
  }
  return { ...member, companies, updatedAt: now }
}

const withoutNothing = (customer: Customer) =>
  Object.fromEntries(
    Object.entries(customer).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Customer
