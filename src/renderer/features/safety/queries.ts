import { desktop } from '@renderer/desktop'
import { queryOptions } from '@tanstack/react-query'

/** Made-up customers need no backup. */
export const isDemoQuery = queryOptions({
  queryKey: ['isDemo'],
  queryFn: async () => (await desktop.about()).demo,
  meta: { reads: [] },
})
