import { atomically, commit, onCommitted } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { redoLast, undoLast, undoSteps } from '@renderer/database/undo'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { beforeEach, expect, test } from 'vitest'

const ada: Customer = {
  id: 'ada' as CustomerId,
  kind: 'person',
  name: 'Ada',
  stage: 'active',
  createdAt: 1,
  updatedAt: 1,
}
const stored = () => database.customers.get(ada.id)

beforeEach(async () => {
  database.close()
  await database.delete()
  await openDatabase()
})

test('what is committed is there, and can be taken back and done again', async () => {
  await commit({ customers: [ada] }, { act: 'customerAdded', name: 'Ada' })
  expect(await stored()).toEqual(ada)
  await undoLast()
  expect(await stored()).toBeUndefined()
  await redoLast()
  expect(await stored()).toEqual(ada)
})

test('nothing is written when one row cannot be', async () => {
  const broken = { id: undefined } as never
  await expect(commit({ customers: [ada], followUps: [broken] }, { act: 'customerAdded' })).rejects.toThrow()
  expect(await stored()).toBeUndefined()
})

test('a commit that failed does not stop the next one', async () => {
  await commit({ customers: [{ id: undefined } as never] }, { act: 'customerAdded' }).catch(() => {})
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  expect(await stored()).toEqual(ada)
})

test('taking back one change keeps what was changed elsewhere in the same row', async () => {
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  const renamed = await commit({ customers: [{ ...ada, name: 'Ada L.' }] }, { act: 'customerChanged' })
  await commit({ customers: [{ ...ada, name: 'Ada L.', notes: 'likes tea' }] }, { act: 'customerChanged' })
  await renamed.undo()
  expect(await stored()).toMatchObject({ name: 'Ada', notes: 'likes tea' })
})

test('a change is not taken back over a later one of the same field', async () => {
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  const first = await commit({ customers: [{ ...ada, name: 'One' }] }, { act: 'customerChanged' })
  await commit({ customers: [{ ...ada, name: 'Two' }] }, { act: 'customerChanged' })
  await expect(first.undo()).rejects.toThrow('changed since')
  expect(await stored()).toMatchObject({ name: 'Two' })
})

test('rows that go for good come back whole when that is taken back', async () => {
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  const step = await commit({ gone: { customers: ['ada'] } }, { act: 'customerBinned' })
  expect(await stored()).toBeUndefined()
  await step.undo()
  expect(await stored()).toEqual(ada)
})

test('acts of the app itself are no step of undo and are not announced', async () => {
  const heard: string[] = []
  const stop = onCommitted(({ act }) => heard.push(act.act))
  const before = undoSteps().done.length
  await commit({ customers: [ada] }, { act: 'sampleAdded' })
  expect(undoSteps().done).toHaveLength(before)
  await commit({ customers: [{ ...ada, name: 'A' }] }, { act: 'customerChanged' })
  stop()
  expect(heard).toEqual(['customerChanged'])
})

test('two acts on one customer do not lose each other', async () => {
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  const add = (tag: string) =>
    atomically(async (write) => {
      const customer = (await database.customers.get(ada.id)) as Customer
      await write({ customers: [{ ...customer, tags: [...(customer.tags ?? []), tag] }] }, { act: 'customerChanged' })
    })
  await Promise.all([add('vip'), add('heating')])
  expect((await stored())?.tags).toEqual(['vip', 'heating'])
})

test('a large commit is one step', async () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ ...ada, id: `c${index}` as CustomerId }))
  const step = await commit({ customers: many }, { act: 'contactsImported', count: many.length })
  expect(await database.customers.count()).toBe(500)
  await step.undo()
  expect(await database.customers.count()).toBe(0)
})

test('pressed twice at once, undo takes back two steps', async () => {
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  await commit({ customers: [{ ...ada, name: 'Two' }] }, { act: 'customerChanged' })
  await Promise.all([undoLast(), undoLast()])
  expect(await stored()).toBeUndefined()
  await Promise.all([redoLast(), redoLast()])
  expect(await stored()).toMatchObject({ name: 'Two' })
})
