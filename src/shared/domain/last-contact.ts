import type { Customer } from './customer'
import { type Interaction, isContact } from './interaction'

/** Instant (ms) of the newest contact among them; what is in the bin does not count, nor do notes. */
export function lastContactOf(interactions: Interaction[], known?: number): number | undefined {
  return interactions
    .filter((interaction) => interaction.binnedAt === undefined && isContact(interaction))
    .reduce<number | undefined>((latest, { at }) => (latest === undefined || at > latest ? at : latest), known)
}

/** The customer with the newest contact of these, none earlier than `known`; nothing when that is what the row says. */
export function withLastContact(customer: Customer, interactions: Interaction[], known?: number): Customer[] {
  const lastContactAt = lastContactOf(interactions, known)
  if (lastContactAt === customer.lastContactAt) return []
  const { lastContactAt: _, ...rest } = customer
  return [lastContactAt === undefined ? rest : { ...rest, lastContactAt }]
}
