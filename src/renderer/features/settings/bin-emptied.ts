import type { Changes } from '@shared/domain/changes'
import type { Customer } from '@shared/domain/customer'

type Bin = {
  customers: Customer[]
  /** Ids of what is in the bin by itself, and of everything that belongs to the customers in it. */
  interactions: string[]
  followUps: string[]
  requests: string[]
  departures: string[]
  /** Everybody else: who belonged to a company that goes keeps its name. */
  staying: Customer[]
}

/** Everything in the bin goes for good. */
export function binEmptied({ customers, interactions, followUps, requests, departures, staying }: Bin): Changes {
  const names = new Map(customers.map(({ id, name }) => [id, name]))
  return {
    customers: staying.flatMap((customer) => {
      if (!customer.companies?.some(({ companyId }) => companyId && names.has(companyId))) return []
      return [{ ...customer, companies: customer.companies.map((company) => byName(company, names)) }]
    }),
    gone: {
      customers: customers.map(({ id }) => id),
      interactions: [...new Set(interactions)],
      followUps: [...new Set(followUps)],
      requests,
      departures,
    },
  }
}

type Membership = NonNullable<Customer['companies']>[number]

function byName(company: Membership, names: Map<Customer['id'], string>): Membership {
  const name = company.companyId && names.get(company.companyId)
  if (name === undefined) return company
  return { name, ...(company.role === undefined ? {} : { role: company.role }) }
}
