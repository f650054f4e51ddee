import { addressOf } from '@renderer/features/customers/address'
import type { FollowUp } from '@shared/domain/follow-up'

/** The page of the customer, with this follow-up at hand. */
export const addressWith = ({ customerId, id }: FollowUp) =>
  `${addressOf(customerId)}?${followUpInAddress}=${encodeURIComponent(id)}`

export const followUpInAddress = 'followUp'
