import type { Changes } from './changes'
import type { Customer, CustomerId } from './customer'
import { customerBinned } from './customer-binned'
import { type CustomerFields, customerChanged } from './customer-changed'
import type { ListChange } from './customer-list'
import { isCourted } from './customer-stage'
import type { FollowUp } from './follow-up'

/** Everybody as they shall be from `now` (ms) on; whom it changes nothing about is not written. */
export const listChanged = (customers: readonly Customer[], change: ListChange, now: number): Changes => ({
  customers: customers.flatMap(
    (customer) => customerChanged(customer, fieldsFor(customer, change), now).customers ?? [],
  ),
})

function fieldsFor({ tags = [], stage }: Customer, change: ListChange): CustomerFields {
  switch (change.what) {
    case 'addTag':
      return { tags: tags.includes(change.tag) ? tags : [...tags, change.tag] }
    case 'removeTag':
      return { tags: tags.filter((tag) => tag !== change.tag) }
    case 'stage':
      return isCourted(stage) ? { stage: change.stage } : {}
    case 'touch':
      return { touch: change.touch }
  }
}

/** All of them go to the bin at `now` (ms), each with their follow-ups. */
export function listBinned(customers: readonly Customer[], followUps: readonly FollowUp[], now: number): Changes {
  const theirs = new Map<CustomerId, FollowUp[]>()
  for (const followUp of followUps)
    theirs.set(followUp.customerId, [...(theirs.get(followUp.customerId) ?? []), followUp])
  const all = customers
    .filter(({ binnedAt }) => binnedAt === undefined)
    .map((customer) => customerBinned(customer, theirs.get(customer.id) ?? [], now))
  return {
    customers: all.flatMap((each) => each.customers ?? []),
    followUps: all.flatMap((each) => each.followUps ?? []),
  }
}
