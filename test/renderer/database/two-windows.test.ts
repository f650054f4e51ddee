import type { Customer } from '@shared/domain/customer'
import { aCustomer, customerId } from '@test/support/factories'
import { fakeVault } from '@test/support/fake-vault'
import { beforeEach, expect, test, vi } from 'vitest'

/** A browser gives a test one window, with one set of modules; there the stories of the app open two. */
const isBrowser = typeof document !== 'undefined'

/** Locks as all windows of one origin share them. */
function sharedLocks() {
  let last: Promise<unknown> = Promise.resolve()
  const request = <Result>(_name: string, act: () => Promise<Result>) => {
    const mine = last.then(act)
    last = mine.catch(() => {})
    return mine
  }
  return { request }
}

/** A window with modules of its own, on the same database and the same vault. */
async function openWindow() {
  vi.resetModules()
  const desktop = vault.window()
  vi.doMock('@renderer/desktop', () => ({ desktop }))
  const [{ database }, { settle }, { hearCommits }, { followHistory }, commits, undo] = await Promise.all([
    import('@renderer/database/database'),
    import('@renderer/database/settle/settle'),
    import('@renderer/database/keep-up'),
    import('@renderer/database/history'),
    import('@renderer/database/commit'),
    import('@renderer/database/undo'),
  ])
  const start = async () => {
    hearCommits()
    const settled = await settle(() => {})
    await followHistory()
    return settled
  }
  return { database, desktop, start, ...commits, ...undo }
}

beforeEach(async () => {
  if (isBrowser) return
  globalThis.vault = fakeVault()
  vault.state.isForStart = true
  vi.stubGlobal('navigator', { locks: sharedLocks() })
  const { database } = await openWindow()
  await database.delete()
})

const named = (name: string, id = 'ada') => aCustomer({ id: customerId(id), name })

test.skipIf(isBrowser)('acts of two windows on one customer do not lose each other', async () => {
  const [one, other] = [await openWindow(), await openWindow()]
  await Promise.all([one.start(), other.start()])
  await one.commit({ customers: [named('Ada')] }, { act: 'customerAdded' })
  const add = (window: typeof one, word: string) =>
    window.atomically(async (write) => {
      const { name } = (await window.database.customers.get(customerId('ada'))) as Customer
      await write({ customers: [named(`${name} ${word}`)] }, { act: 'customerChanged' })
    })
  await Promise.all([add(one, 'a'), add(other, 'b'), add(one, 'c'), add(other, 'd')])
  const { name } = (await one.database.customers.get(customerId('ada'))) as Customer
  expect(name.split(' ').sort()).toEqual(['Ada', 'a', 'b', 'c', 'd'])
  expect(vault.entries).toHaveLength(5)
})

test.skipIf(isBrowser)('a window that opens while another one commits sees all or nothing of it', async () => {
  const one = await openWindow()
  await one.start()
  const other = await openWindow()
  const commits = Array.from({ length: 5 }, (_, index) =>
    one.commit({ customers: [named('Ada', `c${index}`)] }, { act: 'customerAdded' }),
  )
  expect(await other.start()).toEqual({ news: [] })
  await Promise.all(commits)
  expect(vault.renewed).toEqual([])
  expect(await other.database.customers.count()).toBe(5)
})

test.skipIf(isBrowser)(
  'what a window saved and could not write before it ended is written by the other one, before it reads',
  async () => {
    const [one, other] = [await openWindow(), await openWindow()]
    await Promise.all([one.start(), other.start()])
    await one.commit({ customers: [named('Ada')] }, { act: 'customerAdded' })
    const change = { table: 'customers', id: 'ada', before: named('Ada'), after: named('Ada Berg') }
    await one.desktop.append({ act: { act: 'customerChanged' } }, [JSON.stringify([change])])

    const name = await other.atomically(async () => (await other.database.customers.get(customerId('ada')))?.name)
    expect(name).toBe('Ada Berg')
  },
)

test.skipIf(isBrowser)('a step of one window is taken back in the other, and done again in the first', async () => {
  const [one, other] = [await openWindow(), await openWindow()]
  await Promise.all([one.start(), other.start()])
  await one.commit({ customers: [named('Ada')] }, { act: 'customerAdded' })
  await other.undoLast()
  expect(await one.database.customers.count()).toBe(0)
  await one.redoLast()
  expect(await other.database.customers.count()).toBe(1)
  expect(other.undoSteps().done).toHaveLength(1)
})
