import type { Customer, CustomerId } from '@shared/domain/customer'
import { database } from './database'

export const customerById = (id: CustomerId) => database.customers.get(id)

/** In the order of the ids; undefined where there is none. */
export const customersByIds = (ids: CustomerId[]) => database.customers.bulkGet(ids)

/** Everybody there is, those in the bin too: long when there are many. */
export const everyCustomer = () => database.customers.toArray()

/** Everybody who is not in the bin, in no particular order: long, not for the window's own thread when there are many. */
export const liveCustomers = async () => (await everyCustomer()).filter(isLive)

/** Customers in the bin, last one first. */
export const binnedCustomers = () => database.customers.orderBy('binnedAt').reverse().toArray()

export const hasCustomers = async () => (await database.customers.limit(1).count()) > 0

const isLive = ({ binnedAt }: Customer) => binnedAt === undefined
