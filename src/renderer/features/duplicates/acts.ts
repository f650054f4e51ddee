import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { customerById, customersByIds } from '@renderer/database/customers'
import { departuresOf } from '@renderer/database/departures'
import { everyFollowUpOf } from '@renderer/database/follow-ups'
import { everyInteractionOf } from '@renderer/database/interactions'
import { requestsOf } from '@renderer/database/requests'
import { peopleOf } from '@renderer/features/customers/directory'
import { today } from '@renderer/now'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { customersMerged, type FromOther } from '@shared/duplicates/merged'
import { pairKey } from '@shared/duplicates/pairs'

type Merge = { keepId: CustomerId; otherId: CustomerId; fromOther: FromOther }

/** Makes one of two, as one step. */
export async function mergeCustomers({ keepId, otherId, fromOther }: Merge) {
  const people = await peopleOf(otherId)
  await atomically(async (commit) => {
    const [keep, other] = await Promise.all([customerById(keepId), customerById(otherId)])
    if (!keep || !other) return
    const [kept, gone, interactions, requests, members] = await Promise.all([
      partingOf(keep),
      partingOf(other),
      everyInteractionOf(otherId),
      requestsOf(otherId),
      customersByIds(people.map(({ id }) => id)),
    ])
    const theirs = { interactions, requests, members: members.filter((member) => member !== undefined) }
    await commit(customersMerged(kept, gone, fromOther, theirs, { today: today(), now: Date.now() }), {
      act: 'customersMerged',
      name: keep.name,
    })
  })
}

const partingOf = async (customer: Customer) => ({
  customer,
  ...{ departures: await departuresOf(customer.id), followUps: await everyFollowUpOf(customer.id) },
})

/** The two are two: they are not asked about again. */
export const keepApart = ([one, other]: [CustomerId, CustomerId]) =>
  atomically(async (commit) => {
    const ours = await business()
    const apart = [...new Set([...(ours.apart ?? []), pairKey(one, other)])]
    await commit({ business: [{ ...ours, apart }] }, { act: 'businessChanged' })
  })
