import type { Customer, CustomerId } from '@shared/domain/customer'
import { addDays, type Day } from '@shared/domain/day'
import { type Departure, reasonsOf, restEnd, stepsOf } from '@shared/domain/departure'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import { withLastContact } from '@shared/domain/last-contact'
import { instantOf, localTimeOf } from '@shared/domain/local-time'
import { type SampleBook, sampleBook } from '@shared/sample/book'
import { reminded } from '@shared/sample/follow-ups'
import { sampleId } from '@shared/sample/ids'
import { inYear } from '@shared/sample/known'
import { type Random, seeded } from '@shared/sample/random'
import { stories } from './stories'
import type { Celebration, Episode, Promised, Story } from './story'

/**
 * A bookkeeper's book of 120 customers to look around in, with a lively Today: the people of the stories, who all have
 * something going on at `now` (an instant, ms), and many others.
 */
export function demoBook(today: Day, now: number): SampleBook {
  const random = seeded(2026)
  const book = sampleBook({
    seed: 11,
    customers: 120 - stories.length,
    interactionsPerCustomer: 6,
    trade: 'bookkeeper',
    today,
    now,
  })
  const told = stories.map((story) => ({ story, customer: customerOf(random, story, today) }))
  const idOf = new Map(told.map(({ customer }) => [customer.name, customer.id]))

  for (const { story, customer } of told) {
    const { worksFor, episodes = [], promises = [] } = story
    const interactions = episodes.map((episode) => interaction(random, customer.id, episode, today, now))

    const companyId = worksFor && idOf.get(worksFor.company)
    const membership = companyId ? { companies: [{ companyId, ...(worksFor.role && { role: worksFor.role }) }] } : {}
    const row = { ...customer, ...membership }
    book.customers.push(withLastContact(row, interactions)[0] ?? row)
    book.interactions.push(...interactions)
    book.followUps.push(...promises.map((promise) => reminded(followUp(random, customer.id, promise, today, now), now)))
  }
  for (const customer of book.customers) {
    if (customer.stage === 'departed' || customer.stage === 'departing')
      book.departures.push(departure(random, customer, today))
  }
  return book
}

function customerOf(random: Random, story: Story, today: Day): Customer {
  const { worksFor: _, celebrations = [], episodes: __, promises: ___, ...row } = story
  const createdAt = instantOf(`${addDays(today, -random.int(200, 1500))}T09:30`)
  return {
    kind: 'person',
    stage: 'active',
    ...row,
    ...(celebrations.length > 0 && { dates: celebrations.map((celebration) => dateOf(celebration, today)) }),
    id: sampleId(random, createdAt) as CustomerId,
    createdAt,
    updatedAt: createdAt,
  }
}

function dateOf({ kind, label, inDays, years }: Celebration, today: Day) {
  const day = addDays(today, inDays)
  const year = years === undefined ? undefined : Number(day.slice(0, 4)) - years
  return { kind, ...(label && { label }), date: inYear(year, day.slice(5)) }
}

function interaction(
  random: Random,
  customerId: CustomerId,
  { daysAgo, time, ...row }: Episode,
  today: Day,
  now: number,
): Interaction {
  const planned = instantOf(`${addDays(today, -daysAgo)}T${time}`)
  const at = planned <= now ? planned : instantOf(`${addDays(today, -daysAgo - 1)}T${time}`)
  return { id: sampleId(random, at), customerId, ...row, at, createdAt: Math.min(now, at + 5 * 60_000) }
}

/** Nobody left so long ago that the owner had to decide about the data. */
function departure(random: Random, customer: Customer, today: Day): Departure {
  const hasLeft = customer.stage === 'departed'
  const since = addDays(today, -random.int(3, hasLeft ? 300 : 20))
  const createdAt = instantOf(`${since}T11:10`)
  const steps = stepsOf().map(({ id }) => (hasLeft || random.chance(0.5) ? { id, doneAt: createdAt } : { id }))
  return {
    id: sampleId(random, createdAt),
    customerId: customer.id,
    since,
    reason: hasLeft ? random.pick(reasonsOf()).id : 'moved',
    onGoodTerms: random.chance(0.8),
    steps,
    ...(hasLeft && { leftOn: since, endedAt: createdAt, openEnds: 'done', restsUntil: restEnd(since, undefined) }),
    createdAt,
  }
}

function followUp(
  random: Random,
  customerId: CustomerId,
  { title, inDays = 0, time, inMinutes, by = 'us', repeats, doneMinutesAgo }: Promised,
  today: Day,
  now: number,
): FollowUp {
  const due = inMinutes === undefined ? undefined : localTimeOf(now + inMinutes * 60_000)
  const createdAt = instantOf(`${addDays(today, Math.min(inDays, 0) - random.int(1, 12))}T16:20`)
  const doneAt = doneMinutesAgo === undefined ? 0 : Math.max(instantOf(today), now - doneMinutesAgo * 60_000)
  return {
    id: sampleId(random, createdAt),
    customerId,
    title,
    promisedBy: by,
    due: due ?? `${addDays(today, inDays)}${time ? `T${time}` : ''}`,
    ...(repeats && { repeats }),
    doneAt,
    createdAt,
  }
}
