import type { Customer, CustomerId } from '@shared/domain/customer'
import type { Differences } from './differences'
import type { Draft } from './draft'
import type { Evidence } from './evidence'
import { isSame } from './filled'
import type { MatchChoice } from './match-choice'
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
  | ({ state: 'matches' } & Matching)
  /** `of`: the place in the list of the one who came first. */
  | { state: 'twice'; of: number; evidence: Evidence }

/** `brings`: what changes about the customer, empty when nothing does. */
type Matching = Differences & {
  customerId: CustomerId
  customerName: string
  evidence: Evidence
  choice: MatchChoice
  brings: Detail[]
}

export const details = Object.keys({
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
  /** Of those whom the owner has, how many change, and how many are left alone because the owner said so. */
  completed: number
  skipped: number
  /** Companies that are only names so far, and how many of them become customers. */
  companies: number
  companiesAdded: number
  /** People of the file who bring something. */
  imported: number
}

/** What is done with an entry. */
type Treated = Match & { choice: MatchChoice; written: Customer | undefined; differences: () => Differences }

/** One for each person, in the order of the file. */
export function outcomesOf(entries: Treated[], people: number): Outcome[] {
  const outcomes = new Array<Outcome>(people)
  for (const entry of entries) {
    const [first, ...later] = entry.places
    if (!first) continue
    outcomes[first.at] = outcomeOf(entry)
    for (const { at, evidence = 'name' } of later) outcomes[at] = { state: 'twice', of: first.at, evidence }
  }
  return outcomes
}

function outcomeOf({ customer, sharing, choice, written, differences }: Treated): Outcome {
  if (!customer) return { state: 'new', ...(sharing && { sharing }) }
  const { id: customerId, name: customerName } = customer.row
  const brings = written ? details.filter((detail) => !isSame(customer.row[detail], written[detail])) : []
  return { state: 'matches', customerId, customerName, evidence: customer.evidence, choice, brings, ...differences() }
}

export function countsOf(entries: Treated[], companies: number, companiesAdded: number): ImportCounts {
  const matching = entries.filter(({ customer }) => customer)
  return {
    added: entries.length - matching.length,
    matching: matching.length,
    twice: entries.reduce((sum, { places }) => sum + places.length - 1, 0),
    completed: matching.filter(({ written }) => written).length,
    skipped: matching.filter(({ choice }) => choice === 'skip').length,
    companies,
    companiesAdded,
    imported: entries.reduce((sum, { written, places }) => sum + (written ? places.length : 0), 0),
  }
}
