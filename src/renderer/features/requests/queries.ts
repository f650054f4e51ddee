import { business } from '@renderer/database/business'
import { customersByIds } from '@renderer/database/customers'
import { requestsOf, runningRequests } from '@renderer/database/requests'
import type { CustomerId } from '@shared/domain/customer'
import { runningFirst } from '@shared/domain/data-request'
import { queryOptions } from '@tanstack/react-query'

/** The requests of a customer, those whose clocks run first, and the rules by which they run. */
export const requestsQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ['requests', customerId],
    queryFn: async () => {
      const [requests, { responses }] = await Promise.all([requestsOf(customerId), business()])
      return { requests: requests.sort(runningFirst), rules: responses }
    },
    meta: { reads: ['requests', 'business'] },
  })

/** All requests whose clocks run, and whose they are; without those of customers in the bin. */
export const runningQuery = queryOptions({
  queryKey: ['runningRequests'],
  queryFn: async () => {
    const [requests, { responses }] = await Promise.all([runningRequests(), business()])
    const customers = await customersByIds(requests.map(({ customerId }) => customerId))
    const asked = requests.flatMap((request, at) => {
      const customer = customers[at]
      return customer && customer.binnedAt === undefined ? [{ request, name: customer.name }] : []
    })
    return { asked, rules: responses }
  },
  meta: { reads: ['requests', 'customers', 'business'] },
})

export const rulesQuery = queryOptions({
  queryKey: ['responseRules'],
  queryFn: async () => (await business()).responses ?? {},
  meta: { reads: ['business'] },
})
