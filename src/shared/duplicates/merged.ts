import type { Changes, Tables } from '@shared/domain/changes'
import type { Customer, CustomerId, Membership } from '@shared/domain/customer'
import { filled, isSame } from '@shared/import/filled'
import { joinedNotes } from '@shared/import/notes'

/** What a customer has once: of two who are one, the owner says whose it shall be. */
const singleFields = ['name', 'kind', 'nickname', 'stage', 'touch'] as const
export type SingleField = (typeof singleFields)[number]

/** Which of the fields come from the one who goes; all others stay as they are. */
export type FromOther = readonly SingleField[]

/** Everything that names one of the two. */
export type Theirs = {
  interactions: Tables['interactions'][]
  followUps: Tables['followUps'][]
  requests: Tables['requests'][]
  departures: Tables['departures'][]
  /** People who belong to the company that goes. */
  members: Customer[]
}

/** Fields of the two that say different things, so that one has to be chosen. */
export const differingFields = (keep: Customer, other: Customer): SingleField[] =>
  singleFields.filter(
    (field) => keep[field] !== undefined && other[field] !== undefined && !isSame(keep[field], other[field]),
  )

/**
 * Two customers become one, `keep`: what one of them lacks comes from the other, lists have what both had, notes stand
 * under each other, and whatever was about the other is about the one who stays. Nothing but the row of the other goes.
 */
export function customersMerged(
  keep: Customer,
  other: Customer,
  fromOther: FromOther,
  theirs: Theirs,
  now: number,
): Changes {
  const ours = <Row extends { customerId: CustomerId }>(rows: Row[]): Row[] =>
    rows.filter(({ customerId }) => customerId === other.id).map((row) => ({ ...row, customerId: keep.id }))
  return {
    customers: [
      one(keep, other, fromOther, now),
      ...theirs.members.map((member) => movedTo(member, other.id, keep.id, now)),
    ],
    interactions: ours(theirs.interactions),
    followUps: ours(theirs.followUps),
    requests: ours(theirs.requests),
    departures: ours(theirs.departures),
    gone: { customers: [other.id] },
  }
}

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
