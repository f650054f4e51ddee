import { business } from '@renderer/database/business'
import { useToday } from '@renderer/now'
import type { Touching } from '@shared/directory/directory'
import { useQuery } from '@tanstack/react-query'

const none: Touching['byTag'] = []

/** What staying in touch is measured by: today, and what the owner wants for whom. */
export function useTouching(): Touching {
  const today = useToday()
  const { data } = useQuery({
    queryKey: ['tag cadences'],
    queryFn: async () => (await business()).tagCadences ?? none,
    meta: { reads: ['business'] },
  })
  return { today, byTag: data ?? none }
}
