import { business } from '@renderer/database/business'
import { atomically } from '@renderer/database/commit'
import { customerById } from '@renderer/database/customers'
import { followUpById } from '@renderer/database/follow-ups'
import { interactionById, interactionsOf } from '@renderer/database/interactions'
import { newId } from '@renderer/database/new-id'
import { refuseAtRest } from '@renderer/features/customers/at-rest'
import { today } from '@renderer/now'
import type { Business } from '@shared/domain/business'
import { type Contact, contactLogged } from '@shared/domain/contact-log'
import type { CustomerId } from '@shared/domain/customer'
import { isOpen } from '@shared/domain/follow-up'
import type { Promised } from '@shared/domain/follow-up-acts'
import { interactionBinned, interactionChanged, type OneOf } from '@shared/domain/interaction-acts'

/** What the owner wrote into the form. `settles` are ids of follow-ups that are done by it. */
export type ContactToLog = { customerId: CustomerId; contact: Contact; next?: Promised; settles?: string[] }

/** Writes a contact or a note down. Who handled the first one is taken for the owner. Answers with its id. Throws `AtRest`. */
export const logContact = ({ customerId, contact, next, settles = [] }: ContactToLog) =>
  atomically(async (commit) => {
    const customer = await customerById(customerId)
    if (!customer) return undefined
    if (next) refuseAtRest(customer)
    const followUps = await Promise.all(settles.map(followUpById))
    const settled = followUps.filter((followUp) => followUp !== undefined).filter(isOpen)
    const changes = contactLogged({ customer, contact, next, settles: settled }, Date.now(), today(), newId)

    const ours = ownedBy(await business(), contact.handledBy)
    await commit({ ...changes, business: ours }, { act: 'interactionLogged', name: customer.name })
    return changes.interactions?.[0]?.id
  })

export const changeInteraction = ({ id, contact }: { id: string; contact: Partial<Contact> }) =>
  atomically(async (commit) => {
    const one = await withOthers(id)
    if (one) await commit(interactionChanged(one, contact), { act: 'interactionChanged', name: one.customer.name })
  })

export const binInteraction = (id: string) =>
  atomically(async (commit) => {
    const one = await withOthers(id)
    if (one) await commit(interactionBinned(one, Date.now()), { act: 'interactionBinned', name: one.customer.name })
  })

async function withOthers(id: string): Promise<OneOf | undefined> {
  const interaction = await interactionById(id)
  const customer = interaction && (await customerById(interaction.customerId))
  return customer && { interaction, customer, all: await interactionsOf(customer.id) }
}

const ownedBy = (business: Business, owner: string | undefined): Business[] =>
  business.owner === undefined && owner ? [{ ...business, owner }] : []
