import type { CustomerId } from '@shared/domain/customer'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { briefQuery, customerQuery } from './queries'
import { useStable } from './useStable'

/** Begins to read what other features show of a customer. */
export type Reads = (queries: QueryClient, id: CustomerId) => void

/** How long (ms) the choice rests before those who are likely to be opened next are read. */
const rest = 250

/** Answers with a function that begins to read all of a customer at once, and does so for those likely to come next. */
export function usePrepared(reads: Reads, likely: (CustomerId | undefined)[]): (id: CustomerId) => void {
  const queries = useQueryClient()
  const prepare = useStable((id: CustomerId) => {
    void queries.prefetchQuery(customerQuery(id))
    void queries.prefetchQuery(briefQuery(id))
    reads(queries, id)
  })

  const ids = likely.filter((id) => id !== undefined).join(' ')
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const id of ids.split(' ')) if (id) prepare(id as CustomerId)
    }, rest)
    return () => clearTimeout(timer)
  }, [ids, prepare])

  return prepare
}
