import type { TableName, Tables } from '@shared/domain/changes'
import type { Customer } from '@shared/domain/customer'
import type { Day } from '@shared/domain/day'
import { withLastContact } from '@shared/domain/last-contact'
import { type Neighbours, newCustomer } from './customers'
import { type PromiseKind, promised, promiseKinds, urgentKinds } from './follow-ups'
import { interactionsWith } from './interactions'
import { type Random, seeded } from './random'
import { sharesOf } from './shares'
import { type TradeName, tradeNames, trades } from './trades/all'
import type { Trade } from './trades/trade'

/** What a sample business has written down. Times of day are in the zone of this computer. */
export type SampleOptions = {
  seed: number
  customers: number
  /** On average; 10 unless told. Their number is exactly `customers` times this, rounded. */
  interactionsPerCustomer?: number
  /** Chosen by the seed unless told. */
  trade?: TradeName
  today: Day
  /** Instant (ms) within `today`. */
  now: number
}

/** Rows of every table; can be committed as it is. */
export type SampleBook = { [Name in TableName]: Tables[Name][] }

/** The whole book at once: the same options give the same rows, byte by byte. */
export function sampleBook(options: SampleOptions): SampleBook {
  const batches = [...sampleBatches(options)]
  return {
    customers: batches.flatMap(({ customers }) => customers),
    interactions: batches.flatMap(({ interactions }) => interactions),
    followUps: batches.flatMap(({ followUps }) => followUps),
    requests: [],
    departures: [],
    business: batches.flatMap(({ business }) => business),
  }
}

/** The same rows, `size` customers at a time with all that is theirs: for books too large for one piece. */
export function* sampleBatches(options: SampleOptions, size = 500): Generator<SampleBook> {
  const { seed, customers, interactionsPerCustomer = 10, today, now } = options
  const random = seeded(seed)
  const trade = trades[options.trade ?? random.pick(tradeNames)]
  const neighbours: Neighbours = { companies: [], people: [] }
  let promises = 0

  let batch: SampleBook = { ...emptyBook(), business: [businessOf(trade)] }
  for (const share of sharesOf(random, customers, Math.round(customers * interactionsPerCustomer))) {
    if (batch.customers.length === size) {
      yield batch
      batch = emptyBook()
    }
    const added = newCustomer(random, trade, neighbours, today)
    const interactions = interactionsWith(random, trade, added, share, today, now)
    const [customer = added] = withLastContact(added, interactions)
    meet(neighbours, customer)
    batch.customers.push(customer)
    batch.interactions.push(...interactions)

    if (customer.stage === 'departed' || (promises >= promiseKinds.length && !random.chance(0.12))) continue
    const kind = nextPromise(random, promises++)
    batch.followUps.push(...promised(random, kind, { trade, customer, interactions, today, now }))
  }
  yield batch
}

/** Each kind once, then in turn again; but one owner has only so much to do in a day, however many customers. */
function nextPromise(random: Random, before: number): PromiseKind {
  const kind = promiseKinds[before % promiseKinds.length]!
  return before >= promiseKinds.length && urgentKinds.includes(kind) && random.chance(0.8) ? 'later' : kind
}

function meet({ companies, people }: Neighbours, customer: Customer) {
  const kin = customer.kind === 'company' ? companies : people
  kin.push(customer)
  if (kin.length > 40) kin.shift()
}

const businessOf = ({ business, contact, staff, kinds }: Trade) => ({
  id: 'business' as const,
  name: business,
  contact,
  ...(staff[0] && { owner: staff[0] }),
  interactionKinds: kinds,
})

const emptyBook = (): SampleBook => ({
  customers: [],
  interactions: [],
  followUps: [],
  requests: [],
  departures: [],
  business: [],
})
