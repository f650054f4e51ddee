import { onChange } from '@renderer/database/changes'
import type { TableName } from '@shared/domain/changes'
import { MutationCache, QueryClient } from '@tanstack/react-query'
import type { MessageDescriptor } from 'react-intl'

declare module '@tanstack/react-query' {
  interface Register {
    /** The tables that the query reads; without it, it is read again after every commit. */
    queryMeta: { reads?: TableName[] }
    /** What to say when it fails, in the owner's words. */
    mutationMeta: { failed?: MessageDescriptor }
  }
}

/** Tells the owner that something could not be done. Set once by the app, which has the words. */
let tellFailure: (error: Error, failed: MessageDescriptor | undefined) => void = (error) => console.error(error)
export const whenMutationFails = (tell: typeof tellFailure) => {
  tellFailure = tell
}

export const queryClient = new QueryClient({
  defaultOptions: {
    // Without "always" TanStack Query waits for a network that this app never has.
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false },
    mutations: { networkMode: 'always' },
  },
  mutationCache: new MutationCache({
    onError: (error, _input, _result, { meta }) => tellFailure(error, meta?.failed),
  }),
})

/** After every committed write, what is on screen is read again: all of it, unless a query names the tables it reads. */
export const keepFresh = () =>
  onChange((written) => {
    void queryClient.invalidateQueries({
      predicate: ({ meta }) => meta?.reads?.some((table) => written.has(table)) ?? true,
    })
  })
