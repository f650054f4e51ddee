import type { CustomerId } from '@shared/domain/customer'

/** What stands in the field for a customer, and whom it means. */
export type Picked = { text: string; id?: CustomerId }
