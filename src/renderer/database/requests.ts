import type { CustomerId } from '@shared/domain/customer'
import { database } from './database'

export const requestById = (id: string) => database.requests.get(id)

/** Those whose clocks run, in no particular order. */
export const runningRequests = () => database.requests.where({ closedAt: 0 }).toArray()

/** All requests of a customer, in no particular order. */
export const requestsOf = (customerId: CustomerId) => database.requests.where({ customerId }).toArray()
