import { database, openDatabase } from '@renderer/database/database'
import { DatabaseHangs, inTime } from '@renderer/database/time-out'
import { aCustomer } from '@test/support/factories'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(async () => {
  database.close()
  await database.delete()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const timers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

/** Requests of this store are never answered. */
function hang(method: 'get' | 'put' | 'count' | 'getAll') {
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => new EventTarget() as never)
}

test('what never answers is given up after ten seconds, in two halves', async () => {
  timers()
  const heard = vi.fn()
  inTime(new Promise(() => {})).catch(heard)
  await vi.advanceTimersByTimeAsync(9_999)
  expect(heard).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(heard.mock.calls).toEqual([[expect.any(DatabaseHangs)]])
})

test('after a sleep of the computer what has waited is still heard', async () => {
  timers()
  let answer = (_: string) => {}
  const asked = inTime(new Promise<string>((resolve) => (answer = resolve)))
  vi.advanceTimersByTime(5_000)
  answer('awake')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await asked).toBe('awake')
})

test.each([
  ['get', () => database.customers.get('ada' as never)],
  ['put', () => database.customers.put(aCustomer())],
  ['count', () => database.customers.count()],
  ['getAll', () => database.customers.toArray()],
] satisfies [Parameters<typeof hang>[0], () => PromiseLike<unknown>][])(
  'a %s that the database never answers fails in plain words',
  async (method, ask) => {
    await openDatabase()
    timers()
    hang(method)
    const heard = vi.fn()
    ask().then(undefined, heard)
    for (let second = 0; second < 11 && heard.mock.calls.length === 0; second++) {
      await vi.advanceTimersByTimeAsync(1000)
      await new Promise<void>(afterOneTurn)
    }
    expect(heard.mock.calls[0]?.[0]).toBeInstanceOf(DatabaseHangs)
  },
)

/** A turn of the event loop, whose timers stand still. */
function afterOneTurn(done: () => void) {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    done()
  }
  port2.postMessage(undefined)
}

test('what is answered in time is the answer, inside a transaction too', async () => {
  await openDatabase()
  await database.transaction('rw', database.customers, async () => {
    await database.customers.put(aCustomer())
    await database.customers.update(aCustomer().id, { name: 'Ada B.' })
  })
  expect(await database.customers.get(aCustomer().id)).toMatchObject({ name: 'Ada B.' })
})

test('a database that does not open fails too', async () => {
  timers()
  vi.spyOn(indexedDB, 'databases').mockReturnValue(new Promise(() => {}))
  const heard = vi.fn()
  openDatabase().catch(heard)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(heard.mock.calls).toEqual([[expect.any(DatabaseHangs)]])
})
