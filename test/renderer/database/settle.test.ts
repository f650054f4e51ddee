import { commit } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { NotSaved } from '@renderer/database/not-saved'
import { standsNow } from '@renderer/database/rows'
import { type Settled, settle, VaultFromTheFuture, VaultNotReadable } from '@renderer/database/settle/settle'
import type { Changes } from '@shared/domain/changes'
import type { CustomerId } from '@shared/domain/customer'
import { aCustomer } from '@test/support/factories'
import { fakeVault } from '@test/support/fake-vault'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(async () => {
  globalThis.vault = fakeVault()
  vault.state.isForStart = true
  database.close()
  await database.delete()
})
afterEach(() => vi.restoreAllMocks())

const quiet = () => {}
const customer = (id: string, name = id) => aCustomer({ id: id as CustomerId, name })
const add = (...ids: string[]) =>
  commit({ customers: ids.map((id) => customer(id)) } satisfies Changes, { act: 'customerAdded' })
const ids = async () => (await database.customers.orderBy('id').primaryKeys()) as string[]
const news = (settled: Settled) => (settled === 'renewed' ? settled : settled.news)

/** As after a start of the app with the same profile. */
async function restart() {
  database.close()
  return news(await settle(quiet))
}

/** A commit that the vault has and the database not: the app was killed between the two. */
function commitOnlyInVault(id: string) {
  const after = { ...customer(id) }
  vault.write({ act: { act: 'customerAdded' } }, [JSON.stringify([{ table: 'customers', id, after }])])
}

test('the first start of all has nothing to tell and can save', async () => {
  expect(news(await settle(quiet))).toEqual([])
  expect(await standsNow()).toEqual({ vault: 'a-vault', sequence: 0 })
  await add('ada')
  expect(await standsNow()).toEqual({ vault: 'a-vault', sequence: 1 })
  expect(await restart()).toEqual([])
})

test('where both stand at the same commit, whoever reads need not wait for the counting; whoever commits does', async () => {
  await settle(quiet)
  await add('ada')
  database.close()
  const order: string[] = []
  const settling = settle(quiet, async () => {
    order.push('read')
    expect(await ids()).toEqual(['ada'])
    void add('bo').then(() => order.push('saved'))
  }).then(() => order.push('counted'))
  await settling
  await expect.poll(() => order).toEqual(['read', 'counted', 'saved'])
})

test.each([
  ['lacks commits', () => commitOnlyInVault('bo')],
  ['is new', () => database.delete()],
  ['belongs to another vault', () => Object.assign(vault.state, { id: 'another' })],
  ['has a vault that is not whole', () => Object.assign(vault.state, { isProven: false })],
])('nobody reads early in a database that %s', async (_what, harm) => {
  await settle(quiet)
  await add('ada')
  database.close()
  await harm()
  const early = vi.fn(async () => {})
  await settle(quiet, early)
  expect(early).not.toHaveBeenCalled()
})

test('rows that are missing are found also when somebody has read early', async () => {
  await settle(quiet)
  await add('ada', 'bo')
  await database.customers.delete('bo' as CustomerId)
  database.close()
  const early = vi.fn(async () => {})
  expect(await settle(quiet, early)).toBe('renewed')
  expect(early).toHaveBeenCalledOnce()
})

test('what was saved when the app was killed is brought in, once', async () => {
  await settle(quiet)
  await add('ada')
  for (const id of ['bo', 'cy', 'di']) commitOnlyInVault(id)

  expect(await restart()).toEqual([{ what: 'replayed', commits: 3 }])
  expect(await ids()).toEqual(['ada', 'bo', 'cy', 'di'])
  expect(await restart()).toEqual([])
})

test('rows that changed and went in the commits that are brought in are as the last one left them', async () => {
  await settle(quiet)
  await add('ada', 'bo')
  const [ada, bo] = await database.customers.bulkGet(['ada', 'bo'] as CustomerId[])
  const parts = (after: object | undefined, before = bo) => [
    JSON.stringify([{ table: 'customers', id: before?.id, before, after }]),
  ]
  vault.write({ act: { act: 'customerChanged' } }, parts({ ...ada, name: 'Once' }, ada))
  vault.write({ act: { act: 'customerChanged' } }, parts({ ...ada, name: 'Twice' }, { ...ada, name: 'Once' } as never))
  vault.write({ act: { act: 'binEmptied' } }, parts(undefined))

  expect(await restart()).toEqual([{ what: 'replayed', commits: 3 }])
  expect(await database.customers.toArray()).toEqual([{ ...ada, name: 'Twice' }])
})

test('a database that is gone is filled from the vault, and told how far it is', async () => {
  await settle(quiet)
  await add('ada', 'bo')
  database.close()
  await database.delete()

  const told = vi.fn()
  const settled = await settle(told)
  expect(settled).toEqual({ news: [{ what: 'rebuilt', because: 'gone', rows: 2 }], counts: { customers: 2 } })
  expect(told).toHaveBeenLastCalledWith(2, 2)
  expect(await ids()).toEqual(['ada', 'bo'])
  expect(await standsNow()).toEqual({ vault: 'a-vault', sequence: 1 })
  await add('cy')
  expect(await restart()).toEqual([])
})

test('a filling that was cut short begins anew', async () => {
  await settle(quiet)
  await add('ada', 'bo')
  await database.customers.clear()
  await database.customers.put(customer('half'))
  await database.meta.put({ id: 'vault', filling: true })

  expect(await restart()).toEqual([{ what: 'rebuilt', because: 'gone', rows: 2 }])
  expect(await ids()).toEqual(['ada', 'bo'])
})

