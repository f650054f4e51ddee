import { business } from '@renderer/database/business'
import { customerById, customersByIds } from '@renderer/database/customers'
import { followUpsOf } from '@renderer/database/follow-ups'
import { latestInteractionsOf } from '@renderer/database/interactions'
import type { CustomerId } from '@shared/domain/customer'
import { queryOptions } from '@tanstack/react-query'

/** The customer, or null when there is none. */
export const customerQuery = (id: CustomerId) =>
  queryOptions({
    queryKey: ['customer', id],
    queryFn: async () => (await customerById(id)) ?? null,
    meta: { reads: ['customers'] },
  })

/** Names of companies by id; one that is gone for good has none. */
export const companyNamesQuery = (ids: CustomerId[]) =>
  queryOptions({
    queryKey: ['companyNames', ids],
    queryFn: async () =>
      new Map((await customersByIds(ids)).flatMap((company) => (company ? [[company.id, company.name]] : []))),
    meta: { reads: ['customers'] },
  })

/** Enough to find the last real contact among notes. */
const latest = 20

/** What the brief is made of. */
export const briefQuery = (id: CustomerId) =>
  queryOptions({
    queryKey: ['brief', id],
    queryFn: async () => {
      const [followUps, interactions, { interactionKinds = [] }] = await Promise.all([
        followUpsOf(id),
        latestInteractionsOf(id, latest),
        business(),
      ])
      return { followUps, interactions, ownKinds: interactionKinds }
    },
    meta: { reads: ['followUps', 'interactions', 'business'] },
  })
