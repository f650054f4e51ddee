import type { Changes } from './changes'
import type { Customer } from './customer'
import { partsStillFit } from './name-parts'

/** What the owner may change about a customer. */
export type CustomerFields = Partial<Omit<Customer, 'id' | 'createdAt' | 'updatedAt' | 'binnedAt' | 'lastContactAt'>>

/**
 * Some fields of a customer as they shall be from `now` (ms) on; a field that is undefined or empty goes away. A name
 * cannot be emptied: it stays. No changes when everything is as it was.
 */
export function customerChanged(customer: Customer, fields: CustomerFields, now: number): Changes {
  const name = fields.name?.trim() || customer.name
  const next = tidied({ ...customer, ...withNameParts(customer, fields, name), name })
  if (JSON.stringify(sorted(next)) === JSON.stringify(sorted(customer))) return {}
  return { customers: [{ ...next, updatedAt: now }] }
}

/** A customer without empty fields and without spaces around words: what is not there is not kept as "nothing". */
export function tidied(customer: Customer): Customer {
  const entries = Object.entries(customer).map(([field, value]) => [field, tidy(value)] as const)
  return {
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    name: customer.name.trim(),
  } as Customer
}

/** Parts that no longer spell the name would be wrong in an address book. */
function withNameParts({ nameParts }: Customer, fields: CustomerFields, name: string): CustomerFields {
  if ('nameParts' in fields || !nameParts || partsStillFit(nameParts, name)) return fields
  return { ...fields, nameParts: undefined }
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (!Array.isArray(value)) return value
  const kept = value.map((item) => (typeof item === 'string' ? item.trim() : item)).filter((item) => item !== '')
  return kept.length > 0 ? kept : undefined
}

const sorted = (customer: Customer) => Object.entries(customer).sort(([one], [other]) => (one < other ? -1 : 1))
