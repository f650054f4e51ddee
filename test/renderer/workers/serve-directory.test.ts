import { onChange } from '@renderer/database/changes'
import { commit } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { undoLast } from '@renderer/database/undo'
import { createDirectoryClient } from '@renderer/features/customers/directory-client'
import type { FromDirectory, ToDirectory } from '@renderer/workers/directory-messages'
import { serveDirectory } from '@renderer/workers/serve-directory'
import type { Search } from '@shared/directory/directory'
import { aCustomer, aFollowUp, customerId } from '@test/support/factories'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let stop = () => {}

beforeEach(async () => {
  database.close()
  await database.delete()
  await openDatabase()
})
afterEach(() => stop())

/** The window's end of a directory in the same thread; messages are cloned as they are between threads. */
function connect(open = openDatabase) {
  const port = new MessageChannel()
  const served = serveDirectory({ open, language: 'en', tell: (message) => port.port1.postMessage(message) })
  const stopHearing = onChange(served.changed)
  port.port1.onmessage = ({ data }) => served.answer(data as ToDirectory)
  stop = () => {
    stopHearing()
    port.port1.close()
  }
  return createDirectoryClient(() => ({
    post: (message) => port.port2.postMessage(message),
    listen(listener) {
      port.port2.onmessage = ({ data }) => listener(data as FromDirectory)
    },
  }))
}

async function names(client: ReturnType<typeof connect>, search: Partial<Search> = {}) {
  await client.withRows()
  const { slots } = await client.ask('search', { text: '', sort: 'name', ...search })
  return [...slots].map((slot) => client.row(slot)?.name)
}

const ada = aCustomer()
const bo = aCustomer({
  id: customerId('bo'),
  name: 'Bo Adler',
  tags: ['vip'],
  dates: [{ kind: 'birthday', date: '--03-15' }],
})

/** On a busy machine a worker takes its time. */
const patience = { timeout: 20_000 }

test('everybody who is not in the bin is found', async () => {
  await commit({ customers: [ada, bo, aCustomer({ id: customerId('gone'), binnedAt: 5 })] }, { act: 'sampleAdded' })
  const client = connect()

  expect(await names(client)).toEqual(['Bo Adler', 'Ada Berg'])
  expect(await names(client, { text: 'ber' })).toEqual(['Ada Berg'])
  expect(await client.ask('tags', {})).toEqual([{ tag: 'vip', count: 1 }])
  expect(await client.ask('upcomingDates', { today: '2026-03-14', days: 7 })).toMatchObject([{ name: 'Bo Adler' }])
})

test('what is added, changed, binned and taken back is known at once', async () => {
  const client = connect()
  const changed = vi.fn()
  client.onChange(changed)
  expect(await names(client)).toEqual([])

  await commit({ customers: [ada, bo] }, { act: 'contactsImported' })
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), patience)
  expect(await names(client)).toEqual(['Bo Adler', 'Ada Berg'])

  await commit({ customers: [{ ...bo, name: 'Bo Zander' }] }, { act: 'customerChanged' })
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2), patience)
  expect(await names(client)).toEqual(['Ada Berg', 'Bo Zander'])

  await commit({ customers: [{ ...bo, binnedAt: 5 }] }, { act: 'customerBinned' })
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(3), patience)
  expect(await names(client)).toEqual(['Ada Berg'])
  expect(client.slotOf(bo.id)).toBeUndefined()

  await undoLast()
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(4), patience)
  expect(await names(client)).toEqual(['Ada Berg', 'Bo Zander'])
  expect(client.version()).toBe(4)
})

test('many that come at once are all told', async () => {
  const client = connect()
  await client.withRows()
  const many = Array.from({ length: 5000 }, (_, at) => aCustomer({ id: customerId(`c${at}`), name: `Customer ${at}` }))
  await commit({ customers: many }, { act: 'contactsImported' })
  await vi.waitFor(() => expect(client.version()).toBe(1), patience)

  expect(await names(client)).toEqual(many.map(({ name }) => name))
  expect(client.rows()).toHaveLength(5000)
})

test('writes that concern no customer change nothing', async () => {
  const client = connect()
  await client.withRows()
  await commit({ business: [{ id: 'business', name: 'Berg' }] }, { act: 'businessChanged' })
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  await vi.waitFor(() => expect(client.version()).toBe(1), patience)
})

test('a database that cannot be opened fails the question', async () => {
  const client = connect(() => Promise.reject(new Error('it is newer')))
  await expect(client.ask('tags', {})).rejects.toThrow('it is newer')
})

test('a list by when the next follow-up is due follows what is promised and done', async () => {
  await commit({ customers: [ada, bo], followUps: [aFollowUp({ due: '2026-03-13' })] }, { act: 'sampleAdded' })
  const client = connect()
  const changed = vi.fn()
  client.onChange(changed)
  const due = { when: 'overdue' as const, today: '2026-03-14' }

  expect(await names(client, { due })).toEqual(['Ada Berg'])
  await commit({ followUps: [aFollowUp({ due: '2026-03-13', doneAt: 5 })] }, { act: 'followUpDone' })
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1), patience)
  expect(await names(client, { due })).toEqual([])
  expect(await names(client, { due: { ...due, when: 'none' } })).toEqual(['Bo Adler', 'Ada Berg'])
})
