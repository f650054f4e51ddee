import type { Changes } from './changes'
import type { Customer } from './customer'
import type { FollowUp } from './follow-up'

/**
 * The customer goes to the bin at `now` (ms), and with it every follow-up that is not there yet: otherwise they would
 * stay on Today and remind. Interactions stay as they are, because nobody meets them without their customer.
 */
export const customerBinned = (customer: Customer, followUps: FollowUp[], now: number): Changes => ({
  customers: [{ ...customer, binnedAt: now }],
  followUps: followUps
    .filter(({ binnedAt }) => binnedAt === undefined)
    .map((followUp) => ({ ...followUp, binnedAt: now })),
})

/** Back from the bin, with the follow-ups that went there together with the customer and no others. */
export function customerRestored({ binnedAt: together, ...customer }: Customer, followUps: FollowUp[]): Changes {
  return {
    customers: [customer],
    followUps: followUps
      .filter(({ binnedAt }) => binnedAt !== undefined && binnedAt === together)
      .map(({ binnedAt: _, ...followUp }) => followUp),
  }
}
