import { atomically } from '@renderer/database/commit'
import { binnedCustomers, customerById, liveCustomers } from '@renderer/database/customers'
import { departuresOf } from '@renderer/database/departures'
import { binnedFollowUps, everyFollowUpOf, followUpById } from '@renderer/database/follow-ups'
import {
  binnedInteractions,
  everyInteractionOf,
  interactionById,
  interactionsOf,
} from '@renderer/database/interactions'
import { requestsOf } from '@renderer/database/requests'
import { isPastBin } from '@shared/domain/bin'
import type { CustomerId } from '@shared/domain/customer'
import { customerRestored } from '@shared/domain/customer-binned'
import { followUpRestored } from '@shared/domain/follow-up-acts'
import { interactionRestored } from '@shared/domain/interaction-acts'
import { binEmptied } from './bin-emptied'
import type { BinItem } from './bin-items'

/** Takes one thing out of the bin. */
export const bringBack = ({ what, id }: Pick<BinItem, 'what' | 'id'>) =>
  what === 'customer'
    ? bringCustomerBack(id as CustomerId)
    : what === 'interaction'
      ? bringEntryBack(id)
      : bringFollowUpBack(id)

const bringCustomerBack = (id: CustomerId) =>
  atomically(async (commit) => {
    const customer = await customerById(id)
    if (!customer) return
    const changes = customerRestored(customer, await everyFollowUpOf(id))
    await commit(changes, { act: 'customerRestored', name: customer.name })
  })

const bringEntryBack = (id: string) =>
  atomically(async (commit) => {
    const interaction = await interactionById(id)
    const customer = interaction && (await customerById(interaction.customerId))
    if (!customer) return
    const changes = interactionRestored({ interaction, customer, all: await interactionsOf(customer.id) })
    await commit(changes, { act: 'interactionRestored', name: customer.name })
  })

const bringFollowUpBack = (id: string) =>
  atomically(async (commit) => {
    const followUp = await followUpById(id)
    if (followUp) await commit(followUpRestored(followUp), { act: 'followUpRestored', name: followUp.title })
  })

/** Everything in the bin goes, with all that belongs to the customers in it. Cannot be taken back. */
export const emptyBin = () => removeFromBin(() => true)

/** The same for what has been in the bin for too long. */
export const removePastBin = () => removeFromBin((row) => isPastBin(row, Date.now()))

const removeFromBin = (goes: (row: { binnedAt?: number }) => boolean) =>
  atomically(async (commit) => {
    const inBin = await binnedCustomers()
    const customers = inBin.filter(goes)
    const belonging = await Promise.all(
      customers.map(({ id }) =>
        Promise.all([everyInteractionOf(id), everyFollowUpOf(id), requestsOf(id), departuresOf(id)]),
      ),
    )
    const interactions = (await binnedInteractions()).filter(goes)
    const followUps = (await binnedFollowUps()).filter(goes)
    if (customers.length + interactions.length + followUps.length === 0) return
    const changes = binEmptied({
      customers,
      interactions: [...interactions, ...belonging.flatMap(([entries]) => entries)].map(({ id }) => id),
      followUps: [...followUps, ...belonging.flatMap(([, promised]) => promised)].map(({ id }) => id),
      requests: belonging.flatMap(([, , requests]) => requests).map(({ id }) => id),
      departures: belonging.flatMap(([, , , departures]) => departures).map(({ id }) => id),
      staying: [...(await liveCustomers()), ...inBin.filter((customer) => !goes(customer))],
    })
    await commit(changes, { act: 'binEmptied', count: customers.length })
  })
