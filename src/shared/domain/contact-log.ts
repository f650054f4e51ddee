import type { Changes } from './changes'
import type { Customer } from './customer'
import type { Day } from './day'
import { filled } from './filled'
import { completed, type FollowUp } from './follow-up'
import { followUpFrom, type Promised } from './follow-up-acts'
import type { NewId } from './ids'
import type { Interaction } from './interaction'
import { withLastContact } from './last-contact'

/** What the owner writes down about a contact: what happened, without what the app adds. */
export type Contact = Pick<
  Interaction,
  'kind' | 'at' | 'direction' | 'handledBy' | 'summary' | 'text' | 'value' | 'attachments'
>

export type ContactLog = {
  customer: Customer
  contact: Contact
  /** What comes next, from the same form (P7). */
  next?: Promised
  /** Open follow-ups that are done by this contact. */
  settles?: FollowUp[]
}

/** Everything that changes when a contact or a note is written down. `now` is an instant, `today` the owner's day at it. */
export function contactLogged(
  { customer, contact, next, settles = [] }: ContactLog,
  now: number,
  today: Day,
  newId: NewId,
): Changes {
  const interaction: Interaction = { ...filled(contact), id: newId(), customerId: customer.id, createdAt: now }
  const done = settles.flatMap((followUp) => completed(followUp, now, today, newId()))
  const promised = next ? [{ ...followUpFrom(next, customer.id, now, newId()), interactionId: interaction.id }] : []

  return {
    interactions: [interaction],
    followUps: [...done, ...promised],
    customers: withLastContact(customer, [interaction], customer.lastContactAt),
  }
}
