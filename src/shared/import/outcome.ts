import type { Customer, CustomerId } from '@shared/domain/customer'
import type { Draft } from './draft'
import type { Evidence } from './evidence'
import { isSame } from './filled'
import type { Match } from './matched'

/** What an import can change about a customer. No file of contacts brings files of its own. */
export type Detail = Exclude<
  keyof Draft,
  'kind' | 'facts' | 'goals' | 'own' | 'attachments' | 'touch' | 'lastContactAt' | 'binnedAt'
>

/** What happens to one person of the file. */
export type Outcome =
  /** `sharing`: the name of a customer with the same address or number. */
  | { state: 'new'; sharing?: string }
  /** `brings`: what changes about the customer, empty when nothing does. */
  | { state: 'matches'; customerId: CustomerId; customerName: string; evidence: Evidence; brings: Detail[] }
  /** `of`: the place in the list of the one who came first. */
  | { state: 'twice'; of: number; evidence: Evidence }

const fields = Object.keys({
  name: true,
  nameParts: true,
  nickname: true,
  companies: true,
  emails: true,
  phones: true,
  addresses: true,
  links: true,
  tags: true,
  dates: true,
  notes: true,
  externalIds: true,
} satisfies Record<Detail, true>) as Detail[]

export type ImportCounts = {
  /** New people and companies, those whom the owner has, and those who are one with an earlier one of the file. */
  added: number
  matching: number
  twice: number
  /** Of those whom the owner has, how many change. */
  completed: number
  /** Companies that are only names so far, and how many of them become customers. */
  companies: number
  companiesAdded: number
  /** People of the file who bring something. */
  imported: number
}

/** One for each person, in the order of the file. `rows` holds what is written for an entry. */
export function outcomesOf(entries: Match[], rows: Map<Match, Customer>, people: number): Outcome[] {
  const outcomes = new Array<Outcome>(people)
  for (const entry of entries) {
    const [first, ...later] = entry.places
    if (!first) continue
    outcomes[first.at] = outcomeOf(entry, rows.get(entry))
    for (const { at, evidence = 'name' } of later) outcomes[at] = { state: 'twice', of: first.at, evidence }
  }
  return outcomes
}

function outcomeOf({ customer, sharing }: Match, row: Customer | undefined): Outcome {
  if (!customer) return { state: 'new', ...(sharing && { sharing }) }
  const { id: customerId, name: customerName } = customer.row
  const brings = row ? fields.filter((field) => !isSame(customer.row[field], row[field])) : []
  return { state: 'matches', customerId, customerName, evidence: customer.evidence, brings }
}

export function countsOf(
  entries: Match[],
  rows: Map<Match, Customer>,
  companies: number,
  companiesAdded: number,
): ImportCounts {
  const matching = entries.filter(({ customer }) => customer)
  return {
    added: entries.length - matching.length,
    matching: matching.length,
    twice: entries.reduce((sum, { places }) => sum + places.length - 1, 0),
    completed: matching.filter((entry) => rows.has(entry)).length,
    companies,
    companiesAdded,
    imported: entries.reduce((sum, entry) => sum + (rows.has(entry) ? entry.places.length : 0), 0),
  }
}
