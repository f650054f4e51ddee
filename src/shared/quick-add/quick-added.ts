import type { Act } from '@shared/domain/act'
import type { Changes } from '@shared/domain/changes'
import { contactLogged } from '@shared/domain/contact-log'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { customerAdded } from '@shared/domain/customer-added'
import { customerChanged } from '@shared/domain/customer-changed'
import type { Day } from '@shared/domain/day'
import { dayOf } from '@shared/domain/day'
import { followUpAdded } from '@shared/domain/follow-up-acts'
import type { NewId } from '@shared/domain/ids'
import { instantOf } from '@shared/domain/local-time'
import { repeatsOf } from '@shared/domain/repeat-choice'
import type { QuickLine } from './read-line'
import type { NewPerson } from './read-person'

/** Whom a line is about: somebody who is there, or the name of somebody new. */
export type Whom = { customer: Customer } | { newName: string }

type Moment = { now: number; today: Day; newId: NewId; handledBy?: string | undefined }

/** What changes when a line is added, as one step, and whose page shows it. Undefined while the line lacks something. */
export function quickAdded(
  line: QuickLine,
  whom: Whom | undefined,
  { now, today, newId, handledBy }: Moment,
): { changes: Changes; act: Act; customerId: CustomerId } | undefined {
  if (line.is === 'customer') {
    if (line.customer.name === '') return undefined
    const customerId = newId() as CustomerId
    const changes = customerAdded(newCustomerOf(line.customer), now, customerId)
    return { changes, act: { act: 'customerAdded', name: line.customer.name }, customerId }
  }
  if (
    !whom ||
    (line.is === 'followUp' && line.title === '') ||
    (line.is === 'log' && line.kind === 'note' && !line.summary)
  )
    return undefined
  const { customer, customers } = customerOf(whom, line.tags, now, newId)
  const customerId = customer.id

  if (line.is === 'followUp') {
    const { title, due, repeats } = line
    const promised = {
      title,
      due,
      promisedBy: 'us' as const,
      ...(repeats && { repeats: repeatsOf(repeats, dayOf(due)) }),
    }
    const changes = followUpAdded(promised, customerId, now, newId())
    return { changes: { ...changes, customers }, act: { act: 'followUpAdded', name: title }, customerId }
  }
  const { kind, summary } = line
  const contact = {
    kind,
    summary,
    at: instantOf(line.at) > now ? now : instantOf(line.at),
    ...(kind !== 'note' && { direction: 'out' as const }),
    ...(handledBy && { handledBy }),
  }
  const changes = contactLogged({ customer, contact }, now, today, newId)
  return {
    changes: { ...changes, customers: changes.customers?.length ? changes.customers : customers },
    act: { act: 'interactionLogged', name: customer.name },
    customerId,
  }
}

/** The customer with the tags of the line, and the rows that change for it. */
function customerOf(whom: Whom, tags: string[], now: number, newId: NewId) {
  if ('newName' in whom) {
    const customers = customerAdded({ kind: 'person', name: whom.newName, tags }, now, newId() as CustomerId).customers!
    return { customer: customers[0]!, customers }
  }
  const { customer } = whom
  const missing = tags.filter((tag) => !customer.tags?.includes(tag))
  const { customers = [] } =
    missing.length > 0 ? customerChanged(customer, { tags: [...(customer.tags ?? []), ...missing] }, now) : {}
  return { customer: customers[0] ?? customer, customers }
}

const newCustomerOf = ({ kind, name, company, emails, phones, tags }: NewPerson) => ({
  kind,
  name,
  emails: emails.map((value) => ({ value })),
  phones: phones.map((value) => ({ value })),
  tags,
  ...(company && { companies: [{ name: company }] }),
})
