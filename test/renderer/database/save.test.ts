import { atomically, commit, commitChanges } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { databaseDigest } from '@renderer/database/database-digest'
import { NotSaved } from '@renderer/database/not-saved'
import { standsNow } from '@renderer/database/rows'
import { settle } from '@renderer/database/settle/settle'
import { undoLast } from '@renderer/database/undo'
import type { Customer } from '@shared/domain/customer'
import type { RowChange } from '@shared/vault/entry'
import { aCustomer, customerId } from '@test/support/factories'
import { fakeVault } from '@test/support/fake-vault'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const quiet = () => {}

/** The commits before a test; the window's history goes on from one to the next. */
let before = 0

beforeEach(async () => {
  globalThis.vault = fakeVault()
  before += 1000
  Object.assign(vault.state, { sequence: before, first: before + 1 })
  database.close()
  await database.delete()
  await openDatabase()
  vi.spyOn(console, 'error').mockImplementation(quiet)
})
afterEach(() => vi.restoreAllMocks())

const customer = (id: string, name = id) => aCustomer({ id: customerId(id), name })
const add = (id: string) => commit({ customers: [customer(id)] }, { act: 'customerAdded', name: id })
const names = async () => (await database.customers.toArray()).map(({ name }) => name)

/** The next write of rows fails; reading goes on. */
const failWriting = (times: number) => {
  const spy = vi.spyOn(database, 'transaction')
  const real = spy.getMockImplementation() ?? Object.getPrototypeOf(database).transaction.bind(database)
  spy.mockImplementation(((...asked: unknown[]) => {
    if (asked[0] !== 'rw' || times-- <= 0) return real(...asked)
    return Promise.reject(new DOMException('The disk says no', 'UnknownError'))
  }) as never)
}

test('the vault has every row before and after, and the act', async () => {
  await add('ada')
  await commit({ customers: [customer('ada', 'Ada L.')] }, { act: 'customerChanged', name: 'Ada L.' })
  await commit({ gone: { customers: ['ada', 'nobody'] } }, { act: 'binEmptied' })
  const changes = vault.entries.map(({ act, tally, parts }) => ({
    act,
    tally,
    changes: parts.map((part) => JSON.parse(part)),
  }))
  const ada = { ...customer('ada') }
  const renamed = { ...customer('ada', 'Ada L.') }
  expect(changes).toEqual([
    {
      act: { act: 'customerAdded', name: 'ada' },
      tally: { customers: { added: 1, changed: 0, gone: 0 } },
      changes: [[{ table: 'customers', id: 'ada', after: ada }]],
    },
    {
      act: { act: 'customerChanged', name: 'Ada L.' },
      tally: { customers: { added: 0, changed: 1, gone: 0 } },
      changes: [[{ table: 'customers', id: 'ada', before: ada, after: renamed }]],
    },
    {
      act: { act: 'binEmptied' },
      tally: { customers: { added: 0, changed: 0, gone: 1 } },
      changes: [[{ table: 'customers', id: 'ada', before: renamed }]],
    },
  ])
})

test('of a row that is named twice in one commit the last word counts, once', async () => {
  await commit(
    { customers: [customer('ada', 'One'), customer('ada', 'Two'), customer('bo')], gone: { customers: ['bo'] } },
    { act: 'customerAdded' },
  )
  expect(await names()).toEqual(['Two'])
  expect(vault.counts()).toEqual({ customers: 1 })
  expect(vault.entries[0]?.tally).toEqual({ customers: { added: 1, changed: 0, gone: 0 } })
})

test('a commit that changes nothing is none', async () => {
  await commit({}, { act: 'customerChanged' })
  await commit({ gone: { customers: ['nobody'] } }, { act: 'binEmptied' })
  expect(vault.entries).toEqual([])
})

test.each(['no-space', 'not-allowed', 'unknown'] as const)(
  'not saved (%s): nothing changes, nothing is a step, the next one is saved',
  async (reason) => {
    await add('ada')
    vault.failing.append.push(reason)
    const failed = await add('bo').catch((error) => error)
    expect(failed).toBeInstanceOf(NotSaved)
    expect(failed.reason).toBe(reason)
    expect(await names()).toEqual(['ada'])
    await add('cy')
    expect(await names()).toEqual(['ada', 'cy'])
    await undoLast()
    expect(await names()).toEqual(['ada'])
  },
)

