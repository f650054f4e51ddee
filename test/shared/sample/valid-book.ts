import type { Customer, Reachable } from '@shared/domain/customer'
import { isDay, isLocalTime } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { isByRule } from '@shared/domain/recurrence'
import type { SampleBook } from '@shared/sample/book'

/** What is wrong with the rows of a book, in words; nothing when every row could have been written by the app. */
export function complaints(
  { customers, interactions, followUps, departures, business }: SampleBook,
  now: number,
): string[] {
  const found: string[] = []
  const check = (right: boolean, complaint: string) => {
    if (!right) found.push(complaint)
  }
  const byId = new Map(customers.map((customer) => [customer.id, customer]))
  const kinds = new Set(['call', 'visit', 'email', 'message', 'note', ...ownKindsOf(business)])
  const newest = new Map<string, number>()
  const interactionIds = new Set(interactions.map(({ id }) => id))

  for (const { id, customerId, at, kind, summary, createdAt } of interactions) {
    check(byId.has(customerId), `interaction ${id} is with nobody`)
    check(kinds.has(kind), `interaction ${id} is of an unknown kind ${kind}`)
    check(summary.trim() !== '', `interaction ${id} says nothing`)
    check(at <= createdAt && createdAt <= now, `interaction ${id} was written down in the future`)
    if (kind !== 'note') newest.set(customerId, Math.max(newest.get(customerId) ?? 0, at))
  }
  for (const customer of customers) {
    const { id, name, companies = [], createdAt, updatedAt } = customer
    check(name.trim() !== '' && name === name.trim(), `customer ${id} has no proper name`)
    check(createdAt <= updatedAt && updatedAt <= now, `customer ${id} was written down in the future`)
    check(customer.lastContactAt === newest.get(id), `customer ${id} had another last contact`)
    for (const { companyId } of companies) {
      check(companyId === undefined || byId.get(companyId)?.kind === 'company', `customer ${id} belongs to no company`)
    }
    for (const day of daysOf(customer)) check(isDay(day), `customer ${id} has no such day ${day}`)
    for (const list of reachablesOf(customer)) {
      check(list.length > 0 && list.filter(({ preferred }) => preferred).length <= 1, `customer ${id} prefers two`)
    }
  }
  for (const { id, customerId, due, snoozedUntil = due, doneAt, createdAt, interactionId, repeats } of followUps) {
    check(byId.has(customerId), `follow-up ${id} is for nobody`)
    check(isLocalTime(due) && isLocalTime(snoozedUntil), `follow-up ${id} is due at no such time`)
    check(snoozedUntil >= due, `follow-up ${id} was put off to the past`)
    check(createdAt <= now && doneAt <= now, `follow-up ${id} is of the future`)
    check(doneAt === 0 || createdAt <= doneAt, `follow-up ${id} was done before it was promised`)
    check(interactionId === undefined || interactionIds.has(interactionId), `follow-up ${id} was promised nowhere`)
    check(repeats === undefined || isByRule(repeats) || repeats.every >= 1, `follow-up ${id} repeats at once`)
  }
  for (const { id, customerId, since, leftOn = since } of departures) {
    const stage = byId.get(customerId)?.stage
    check(stage === 'departing' || stage === 'departed', `departure ${id} is of nobody who leaves`)
    check(isDay(since) && since <= leftOn && leftOn <= localTimeOf(now), `departure ${id} is of the future`)
  }
  const ids = [...customers, ...interactions, ...followUps, ...departures].map(({ id }) => id)
  check(new Set(ids).size === ids.length, 'an id is there twice')
  check(ids.every(isUuid7), 'an id is no UUIDv7')
  check(business.length === 1, 'there is not one business')
  return found
}

const isUuid7 = (id: string) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)

const ownKindsOf = (business: SampleBook['business']) =>
  business.flatMap(({ interactionKinds = [] }) => interactionKinds.map(({ id }) => id))

/** A date without its year is looked at in a leap year. */
const daysOf = ({ dates = [], facts = [] }: Customer) => [
  ...dates.map(({ date }) => date.replace(/^--/, '2024-')),
  ...facts.map(({ learntOn }) => learntOn),
]

const reachablesOf = ({ emails, phones, addresses, links }: Customer): Pick<Reachable, 'preferred'>[][] =>
  [emails, phones, addresses, links].filter((list) => list !== undefined)
