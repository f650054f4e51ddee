import type { CustomerId } from '@shared/domain/customer'
import type { Day } from '@shared/domain/day'
import { type FollowUp, isOpen } from '@shared/domain/follow-up'
import Dexie from 'dexie'
import { database } from './database'

export const followUpById = (id: string) => database.followUps.get(id)

/** Those that are there, in the order of the ids. */
export const followUpsByIds = async (ids: string[]) =>
  (await database.followUps.bulkGet(ids)).filter((followUp) => followUp !== undefined)

/** Everything still promised, soonest planned first. */
export const openFollowUps = async () => {
  const open = database.followUps.where('[doneAt+due]').between([0, Dexie.minKey], [0, Dexie.maxKey])
  return (await open.toArray()).filter(isOpen)
}

/** Open ones that are planned for a day or earlier, soonest first; what was put off from then to later is among them. */
export const followUpsDueBy = async (day: Day) => {
  const planned = database.followUps.where('[doneAt+due]').between([0, Dexie.minKey], [0, `${day}T24:00`])
  return (await planned.toArray()).filter(isOpen)
}

/** Whether anything at all is still promised. */
export const hasOpenFollowUps = async () =>
  (await database.followUps
    .where('[doneAt+due]')
    .between([0, Dexie.minKey], [0, Dexie.maxKey])
    .filter(isOpen)
    .first()) !== undefined

/** What was done since an instant (ms), last one first. */
export const followUpsDoneSince = async (instant: number) => {
  const done = database.followUps
    .where('[doneAt+due]')
    .between([Math.max(instant, 1), Dexie.minKey], [Number.MAX_SAFE_INTEGER, Dexie.maxKey])
  // Read in the order of the index, all rows come at once; backwards they would come one by one.
  return (await done.toArray()).filter(isLive).reverse()
}

/** All follow-ups of a customer, open and done, in no particular order, without those in the bin. */
export const followUpsOf = async (customerId: CustomerId) => (await everyFollowUpOf(customerId)).filter(isLive)

/** The same with those in the bin. */
export const everyFollowUpOf = (customerId: CustomerId) => database.followUps.where({ customerId }).toArray()

/** Follow-ups in the bin, last one first. */
export const binnedFollowUps = () => database.followUps.orderBy('binnedAt').reverse().toArray()

const isLive = ({ binnedAt }: FollowUp) => binnedAt === undefined
