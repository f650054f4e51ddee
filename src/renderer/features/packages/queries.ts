import { allNames } from '@renderer/features/customers/directory'
import type { CustomerId } from '@shared/domain/customer'
import { queryOptions } from '@tanstack/react-query'
import { draftPackage } from './package-draft'

/** What would go into the package of a customer; forgotten as soon as nobody looks at it. */
export const packageDraftQuery = (id: CustomerId) =>
  queryOptions({
    queryKey: ['packageDraft', id],
    queryFn: async () => draftPackage(id, await allNames()),
    gcTime: 0,
    meta: { reads: ['customers', 'interactions', 'followUps', 'requests', 'departures', 'business'] },
  })
