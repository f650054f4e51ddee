import type { Customer } from '@shared/domain/customer'
import { isAtRest } from '@shared/domain/customer-stage'

/** Thrown when something would be promised to somebody of whom nothing reminds: it would never come up. */
export class AtRest extends Error {
  override name = 'AtRest'
}

/** Throws `AtRest` for somebody who has left or died. */
export function refuseAtRest(customer: Customer | undefined) {
  if (customer && isAtRest(customer.stage)) throw new AtRest(`${customer.id} has left or died`)
}
