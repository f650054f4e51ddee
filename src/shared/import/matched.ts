import type { Customer, CustomerId } from '@shared/domain/customer'
import { acquaintances } from './acquaintances'
import { companyBook } from './companies'
import { allows, type Evidence, featuresOf } from './evidence'
import type { filled } from './filled'
import { type Entry, featuresInFile, joined } from './twins'

/** An entry of the file, and whom of the customers it means. */
export type Match = Entry & {
  customer?: { row: Customer; evidence: Evidence }
  /** The name of a customer who shares an address or a number. */
  sharing?: string
}

/**
 * Recognises the customers. Two entries that mean one customer become one, unless the file itself holds them apart by
 * their names: then the first is the customer, and the second another person.
 */
export function matched(
  entries: Entry[],
  customers: Customer[],
  put: typeof filled,
  oneMore: (entry: Entry) => void,
): Match[] {
  const rows = new Map(customers.map((row) => [row.id, row]))
  const companies = companyBook(customers)
  const known = acquaintances<CustomerId>((row, draft) => !put(row, draft, companies.named))
  const taken = new Map<CustomerId, Match>()
  const matches: Match[] = []

  const recognise = (entry: Entry) => {
    oneMore(entry)
    const { found, sharing } = known.find(entry.features)
    const free = found.find(({ key, evidence }) => {
      const other = taken.get(key)
      return !other || allows(evidence, other.features, entry.features)
    })
    const first = free && taken.get(free.key)
    if (first) return join(first, entry, free.evidence)

    const match: Match = { ...entry }
    const row = free && rows.get(free.key)
    const sharedWith = sharing && rows.get(sharing)?.name
    if (row) {
      match.customer = { row, evidence: free.evidence }
      taken.set(row.id, match)
    } else if (sharedWith) match.sharing = sharedWith
    matches.push(match)
  }

  const isCompany = ({ features }: Entry) => features.draft.kind === 'company'
  for (const row of customers) known.add(row.id, featuresOf(row, companyNames(row, rows)))
  for (const entry of entries.filter(isCompany)) recognise(entry)
  // What the file calls a company that we have is as good as our name for it.
  const aliases = new Map([...taken].map(([id, { features }]) => [id, features.draft.name]))
  for (const [id, name] of aliases) companies.add({ id, name })
  for (const row of customers) {
    const others = (row.companies ?? []).flatMap(({ companyId }) => (companyId && aliases.get(companyId)) ?? [])
    if (others.length > 0) known.add(row.id, featuresOf(row, [...companyNames(row, rows), ...others]))
  }
  for (const entry of entries) if (!isCompany(entry)) recognise(entry)
  return matches.sort((one, other) => (one.places[0]?.at ?? 0) - (other.places[0]?.at ?? 0))
}

function join(match: Match, entry: Entry, evidence: Evidence) {
  match.features = featuresInFile(joined(match.features.draft, entry.features.draft))
  match.places.push(...entry.places.map((place) => ({ evidence, ...place })))
}

const companyNames = ({ companies = [] }: Customer, rows: Map<CustomerId, Customer>) =>
  companies.flatMap(({ companyId, name }) => (companyId ? rows.get(companyId)?.name : name) ?? [])
