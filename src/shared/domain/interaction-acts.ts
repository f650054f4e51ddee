import type { Changes } from './changes'
import type { Contact } from './contact-log'
import type { Customer } from './customer'
import { filled } from './filled'
import type { Interaction } from './interaction'
import { withLastContact } from './last-contact'

/** An interaction that is about to change, its customer, and all interactions of that customer. */
export type OneOf = { interaction: Interaction; customer: Customer; all: Interaction[] }

/** What is handed in as undefined is taken away. */
export const interactionChanged = (one: OneOf, contact: Partial<Contact>): Changes =>
  replaced(one, filled({ ...one.interaction, ...contact }))

/** To the bin, at an instant. The customer was last in touch when the others say. */
export const interactionBinned = (one: OneOf, now: number): Changes =>
  replaced(one, { ...one.interaction, binnedAt: now })

export function interactionRestored(one: OneOf): Changes {
  const { binnedAt: _, ...interaction } = one.interaction
  return replaced(one, interaction)
}

function replaced({ customer, all }: OneOf, interaction: Interaction): Changes {
  const others = all.filter(({ id }) => id !== interaction.id)
  return { interactions: [interaction], customers: withLastContact(customer, [...others, interaction]) }
}
