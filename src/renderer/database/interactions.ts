import type { CustomerId } from '@shared/domain/customer'
import type { Interaction } from '@shared/domain/interaction'
import Dexie from 'dexie'
import { database } from './database'

/** A customer's interactions, newest first, without those in the bin. */
export const interactionsOf = async (customerId: CustomerId) => (await everyInteractionOf(customerId)).filter(isLive)

/** The same with those in the bin. */
export const everyInteractionOf = async (customerId: CustomerId) =>
  // Read in the order of the index, all rows come at once; backwards they would come one by one.
  (await allInteractionsOf(customerId).toArray()).reverse()

/** The newest `count` of a customer's interactions, newest first. */
export const latestInteractionsOf = async (customerId: CustomerId, count: number) =>
  (await interactionsOf(customerId)).slice(0, count)

export const interactionById = (id: string) => database.interactions.get(id)

/** Interactions in the bin, last one first. */
export const binnedInteractions = () => database.interactions.orderBy('binnedAt').reverse().toArray()

/** How many interactions of a kind there are, for the owner's own kinds. */
export const countOfKind = (kind: string) => database.interactions.filter((row) => row.kind === kind).count()

const allInteractionsOf = (customerId: CustomerId) =>
  database.interactions.where('[customerId+at]').between([customerId, Dexie.minKey], [customerId, Dexie.maxKey])

const isLive = ({ binnedAt }: Interaction) => binnedAt === undefined
