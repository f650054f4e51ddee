import { onChange } from '@renderer/database/changes'
import { commit } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { undoLast } from '@renderer/database/undo'
import { createSearchClient } from '@renderer/features/search/search-client'
import type { FromSearch, ToSearch } from '@renderer/workers/search-messages'
import { serveSearch } from '@renderer/workers/serve-search'
import { aCustomer, aFollowUp, anInteraction } from '@test/support/factories'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let stop = () => {}

beforeEach(async () => {
  database.close()
  await database.delete()
  await openDatabase()
})
afterEach(() => stop())

/** The window's end of a search in the same thread; messages are cloned as they are between threads. */
function connect(open = openDatabase) {
  const port = new MessageChannel()
  const served = serveSearch(open, (message) => port.port1.postMessage(message))
  const stopHearing = onChange(served.changed)
  port.port1.onmessage = ({ data }) => served.answer(data as ToSearch)
  stop = () => {
    stopHearing()
    port.port1.close()
  }
  return createSearchClient(() => ({
    post: (message) => port.port2.postMessage(message),
    listen(listener) {
      port.port2.onmessage = ({ data }) => listener(data as FromSearch)
    },
  }))
}

const found = async (client: ReturnType<typeof connect>, typed: string) =>
  (await client.search(typed, 10)).rows.map(({ table, id }) => `${table} ${id}`)

/** On a busy machine a worker takes its time. */
const patience = { timeout: 20_000 }
const becomes = (client: ReturnType<typeof connect>, typed: string, expected: string[]) =>
  vi.waitFor(async () => expect(await found(client, typed)).toEqual(expected), patience)

test('what was written before it began is found, and not what lies in the bin', async () => {
  await commit(
    {
      customers: [aCustomer({ notes: 'Has a tiled roof' })],
      interactions: [
        anInteraction({ summary: 'The roof leaks' }),
        anInteraction({ id: 'gone', text: 'roof', binnedAt: 5 }),
      ],
      followUps: [aFollowUp({ title: 'Look at the roof' })],
    },
    { act: 'sampleAdded' },
  )
  const client = connect()
  await becomes(client, 'roof', ['customers ada', 'interactions i1', 'followUps f1'])
  expect((await client.search('roof', 10)).isReading).toBe(false)
})

test('what is written, changed, binned and taken back since is found as it is now', async () => {
  const client = connect()
  await commit({ interactions: [anInteraction({ summary: 'roof' })] }, { act: 'interactionLogged', name: 'Ada' })
  await becomes(client, 'roof', ['interactions i1'])
  await commit({ interactions: [anInteraction({ summary: 'gutter' })] }, { act: 'interactionChanged' })
  await becomes(client, 'roof', [])
  await becomes(client, 'gutter', ['interactions i1'])
  await commit({ interactions: [anInteraction({ summary: 'gutter', binnedAt: 5 })] }, { act: 'interactionBinned' })
  await becomes(client, 'gutter', [])
  await undoLast()
  await becomes(client, 'gutter', ['interactions i1'])
})

test('more rows than are read at once are all found', async () => {
  const interactions = Array.from({ length: 4500 }, (_, at) =>
    anInteraction({ id: `i${at}`, at, summary: `note ${at}` }),
  )
  await commit({ interactions }, { act: 'sampleAdded' })
  const client = connect()
  await becomes(client, 'note 4499', ['interactions i4499'])
  expect((await client.search('note', 1)).total).toBe(4500)
})

test('a database that cannot be opened is told', async () => {
  const client = connect(() => Promise.reject(new Error('out of order')))
  await expect(client.search('roof', 10)).rejects.toThrow('out of order')
})
