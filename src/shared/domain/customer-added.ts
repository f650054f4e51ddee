import type { Changes } from './changes'
import type { Customer, CustomerId } from './customer'
import { type CustomerFields, tidied } from './customer-changed'

/** What is known about a new customer: a name is enough. */
export type NewCustomer = Pick<Customer, 'kind' | 'name'> & CustomerFields

/** `now` is an instant (ms). Throws when the name is empty. */
export function customerAdded({ stage = 'active', ...fields }: NewCustomer, now: number, id: CustomerId): Changes {
  const customer = tidied({ ...fields, id, stage, createdAt: now, updatedAt: now })
  if (customer.name === '') throw new Error('a customer needs a name')
  return { customers: [customer] }
}
