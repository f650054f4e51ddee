import type { Customer } from '@shared/domain/customer'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'

export type BinItem = {
  id: string
  what: 'customer' | 'interaction' | 'followUp'
  name: string
  /** Whose it is. */
  of?: string
  /** Instant (ms). */
  binnedAt: number
}

type Binned = {
  customers: Customer[]
  interactions: Interaction[]
  followUps: FollowUp[]
  /** The customers of those interactions and follow-ups. */
  owners: Customer[]
}

/** One list of what can be brought back, last one first; what went with its customer comes back with the customer. */
export function binItems({ customers, interactions, followUps, owners }: Binned): BinItem[] {
  const live = new Map(owners.filter(({ binnedAt }) => binnedAt === undefined).map(({ id, name }) => [id, name]))
  const item = (what: BinItem['what'], { id, binnedAt = 0 }: { id: string; binnedAt?: number }, name: string) => ({
    id,
    what,
    name,
    binnedAt,
  })
  return [
    ...customers.map((customer) => item('customer', customer, customer.name)),
    ...interactions
      .filter(({ customerId }) => live.has(customerId))
      .map((row) => ({ ...item('interaction', row, row.summary), of: live.get(row.customerId) })),
    ...followUps
      .filter(({ customerId }) => live.has(customerId))
      .map((row) => ({ ...item('followUp', row, row.title), of: live.get(row.customerId) })),
  ].sort((one, other) => other.binnedAt - one.binnedAt)
}
