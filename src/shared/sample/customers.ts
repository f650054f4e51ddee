import type { Customer, CustomerId, Membership, Stage } from '@shared/domain/customer'
import { addDays, type Day } from '@shared/domain/day'
import { everywhere, home } from './cultures/all'
import type { Culture } from './cultures/culture'
import { sampleId } from './ids'
import { known } from './known'
import { companyName, type Named, personName } from './names'
import type { Random } from './random'
import { reached } from './reached'
import { atWork } from './times'
import type { Trade } from './trades/trade'
import { withoutAccents } from './wording'

/** The newest companies and people so far: whom new ones work for, and whom they may be by mistake. */
export type Neighbours = { companies: Customer[]; people: Customer[] }

/** A new customer who was written down some time in the last eight years. */
export function newCustomer(random: Random, trade: Trade, neighbours: Neighbours, today: Day): Customer {
  const createdAt = atWork(random, addDays(today, -random.int(1, 2900)))
  const double = random.chance(0.02) ? random.pick(neighbours.people) : undefined
  if (double) return twice(random, double, createdAt)

  const culture = random.chance(0.7) ? random.pick(home) : random.pick(everywhere)
  return random.chance(trade.companies)
    ? customer(random, trade, culture, 'company', companyName(random, culture), createdAt, today)
    : withCompany(
        random,
        customer(random, trade, culture, 'person', personName(random, culture), createdAt, today),
        trade,
        culture,
        neighbours,
      )
}

function customer(
  random: Random,
  trade: Trade,
  culture: Culture,
  kind: Customer['kind'],
  { latin, ...named }: Named,
  createdAt: number,
  today: Day,
): Customer {
  const id = sampleId(random, createdAt) as CustomerId
  const company = kind === 'company'
  const row: Customer = { id, kind, ...named, stage: stage(random), createdAt, updatedAt: createdAt }
  if (!company && random.chance(0.06)) row.nickname = random.pick(nicknames)
  if (random.chance(0.1)) row.externalIds = [{ source: 'Google Contacts', id: `c${random.int(1e9, 9e9)}` }]
  return { ...row, ...reached(random, culture, latin, company), ...known(random, trade, company, today) }
}

const nicknames = ['Kit', 'Bee', 'Doc', 'Sunny', 'Big Al', 'the neighbour', 'Mimi', 'Teddy']

function stage(random: Random): Stage {
  const share = random.next()
  if (share < 0.12) return 'prospect'
  if (share < 0.92) return 'active'
  return share < 0.93 ? 'departing' : 'departed'
}

function withCompany(
  random: Random,
  person: Customer,
  trade: Trade,
  culture: Culture,
  { companies }: Neighbours,
): Customer {
  if (!random.chance(0.25)) return person
  const ours = companies.length > 0 && random.chance(0.7) ? random.pick(companies) : undefined
  const membership: Membership = ours ? { companyId: ours.id } : { name: companyName(random, culture).name }
  if (random.chance(0.6)) membership.role = random.pick(trade.roles)
  return { ...person, companies: [membership] }
}

/** The same person a second time, as a hurry or another program writes it. */
function twice(random: Random, person: Customer, createdAt: number): Customer {
  const again: Customer = {
    id: sampleId(random, createdAt) as CustomerId,
    kind: person.kind,
    name: person.name,
    stage: 'active',
    createdAt,
    updatedAt: createdAt,
  }
  const { given, family } = person.nameParts ?? {}
  const slip = random.int(1, 4)
  if (slip === 1) again.name = withoutAccents(person.name)
  if (slip === 2 && given && family) {
    again.name = `${family} ${given}`
    again.nameParts = { given: family, family: given }
  }
  if (slip === 3 && given && family) again.name = `${[...given][0]}. ${family}`
  if (person.emails?.[0] && slip !== 4) again.emails = [{ value: person.emails[0].value.toLowerCase() }]
  if (person.phones?.[0]) again.phones = [{ value: person.phones[0].value.replace(/[^+\d]/g, '') }]
  return again
}
