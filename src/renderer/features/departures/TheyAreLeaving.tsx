import type { Customer } from '@shared/domain/customer'
import { isCourted } from '@shared/domain/customer-stage'
import { DepartureButton } from './DepartureButton'
import { messages } from './messages'

/** The way out, for a customer who is with us. */
export const TheyAreLeaving = ({ customer }: { customer: Customer }) =>
  isCourted(customer.stage) ? <DepartureButton customer={customer} words={messages.begin} /> : null
