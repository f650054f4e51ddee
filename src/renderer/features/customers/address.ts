import type { CustomerId } from '@shared/domain/customer'

/** The address of a customer's page. */
export const addressOf = (id: CustomerId) => `/customers/${encodeURIComponent(id)}`

/** The address of the list. */
export const listAddress = '/customers'
