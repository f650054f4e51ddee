import { business } from '@renderer/database/business'
import type { SavedList } from '@shared/domain/customer-list'
import { useQuery } from '@tanstack/react-query'

const none: SavedList[] = []

/** The lists that the owner keeps at hand, in the order in which they were kept. */
export function useLists(): SavedList[] {
  const { data } = useQuery({
    queryKey: ['lists of customers'],
    queryFn: async () => (await business()).lists ?? none,
    meta: { reads: ['business'] },
  })
  return data ?? none
}
