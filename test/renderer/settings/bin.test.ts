import { commit } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { database, tableNames } from '@renderer/database/database'
import { followUpById } from '@renderer/database/follow-ups'
import { interactionById } from '@renderer/database/interactions'
import { undoSteps } from '@renderer/database/undo'
import { bringBack, emptyBin, removePastBin } from '@renderer/features/settings/bin-acts'
import { binEmptied } from '@renderer/features/settings/bin-emptied'
import { binItems } from '@renderer/features/settings/bin-items'
import {
  aCustomer,
  aDataRequest,
  aDeparture,
  aFollowUp,
  anInteraction,
  customerId,
  written,
} from '@test/support/factories'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const hour = 3_600_000

beforeEach(async () => {
  for (const name of tableNames) await database.table(name).clear()
})
afterEach(() => vi.useRealTimers())

test('the bin lists what was removed last first, and says whose it is', () => {
  const ada = aCustomer()
  const items = binItems({
    customers: [aCustomer({ id: customerId('max'), name: 'Max Braun', binnedAt: written })],
    interactions: [anInteraction({ binnedAt: written + 2 * hour })],
    followUps: [aFollowUp({ binnedAt: written + hour })],
    owners: [ada],
  })
  expect(items).toEqual([
    { id: 'i1', what: 'interaction', name: 'Wants a quote', of: 'Ada Berg', binnedAt: written + 2 * hour },
    { id: 'f1', what: 'followUp', name: 'Send the quote', of: 'Ada Berg', binnedAt: written + hour },
    { id: 'max', what: 'customer', name: 'Max Braun', binnedAt: written },
  ])
})

test('what went with its customer comes back with the customer and has no line of its own', () => {
  const ada = aCustomer({ binnedAt: written })
  const items = binItems({
    customers: [ada],
    interactions: [],
    followUps: [aFollowUp({ binnedAt: written })],
    owners: [ada],
  })
  expect(items.map(({ id }) => id)).toEqual(['ada'])
})

test('who belonged to a company that goes keeps its name and their role', () => {
  const adler = aCustomer({ id: customerId('adler'), kind: 'company', name: 'Hotel Adler', binnedAt: written })
  const ada = aCustomer({ companies: [{ companyId: adler.id, role: 'Cook' }, { name: 'Choir' }] })
  const changes = binEmptied({
    customers: [adler],
    interactions: [],
    followUps: [],
    requests: [],
    departures: [],
    staying: [ada, aCustomer({ id: customerId('max') })],
  })
  expect(changes.customers).toEqual([{ ...ada, companies: [{ name: 'Hotel Adler', role: 'Cook' }, { name: 'Choir' }] }])
})

test('a customer comes back with the promises that went along', async () => {
  await database.customers.add(aCustomer({ binnedAt: written }))
  await database.followUps.add(aFollowUp({ binnedAt: written }))
  await bringBack({ what: 'customer', id: 'ada' })
  expect(await customerById(customerId('ada'))).toEqual(aCustomer())
  expect(await followUpById('f1')).toEqual(aFollowUp())
})

test('an entry comes back and counts as contact again', async () => {
  await database.customers.add(aCustomer())
  await database.interactions.add(anInteraction({ at: written - hour, binnedAt: written }))
  await bringBack({ what: 'interaction', id: 'i1' })
  expect((await interactionById('i1'))?.binnedAt).toBeUndefined()
  expect((await customerById(customerId('ada')))?.lastContactAt).toBe(written - hour)
})

test('a follow-up comes back', async () => {
  await database.customers.add(aCustomer())
  await database.followUps.add(aFollowUp({ binnedAt: written }))
  await bringBack({ what: 'followUp', id: 'f1' })
  expect((await followUpById('f1'))?.binnedAt).toBeUndefined()
})

test('emptying takes what is in the bin and all that belongs to it, nothing else, and is no step of undo', async () => {
  const max = customerId('max')
  await commit(
    {
      customers: [aCustomer({ binnedAt: written }), aCustomer({ id: max, name: 'Max Braun' })],
      interactions: [
        anInteraction(),
        anInteraction({ id: 'i2', customerId: max }),
        anInteraction({ id: 'i3', customerId: max, binnedAt: written }),
      ],
      followUps: [aFollowUp({ binnedAt: written }), aFollowUp({ id: 'f2', customerId: max })],
      requests: [aDataRequest(), aDataRequest({ id: 'r2', customerId: max })],
      departures: [aDeparture(), aDeparture({ id: 'd2', customerId: max })],
    },
    { act: 'sampleAdded' },
  )
  const before = undoSteps().done.length
  await emptyBin()

  const left = await Promise.all(
    [database.customers, database.interactions, database.followUps, database.requests, database.departures].map(
      (table) => table.toCollection().primaryKeys(),
    ),
  )
  expect(left).toEqual([['max'], ['i2'], ['f2'], ['r2'], ['d2']])
  expect(undoSteps().done).toHaveLength(before)
})

test('what has been in the bin for more than thirty days goes for good, the rest stays', async () => {
  const day = 24 * 60 * 60 * 1000
  vi.useFakeTimers({ toFake: ['Date'], now: written + 30 * day + 1 })
  const [bo, cy] = [customerId('bo'), customerId('cy')]
  await commit(
    {
      customers: [
        aCustomer({ binnedAt: written }),
        aCustomer({ id: bo, name: 'Bo', binnedAt: written + 1, companies: [{ companyId: customerId('ada') }] }),
        aCustomer({ id: cy, name: 'Cy' }),
      ],
      interactions: [
        anInteraction(),
        anInteraction({ id: 'i2', customerId: cy, binnedAt: written }),
        anInteraction({ id: 'i3', customerId: cy, binnedAt: written + 1 }),
      ],
      followUps: [aFollowUp(), aFollowUp({ id: 'f2', customerId: bo, binnedAt: written + 1 })],
    },
    { act: 'sampleAdded' },
  )
  await removePastBin()
  const commits = vault.entries.length
  await removePastBin()

  const left = await Promise.all(
    [database.customers, database.interactions, database.followUps].map((table) => table.toCollection().primaryKeys()),
  )
  expect(left).toEqual([['bo', 'cy'], ['i3'], ['f2']])
  expect((await customerById(bo))?.companies).toEqual([{ name: 'Ada Berg' }])
  expect(vault.entries).toHaveLength(commits)
})
