import { addressWith, addressWithEntry } from '@renderer/features/contacts/address'
import { addressOf } from '@renderer/features/customers/address'
import { beginSearch, type FoundEntry, findEntries } from '@renderer/features/search/entries'
import { useDayWords } from '@renderer/ui/day-words'
import type { FinderItem } from '@renderer/ui/FinderList'
import type { SearchedTable } from '@shared/search/text-index'
import { Fragment, useEffect, useState } from 'react'

/** So many of each kind fit beside the customers and the actions. */
const shown = 5

/** Nothing is looked for by a single letter: everything has it. */
const fewest = 2

/** So often (ms) it is asked once more while not everything has been read. */
const lookAgainAfter = 300

type Found = { items: { [Name in SearchedTable]: FinderItem[] }; isReading: boolean }

/** What was written and promised that has the words that were typed; undefined until the first answer. */
export function useFoundEntries(text: string): Found | undefined {
  const [found, setFound] = useState<Awaited<ReturnType<typeof findEntries>>>()
  const dayWords = useDayWords()
  const wanted = text.length < fewest ? '' : text

  // Before the first letter: it may take a moment to read everything, and memory that nobody needs before.
  useEffect(beginSearch, [])

  useEffect(() => {
    if (!wanted) return setFound(undefined)
    let isStale = false
    let again: ReturnType<typeof setTimeout> | undefined
    const ask = () =>
      findEntries(wanted, shown).then(
        (answer) => {
          if (isStale) return
          setFound(answer)
          if (answer.isReading) again = setTimeout(ask, lookAgainAfter)
        },
        (error: unknown) => console.error(error),
      )
    void ask()
    return () => {
      isStale = true
      clearTimeout(again)
    }
  }, [wanted])

  if (!found) return undefined
  const itemsOf = (table: SearchedTable) =>
    found.entries.filter((entry) => entry.table === table).map((entry) => itemOf(entry, dayWords))
  return {
    items: {
      interactions: itemsOf('interactions'),
      followUps: itemsOf('followUps'),
      customers: itemsOf('customers'),
    },
    isReading: found.isReading,
  }
}

/** What goes before the address in the id of an item. */
export const atAddress = 'at '

const itemOf = (entry: FoundEntry, dayWords: (day: string) => string): FinderItem => ({
  id: `${atAddress}${addressIn(entry)}`,
  label: entry.words.map(({ text }) => text).join(''),
  words: entry.words.map(({ text, isFound }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces stay in their order
    isFound ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
  ),
  hint: [entry.customerName, entry.day && dayWords(entry.day)].filter(Boolean).join(' · '),
})

function addressIn(entry: FoundEntry): string {
  if (entry.table === 'followUps') return addressWith(entry)
  return entry.table === 'interactions' ? addressWithEntry(entry) : addressOf(entry.customerId)
}
