import { addressOf } from '@renderer/features/customers/address'
import type { CustomerId } from '@shared/domain/customer'
import type { FollowUp } from '@shared/domain/follow-up'

/** The page of the customer, with this follow-up at hand. */
export const addressWith = ({ customerId, id }: Pick<FollowUp, 'customerId' | 'id'>) =>
  `${addressOf(customerId)}?${followUpInAddress}=${encodeURIComponent(id)}`

export const followUpInAddress = 'followUp'

/** The page of the customer, at something that was written down. */
export const addressWithEntry = ({ customerId, id }: { customerId: CustomerId; id: string }) =>
  `${addressOf(customerId)}?${entryInAddress}=${encodeURIComponent(id)}`

export const entryInAddress = 'entry'
