import { business } from '@renderer/database/business'
import { binnedCustomers, customersByIds } from '@renderer/database/customers'
import { binnedFollowUps } from '@renderer/database/follow-ups'
import { binnedInteractions } from '@renderer/database/interactions'
import { desktop } from '@renderer/desktop'
import { queryOptions } from '@tanstack/react-query'
import { binItems } from './bin-items'

export const businessQuery = queryOptions({
  queryKey: ['business'],
  queryFn: business,
  meta: { reads: ['business'] },
})

export const aboutQuery = queryOptions({ queryKey: ['about'], queryFn: () => desktop.about(), meta: { reads: [] } })

/** What is in the bin and can be brought back by itself, last one first. */
export const binQuery = queryOptions({
  queryKey: ['bin'],
  queryFn: async () => {
    const [customers, interactions, followUps] = await Promise.all([
      binnedCustomers(),
      binnedInteractions(),
      binnedFollowUps(),
    ])
    const owners = await customersByIds([...new Set([...interactions, ...followUps].map((row) => row.customerId))])
    return binItems({ customers, interactions, followUps, owners: owners.filter((owner) => owner !== undefined) })
  },
  meta: { reads: ['customers', 'interactions', 'followUps'] },
})
