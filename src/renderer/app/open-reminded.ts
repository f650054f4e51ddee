import { followUpById } from '@renderer/database/follow-ups'
import { showReminderCard } from '@renderer/features/contacts/ReminderCard'
import { addressOf } from '@renderer/features/customers/address'
import { customerOfDate } from '@shared/domain/date-reminders'

/**
 * A click on a notification: the customer with the follow-up or the date, or Today when several were shown at once, and
 * there is no id.
 */
export async function openReminded(id: string | undefined) {
  const dated = id === undefined ? undefined : customerOfDate(id)
  const followUp = id === undefined || dated ? undefined : await followUpById(id)
  if (followUp) showReminderCard(followUp.id)
  const customerId = dated ?? followUp?.customerId
  const address = customerId ? addressOf(customerId) : '/today'
  location.hash = followUp ? `#${address}?followUp=${followUp.id}` : `#${address}`
}
