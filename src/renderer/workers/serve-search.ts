import type { Written } from '@renderer/database/changes'
import { rowsAfter, rowsByIds } from '@renderer/database/every-row'
import { searchedRow } from '@shared/search/searched-row'
import { createTextIndex, type SearchedTable, searchedTables } from '@shared/search/text-index'
import type { FromSearch, ToSearch } from './search-messages'

/** So many rows are read at once: a question waits for no more than these. */
const batch = 2000

/** Keeps an index of every text equal to the database, and answers from it while it is still being read. */
export function serveSearch(open: () => Promise<void>, tell: (message: FromSearch) => void) {
  const index = createTextIndex()
  const toRead = new Set<SearchedTable>(searchedTables)
  let trouble: unknown
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other, so that an answer knows everything that was written before the question. */
  function inTurn(work: () => unknown) {
    last = last.then(work).catch((error: unknown) => {
      trouble = error
    })
  }

  /** Each batch queues up anew, behind the questions that have come meanwhile. */
  function readOn(table: SearchedTable, after: string | undefined) {
    inTurn(async () => {
      const rows = await rowsAfter(table, after, batch)
      index.put(rows.map((row) => searchedRow(table, row)))
      if (rows.length === batch) readOn(table, rows.at(-1)!.id)
      else toRead.delete(table)
    })
  }

  async function readAgain(table: SearchedTable, ids: string[]) {
    const rows = await rowsByIds(table, ids)
    index.remove(ids.filter((_, at) => !rows[at]))
    index.put(rows.flatMap((row) => (row ? [searchedRow(table, row)] : [])))
  }

  /** The database cannot say which: what is gone has to go here too. */
  function readAll(table: SearchedTable) {
    toRead.add(table)
    inTurn(() => index.removeAll(table))
    readOn(table, undefined)
  }

  inTurn(open)
  for (const table of searchedTables) readOn(table, undefined)

  return {
    answer({ id, text, limit }: ToSearch) {
      inTurn(() => {
        if (trouble) tell({ kind: 'failed', id, message: String(trouble) })
        else tell({ kind: 'found', id, found: index.search(text, limit), isReading: toRead.size > 0 })
      })
    },

    changed(written: Written) {
      for (const table of searchedTables) {
        const ids = written.get(table)
        if (ids === 'all') readAll(table)
        // What could not be read once is read with everything else: nothing is missed for the rest of the day.
        else if (ids) inTurn(() => readAgain(table, ids).catch(() => readAll(table)))
      }
    },
  }
}
