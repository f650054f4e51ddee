import type { Changes } from './changes'
import type { Customer, CustomerId, Membership } from './customer'
import { customerAdded } from './customer-added'

/**
 * A company of which only the name is known becomes a customer with the given id at `now` (ms), and the person belongs
 * to it as before. `at` is the place of the company among those of the person.
 */
export function companyMadeCustomer(person: Customer, at: number, now: number, id: CustomerId): Changes {
  const membership = person.companies?.[at]
  if (membership?.name === undefined) throw new Error('this company is a customer already')
  const { name, ...rest } = membership
  const linked: Membership = { ...rest, companyId: id }
  const companies = person.companies?.map((other, index) => (index === at ? linked : other))
  const added = customerAdded({ kind: 'company', name }, now, id)
  return { customers: [...(added.customers ?? []), { ...person, companies, updatedAt: now }] }
}
