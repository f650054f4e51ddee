import { business } from '@renderer/database/business'
import type { OwnField } from '@shared/domain/own-fields'
import { useQuery } from '@tanstack/react-query'

const none: OwnField[] = []

/** The owner's own fields in their order, those that were removed too. */
export function useOwnFields(): OwnField[] {
  const { data } = useQuery({
    queryKey: ['own fields'],
    queryFn: async () => (await business()).ownFields ?? none,
    meta: { reads: ['business'] },
  })
  return data ?? none
}
