import { commit } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { database, openDatabase } from '@renderer/database/database'
import { openFollowUps } from '@renderer/database/follow-ups'
import { undoLast, undoSteps } from '@renderer/database/undo'
import {
  addCustomer,
  binCustomer,
  changeCustomer,
  makeCompanyCustomer,
  restoreCustomer,
} from '@renderer/features/customers/acts'
import { aCustomer, aFollowUp, customerId } from '@test/support/factories'
import { beforeEach, expect, test, vi } from 'vitest'

const ada = aCustomer()
const later = ada.createdAt + 1000

beforeEach(async () => {
  vi.useFakeTimers({ now: later, toFake: ['Date'] })
  database.close()
  await database.delete()
  await openDatabase()
  await commit({ customers: [ada], followUps: [aFollowUp()] }, { act: 'sampleAdded' })
})

const lastAct = () => undoSteps().done.at(-1)?.act

test('a new customer is there, and can be taken back', async () => {
  const id = await addCustomer({ kind: 'company', name: 'Berg GmbH' })
  expect(await customerById(id)).toMatchObject({
    kind: 'company',
    name: 'Berg GmbH',
    stage: 'active',
    createdAt: later,
  })
  expect(lastAct()).toEqual({ act: 'customerAdded', name: 'Berg GmbH' })

  await undoLast()
  expect(await customerById(id)).toBeUndefined()
})

test('fields that are edited at the same time do not lose each other', async () => {
  await Promise.all([changeCustomer(ada.id, { notes: 'Gate code 4711' }), changeCustomer(ada.id, { tags: ['vip'] })])
  expect(await customerById(ada.id)).toEqual({ ...ada, notes: 'Gate code 4711', tags: ['vip'], updatedAt: later })
})

test('an edit that changes nothing is no step to take back', async () => {
  const before = undoSteps().done.length
  await changeCustomer(ada.id, { name: 'Ada Berg', notes: ' ' })
  expect(undoSteps().done).toHaveLength(before)
})

test('a customer goes to the bin with what was promised, and comes back with it', async () => {
  await binCustomer(ada.id)
  expect(await customerById(ada.id)).toMatchObject({ binnedAt: later })
  expect(await openFollowUps()).toEqual([])

  await restoreCustomer(ada.id)
  expect(await customerById(ada.id)).toEqual(ada)
  expect(await openFollowUps()).toEqual([aFollowUp()])
  expect(lastAct()).toEqual({ act: 'customerRestored', name: 'Ada Berg' })
})

test('taking the bin back brings everything back too', async () => {
  await binCustomer(ada.id)
  await undoLast()
  expect(await customerById(ada.id)).toEqual(ada)
  expect(await openFollowUps()).toEqual([aFollowUp()])
})

test('who is in the bin is not binned again, and who is gone stays gone', async () => {
  await binCustomer(ada.id)
  const steps = undoSteps().done.length
  await binCustomer(ada.id)
  await changeCustomer(customerId('nobody'), { notes: 'x' })
  expect(undoSteps().done).toHaveLength(steps)
})

test('a company that was only a name becomes a customer in one step', async () => {
  await changeCustomer(ada.id, { companies: [{ name: 'Berg GmbH', role: 'owner' }] })
  await makeCompanyCustomer(ada.id, 0)
  const companyId = (await customerById(ada.id))?.companies?.[0]?.companyId
  expect(await customerById(companyId ?? customerId(''))).toMatchObject({ kind: 'company', name: 'Berg GmbH' })

  await undoLast()
  expect((await customerById(ada.id))?.companies).toEqual([{ name: 'Berg GmbH', role: 'owner' }])
  expect(await database.customers.count()).toBe(1)
})

test.each([
  ['departing', 'departureBegun', ['f1']],
  ['departed', 'customerLeft', []],
  ['died', 'customerChanged', []],
] as const)('who is %s is told as %s, and one undo takes all of it back', async (stage, act, open) => {
  await changeCustomer(ada.id, { stage })
  expect(lastAct()).toEqual({ act, name: ada.name })
  expect((await openFollowUps()).map(({ id }) => id)).toEqual(open)
  expect(await database.departures.count()).toBe(stage === 'died' ? 0 : 1)

  await undoLast()
  expect(await customerById(ada.id)).toEqual(ada)
  expect(await openFollowUps()).toEqual([aFollowUp()])
  expect(await database.departures.count()).toBe(0)
})

test('who is active again has come back, with what waited', async () => {
  await changeCustomer(ada.id, { stage: 'departed' })
  await changeCustomer(ada.id, { stage: 'active' })
  expect(lastAct()).toEqual({ act: 'customerCameBack', name: ada.name })
  expect(await openFollowUps()).toEqual([aFollowUp()])
})
