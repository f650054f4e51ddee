import { customersByIds } from '@renderer/database/customers'
import { rowsByIds } from '@renderer/database/every-row'
import worker from '@renderer/workers/search.worker?worker&url'
import { startWorker } from '@renderer/workers/start-worker'
import type { Tables } from '@shared/domain/changes'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { dueAt } from '@shared/domain/follow-up'
import { localTimeOf } from '@shared/domain/local-time'
import { textsOf } from '@shared/search/searched-row'
import { type SnippetPart, snippetOf } from '@shared/search/snippet'
import type { FoundRow, SearchedTable } from '@shared/search/text-index'
import { createSearchClient } from './search-client'

const client = createSearchClient(() => {
  const started = startWorker(worker)
  return {
    post: (message) => started.postMessage(message),
    listen(listener, failed) {
      started.onmessage = ({ data }) => listener(data)
      started.onerror = ({ message }) => failed(new Error(message))
    },
  }
})

/** Begins to read everything, so that the first search finds it read. */
export const beginSearch = () => void client.begin()

/** Something that was written about a customer. `day` is when it was, or is due; a detail of theirs has none. */
export type FoundEntry = {
  table: SearchedTable
  id: string
  customerId: CustomerId
  customerName: string
  words: SnippetPart[]
  day?: string
}

/** Whoever lies in the bin takes what was written about them along: so many more are looked at than shown. */
const spare = 3

/** The `limit` best of each table for what was typed; `isReading` while not everything has been looked at yet. */
export async function findEntries(typed: string, limit: number) {
  const { rows, isReading } = await client.search(typed, limit * spare)
  const found = await Promise.all((['interactions', 'followUps', 'customers'] as const).map(read))
  return { entries: found.flat(), isReading }

  async function read<Name extends SearchedTable>(table: Name): Promise<FoundEntry[]> {
    const ids = rows.filter((row: FoundRow) => row.table === table).map(({ id }) => id)
    const there = (await rowsByIds(table, ids)).filter((row) => row !== undefined)
    const owners = await customersByIds(there.map(ownerOf))
    return there
      .flatMap((row, at) => {
        const owner = owners[at]
        return owner && owner.binnedAt === undefined ? [entryOf(table, row, owner, typed)] : []
      })
      .slice(0, limit)
  }
}

const ownerOf = (row: Tables[SearchedTable]): CustomerId => ('customerId' in row ? row.customerId : row.id)

function entryOf<Name extends SearchedTable>(table: Name, row: Tables[Name], owner: Customer, typed: string) {
  const day = 'due' in row ? dueAt(row).slice(0, 10) : 'at' in row ? localTimeOf(row.at).slice(0, 10) : undefined
  return {
    table,
    id: row.id,
    customerId: owner.id,
    customerName: owner.name,
    words: snippetOf(textsOf[table](row), typed),
    ...(day && { day }),
  }
}
