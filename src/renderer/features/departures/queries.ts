import { business } from '@renderer/database/business'
import { customersByIds } from '@renderer/database/customers'
import { allDepartures, departuresOf, departuresRestingUntil } from '@renderer/database/departures'
import { followUpsOf } from '@renderer/database/follow-ups'
import type { CustomerId } from '@shared/domain/customer'
import { addMonths, type Day } from '@shared/domain/day'
import { askedBefore, currentDeparture, type Departure, restIsEnding } from '@shared/domain/departure'
import { isOpen } from '@shared/domain/follow-up'
import { queryOptions } from '@tanstack/react-query'

/** How somebody leaves or has left: the departure, what is still open, what waits for them, and the owner's rules. */
export const partingQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ['parting', customerId],
    queryFn: async () => {
      const [departures, followUps, { departures: rules }] = await Promise.all([
        departuresOf(customerId),
        followUpsOf(customerId),
        business(),
      ])
      return {
        departure: currentDeparture(departures),
        open: followUps.filter(isOpen).length,
        resting: followUps.filter(({ restingSince }) => restingSince !== undefined).length,
        rules,
      }
    },
    meta: { reads: ['departures', 'followUps', 'business'] },
  })

/** Everybody who has left, leaves or came back, with their names; without those in the bin. */
export const departuresQuery = queryOptions({
  queryKey: ['departures'],
  queryFn: async () => {
    const [departures, { departures: rules }] = await Promise.all([allDepartures(), business()])
    return { partings: await withCustomers(departures), rules }
  },
  meta: { reads: ['departures', 'customers', 'business'] },
})

/** Those about whose data the owner has to decide. */
export const restsQuery = (today: Day) =>
  queryOptions({
    queryKey: ['rests', today],
    queryFn: async () => {
      const near = await departuresRestingUntil(addMonths(today, askedBefore))
      const ending = await withCustomers(near.filter((departure) => restIsEnding(departure, today)))
      return ending.filter(({ customer }) => customer.stage === 'departed')
    },
    meta: { reads: ['departures', 'customers'] },
  })

export const rulesQuery = queryOptions({
  queryKey: ['departureRules'],
  queryFn: async () => (await business()).departures ?? {},
  meta: { reads: ['business'] },
})

async function withCustomers(departures: Departure[]) {
  const customers = await customersByIds(departures.map(({ customerId }) => customerId))
  return departures.flatMap((departure, at) => {
    const customer = customers[at]
    return customer && customer.binnedAt === undefined ? [{ departure, customer }] : []
  })
}
