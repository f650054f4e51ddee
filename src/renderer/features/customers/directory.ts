import worker from '@renderer/workers/directory.worker?worker&url'
import type { QuestionName, Questions } from '@renderer/workers/directory-messages'
import { startWorker } from '@renderer/workers/start-worker'
import type {
  CompanyPerson,
  CustomerDate,
  Found,
  PlaceCount,
  Search,
  TagCount,
  Touched,
  Touching,
} from '@shared/directory/directory'
import type { CustomerRow } from '@shared/directory/entry'
import type { CustomerId } from '@shared/domain/customer'
import type { Day } from '@shared/domain/day'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createDirectoryClient } from './directory-client'

const directory = createDirectoryClient(() => {
  const started = startWorker(worker)
  return {
    post: (message) => started.postMessage(message),
    listen(listener, failed) {
      started.onmessage = ({ data }) => listener(data)
      started.onerror = ({ message }) => failed(new Error(message))
    },
  }
})

/** The best `limit` customers for what was typed, for pickers and the palette; with no text the first by name. */
export async function findCustomers(text: string, limit: number): Promise<CustomerRow[]> {
  await directory.withRows()
  const { slots } = await directory.ask('search', { text, sort: 'name' })
  return [...slots.slice(0, limit)].map(directory.row).filter((row) => row !== undefined)
}

/** Everybody of a list, or only these of them. */
export type Whom = { search: Search; only?: ReadonlySet<CustomerId> }

/** The ids of all of them, in the order of the list. */
export async function customersIn({ search, only }: Whom): Promise<CustomerId[]> {
  await directory.withRows()
  const { slots } = await directory.ask('search', search)
  const ids = [...slots].flatMap((slot) => directory.row(slot)?.id ?? [])
  return only ? ids.filter((id) => only.has(id)) : ids
}

/** Everybody's name, for noticing the names of others in free text. */
export async function allNames(): Promise<{ id: CustomerId; name: string }[]> {
  await directory.withRows()
  return directory.rows().map(({ id, name }) => ({ id, name }))
}

export type FoundRows = Found & {
  /** What was looked for: maybe not yet what stands in the search field. */
  search: Search
  rowAt(index: number): CustomerRow | undefined
  /** -1 where the customer is not among those found. */
  indexOf(id: CustomerId): number
}

/** Customers for a list, kept equal to the database; undefined until the first answer, then the last answer until the next. */
export function useDirectorySearch(search: Search): FoundRows | undefined {
  const latest = useLatest(JSON.stringify(search), async () => {
    await directory.withRows()
    const found = await directory.ask('search', search)
    return {
      ...found,
      search,
      rowAt: (index: number) => directory.row(found.slots[index] ?? -1),
      indexOf: (id: CustomerId) => found.slots.indexOf(directory.slotOf(id) ?? -1),
    }
  })
  return latest?.answer
}

/** Whom the owner wants to be in touch with today, the most urgent first. */
export const useStayInTouch = (touching: Touching): Touched[] | undefined => useAnswer('stayInTouch', touching)

/** The same once, for who reminds of them. */
export async function upcomingDates(today: Day, days: number): Promise<CustomerDate[]> {
  return directory.ask('upcomingDates', { today, days })
}

/** Important dates of all customers from today on, for so many days more, soonest first. */
export const useUpcomingDates = (today: Day, days: number): CustomerDate[] | undefined =>
  useAnswer('upcomingDates', { today, days })

/** Those who belong to a company, by name. */
export const usePeopleOf = (companyId: CustomerId): CompanyPerson[] | undefined => useAnswer('peopleOf', { companyId })

/** The same once. */
export const peopleOf = (companyId: CustomerId): Promise<CompanyPerson[]> => directory.ask('peopleOf', { companyId })

/** Tags in use, most used first. */
export const useTags = (): TagCount[] | undefined => useAnswer('tags', {})

/** Places of addresses, most used first. */
export const usePlaces = (): PlaceCount[] | undefined => useAnswer('places', {})

function useAnswer<Name extends QuestionName>(question: Name, asked: Questions[Name]['asked']) {
  const key = JSON.stringify([question, asked])
  const latest = useLatest(key, async () => {
    await firstScreenPainted()
    return directory.ask(question, asked)
  })
  return latest?.question === key ? latest.answer : undefined
}

/** The worker is not to take the processor from the first screen. */
function firstScreenPainted(): Promise<void> {
  painted ??= new Promise((done) => requestIdleCallback(() => done(), { timeout: 500 }))
  return painted
}
let painted: Promise<void> | undefined

/**
 * The newest answer to a question that changes, asked again when the directory has changed. One question is on its way
 * at a time: those that were overtaken are never asked.
 */
function useLatest<Answer>(question: string, ask: () => Promise<Answer>) {
  const version = useSyncExternalStore(directory.onChange, directory.version)
  const [latest, setLatest] = useState<{ question: string; answer: Answer }>()
  const [trouble, setTrouble] = useState<{ error: unknown }>()
  const wanted = useRef({ ask, question, key: '', asking: false, gone: false })
  wanted.current.ask = ask
  wanted.current.question = question

  useEffect(() => {
    const state = wanted.current
    state.gone = false
    return () => {
      state.gone = true
    }
  }, [])

  useEffect(() => {
    const state = wanted.current
    state.key = `${version} ${question}`
    if (state.asking) return

    const next = async () => {
      state.asking = true
      const { key, question } = state
      try {
        const answer = await state.ask()
        if (!state.gone) setLatest({ question, answer })
      } catch (error) {
        if (!state.gone) setTrouble({ error })
      }
      state.asking = false
      if (!state.gone && state.key !== key) void next()
    }
    void next()
  }, [question, version])

  if (trouble) throw trouble.error
  return latest
}