test('while it is filled the database says so', async () => {
  await settle(quiet)
  await add('ada')
  database.close()
  await database.delete()
  const seen: unknown[] = []
  await settle(() => void database.meta.get('vault').then((meta) => seen.push(meta)))
  expect(seen).toEqual([
    { id: 'vault', filling: true },
    { id: 'vault', filling: true },
  ])
})

test('a database that lacks rows is left behind', async () => {
  await settle(quiet)
  await add('ada', 'bo')
  await database.customers.delete('bo' as CustomerId)
  expect(await restart()).toBe('renewed')
  expect(vault.renewed).toEqual(['rows-missing'])
})

test('a database that lacks rows although it lacks commits is left behind', async () => {
  await settle(quiet)
  await add('ada', 'bo')
  await database.customers.delete('bo' as CustomerId)
  commitOnlyInVault('cy')
  expect(await restart()).toBe('renewed')
  expect(vault.renewed).toEqual(['rows-missing'])
})

test('a database of another vault is left behind', async () => {
  await settle(quiet)
  await add('ada')
  globalThis.vault = fakeVault('another')
  commitOnlyInVault('bo')
  expect(await restart()).toBe('renewed')
  expect(vault.renewed).toEqual(['other-vault'])
})

test('a journal that does not begin where the database ends cannot help it', async () => {
  await settle(quiet)
  await add('ada')
  for (const id of ['bo', 'cy']) commitOnlyInVault(id)
  vault.state.first = 3
  expect(await restart()).toBe('renewed')
  expect(vault.renewed).toEqual(['rows-missing'])
})

test('a database from before there was a vault is taken over without a word', async () => {
  await openDatabase()
  await database.customers.bulkPut([customer('ada'), customer('bo')])
  expect(await restart()).toEqual([])
  expect(vault.counts()).toEqual({ customers: 2 })
  expect(await restart()).toEqual([])
})

test('a vault that is behind takes over what the database has', async () => {
  await settle(quiet)
  await add('ada')
  await add('bo')
  vault.state.sequence = 1
  vault.state.rows.delete('customers bo')
  vault.entries.pop()

  expect(await restart()).toEqual([{ what: 'adopted', because: 'vault-behind', rows: 2 }])
  expect(vault.counts()).toEqual({ customers: 2 })
  expect(await standsNow()).toEqual({ vault: 'a-vault', sequence: vault.state.sequence })
  expect(await restart()).toEqual([])
})

test('a broken vault takes over what the database has', async () => {
  await settle(quiet)
  await add('ada')
  vault.state.isProven = false
  vault.state.rows.clear()
  expect(await restart()).toEqual([{ what: 'adopted', because: 'vault-broken', rows: 1 }])
  expect(vault.counts()).toEqual({ customers: 1 })
  expect(await restart()).toEqual([])
})

test('while the vault cannot take over, nothing is saved and nothing is lost; then both', async () => {
  await openDatabase()
  await database.customers.put(customer('ada'))
  vault.failing.adopt.push('no-space', 'no-space')
  expect(await restart()).toEqual([])
  await expect(add('bo')).rejects.toThrow(NotSaved)
  expect(await ids()).toEqual(['ada'])
  expect(vault.entries).toEqual([])

  await add('bo')
  expect(vault.counts()).toEqual({ customers: 2 })
  expect(await restart()).toEqual([])
})

test.each([false, true])(
  'both damaged: what can be read comes back, what is missing is said, and saving goes on',
  async (mending) => {
    vault.failing.mending = mending
    await settle(quiet)
    await add('ada')
    database.close()
    await database.delete()
    vault.state.isProven = false
    vault.state.missing = [{ count: 3, after: 5, before: 9 }]

    expect(await restart()).toEqual([{ what: 'rescued', rows: 1, missing: vault.state.missing }])
    expect(await ids()).toEqual(['ada'])
    expect(vault.state.isProven).toBe(true)
    await add('bo')
    expect(await restart()).toEqual([])
  },
)

test('a vault that turns out to be damaged while it hands out its rows says what is missing', async () => {
  await settle(quiet)
  await add('ada')
  database.close()
  await database.delete()
  vault.failing.missing = [{ count: 1, before: 9 }]
  expect(await restart()).toEqual([{ what: 'rescued', rows: 1, missing: [{ count: 1, before: 9 }] }])
})

test('a newer vault and one that cannot be read are refused, and the database is left as it is', async () => {
  await settle(quiet)
  await add('ada')
  vault.state.opening = { is: 'from-the-future' }
  await expect(restart()).rejects.toThrow(VaultFromTheFuture)
  vault.state.opening = { is: 'not-readable', reason: 'not-allowed' }
  await expect(restart()).rejects.toThrow(VaultNotReadable)
  vault.state.opening = undefined
  expect(await restart()).toEqual([])
  expect(await ids()).toEqual(['ada'])
})

test('a database that cannot be opened is left behind, but not for one that cannot be opened either', async () => {
  await settle(quiet)
  database.close()
  vi.spyOn(console, 'error').mockImplementation(quiet)
  const broken = () => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError'))
  vi.spyOn(indexedDB, 'databases').mockImplementation(broken)
  expect(news(await settle(quiet))).toBe('renewed')
  expect(vault.renewed).toEqual(['cannot-open'])

  vault.state.renewed = 'cannot-open'
  await expect(settle(quiet)).rejects.toThrow('Internal error')
  expect(vault.renewed).toEqual(['cannot-open'])
})

test('what the vault cannot hand out is no fault of the database', async () => {
  await settle(quiet)
  await add('ada')
  database.close()
  await database.delete()
  vault.failing.readRows = true
  await expect(settle(quiet)).rejects.toThrow('no answer')
  expect(vault.renewed).toEqual([])
})