test('a vault that does not answer has not saved', async () => {
  vault.failing.append.push('rejects')
  await expect(add('ada')).rejects.toThrow(NotSaved)
  expect(await names()).toEqual([])
})

test('a vault that wrote and then did not answer has saved', async () => {
  vault.failing.append.push('rejects after writing')
  await add('ada')
  expect(await names()).toEqual(['ada'])
  expect(await standsNow()).toEqual({ vault: 'a-vault', sequence: before + 1 })
})

test('what the database could not write is saved all the same, and brought in', async () => {
  failWriting(1)
  await add('ada')
  expect(await names()).toEqual(['ada'])
  expect(await standsNow()).toEqual({ vault: 'a-vault', sequence: before + 1 })
  expect(vault.renewed).toEqual([])
})

test('a database that can write no more is left behind; what was saved is there again', async () => {
  failWriting(2)
  await add('ada')
  expect(vault.renewed).toEqual(['cannot-open'])
  vi.restoreAllMocks()
  database.close()
  await database.delete()
  vault.state.isForStart = true
  await settle(quiet)
  expect(await names()).toEqual(['ada'])
})

test('a database that was thrown away under the running app saves nothing and is left behind', async () => {
  await add('ada')
  await database.meta.clear()
  await database.customers.clear()
  await expect(add('ada')).rejects.toThrow(NotSaved)
  expect(vault.entries).toHaveLength(1)
  expect(vault.renewed).toEqual(['rows-missing'])
})

test('a commit that another window made and could not write any more is brought in before', async () => {
  vault.write({ act: { act: 'customerAdded' } }, [
    JSON.stringify([{ table: 'customers', id: 'bo', after: customer('bo') }]),
  ])
  await add('ada')
  expect(await names()).toEqual(['ada', 'bo'])
  expect(await standsNow()).toEqual({ vault: 'a-vault', sequence: before + 2 })
})

test('commits that are asked for at once come one after the other', async () => {
  const rename = (word: string) =>
    atomically(async (write) => {
      const { name } = (await database.customers.get(customerId('ada'))) as Customer
      await write({ customers: [customer('ada', `${name} ${word}`)] }, { act: 'customerChanged' })
    })
  await add('ada')
  await Promise.all(['a', 'b', 'c', 'd'].map(rename))
  expect(await names()).toEqual(['ada a b c d'])
  expect(vault.entries.map(({ sequence }) => sequence - before)).toEqual([1, 2, 3, 4, 5])
})

test('a large commit goes in parts, each of which can be carried', async () => {
  const many = Array.from({ length: 1201 }, (_, index) => customer(`c${index}`))
  await commit({ customers: many }, { act: 'contactsImported', count: many.length })
  expect(vault.entries[0]?.parts.map((part) => JSON.parse(part).length)).toEqual([500, 500, 201])
  expect(await database.customers.count()).toBe(1201)
})

test('rows of a backup come and go in one commit, which can be taken back', async () => {
  await add('ada')
  await add('bo')
  const changes: RowChange[] = [
    { table: 'customers', id: 'ada', before: customer('ada') as never, after: customer('ada', 'Ada before') as never },
    { table: 'customers', id: 'bo', before: customer('bo') as never },
    { table: 'customers', id: 'cy', after: customer('cy') as never },
  ]
  const step = await commitChanges(changes, { act: 'backupRestored', name: '12 March' })
  expect(await names()).toEqual(['Ada before', 'cy'])
  expect(vault.entries).toHaveLength(3)
  await step.undo()
  expect(await names()).toEqual(['ada', 'bo'])
})

test('all rows of the database sum up to those of the vault', async () => {
  const many = Array.from({ length: 30 }, (_, index) => customer(`c${index}`))
  await commit({ customers: many, business: [{ id: 'business', name: undefined }] }, { act: 'sampleAdded' })
  await add('ada')
  expect(await databaseDigest()).toEqual(await vault.window().digest())
  await database.customers.update(customerId('ada'), { name: 'Flipped' })
  expect(await databaseDigest()).not.toEqual(await vault.window().digest())
})

test('of rows that change meanwhile there is no sum', async () => {
  await add('ada')
  vi.spyOn(database.meta, 'get')
    .mockResolvedValueOnce({ id: 'vault', vault: 'a-vault', sequence: 1 })
    .mockResolvedValueOnce({ id: 'vault', vault: 'a-vault', sequence: 2 })
  expect(await databaseDigest()).toBeUndefined()
})
