import type { Customer, CustomerId } from '@shared/domain/customer'
import type { Draft } from './draft'
import { nameKey } from './same-value'
import type { CompaniesNamed } from './ways'

/**
 * The companies among customers by their names, whatever the order of the words, capitals and accents.
 * @param renamed those whose names do not hold any more
 */
export function companyBook(customers: Customer[], renamed = new Set<CustomerId>()) {
  const ids = new Map<string, CustomerId[]>()
  const add = ({ id, name }: Pick<Customer, 'id' | 'name'>) => {
    const key = nameKey(name)
    const others = ids.get(key)
    if (!others) ids.set(key, [id])
    else if (!others.includes(id)) others.push(id)
  }
  for (const customer of customers) if (customer.kind === 'company' && !renamed.has(customer.id)) add(customer)
  const named: CompaniesNamed = (name) => ids.get(nameKey(name)) ?? []
  return { add, named }
}

/** Names of companies that people belong to and that nobody has as a customer, each once. */
export function unknownCompanies(people: Draft[], companiesNamed: CompaniesNamed): string[] {
  const names = new Map<string, string>()
  for (const { companies = [] } of people) {
    for (const { name } of companies) {
      if (name && nameKey(name) && companiesNamed(name).length === 0 && !names.has(nameKey(name))) {
        names.set(nameKey(name), name)
      }
    }
  }
  return [...names.values()]
}
