import { business } from '@renderer/database/business'
import { customersByIds, hasCustomers } from '@renderer/database/customers'
import {
  followUpsDoneSince,
  followUpsDueBy,
  followUpsOf,
  hasOpenFollowUps,
  openFollowUps,
} from '@renderer/database/follow-ups'
import { interactionsOf } from '@renderer/database/interactions'
import { type Agenda, agendaOf, inOrder } from '@shared/domain/agenda'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { isAtRest } from '@shared/domain/customer-stage'
import { addDays, type Day } from '@shared/domain/day'
import { type FollowUp, promisers } from '@shared/domain/follow-up'
import { instantOf } from '@shared/domain/local-time'
import { queryOptions } from '@tanstack/react-query'

/** Customers by their ids, as far as rows on screen name them. */
export type Customers = Map<CustomerId, Customer>

/** What is due until tomorrow and what was done today, with whom; `isAnyOpen` and
 * `isAnybodyThere` tell an empty day from an empty book. Nothing of those who have left or died is among it. */
export const todayQuery = (day: Day) =>
  queryOptions({
    queryKey: ['today', day],
    queryFn: async () => {
      const [all, done] = await Promise.all([followUpsDueBy(addDays(day, 1)), followUpsDoneSince(instantOf(day))])
      const customers = await customersOf([...all, ...done])
      const due = all.filter(({ customerId }) => !isAtRest(customers.get(customerId)?.stage ?? 'active'))
      const isAnyOpen = due.length > 0 || (await hasOpenFollowUps())
      return { due, done, customers, isAnyOpen, isAnybodyThere: isAnyOpen || (await hasCustomers()) }
    },
    meta: { reads: ['followUps', 'customers'] },
  })

/** As many rows of a long list as are shown at first. */
export const firstRows = 40

/** Everything that is still promised, by us and by them, with whom as far as the first rows go. */
export const agendaQuery = (day: Day) =>
  queryOptions({
    queryKey: ['agenda', day],
    queryFn: async () => {
      const followUps = await openFollowUps()
      const [us, them] = promisers.map((by) =>
        agendaOf(
          followUps.filter(({ promisedBy }) => promisedBy === by),
          day,
        ),
      ) as [Agenda, Agenda]
      const first = [us, them].flatMap((agenda) => inOrder(agenda).slice(0, firstRows))
      return { us, them, customers: await customersOf(first) }
    },
    meta: { reads: ['followUps', 'customers'] },
  })

/** Whose follow-ups these are. */
export const customersQuery = (followUps: FollowUp[]) =>
  queryOptions({
    queryKey: ['customersOf', followUps.map(({ customerId }) => customerId)],
    queryFn: () => customersOf(followUps),
    placeholderData: (before: Customers | undefined) => before,
    enabled: followUps.length > 0,
    meta: { reads: ['customers'] },
  })

export const followUpsQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ['followUps', customerId],
    queryFn: () => followUpsOf(customerId),
    meta: { reads: ['followUps'] },
  })

export const interactionsQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ['interactions', customerId],
    queryFn: () => interactionsOf(customerId),
    meta: { reads: ['interactions'] },
  })

export const businessQuery = queryOptions({
  queryKey: ['business'],
  queryFn: business,
  meta: { reads: ['business'] },
})

async function customersOf(followUps: FollowUp[]): Promise<Customers> {
  const customers = await customersByIds([...new Set(followUps.map(({ customerId }) => customerId))])
  return new Map(customers.flatMap((customer) => (customer ? [[customer.id, customer]] : [])))
}
