import type { ImportedPerson } from '@shared/contacts/imported-person'
import type { Changes } from '@shared/domain/changes'
import type { Customer, CustomerId } from '@shared/domain/customer'
import type { NewId } from '@shared/domain/ids'
import { companyBook, unknownCompanies } from './companies'
import { type Draft, draftOf } from './draft'
import { filled } from './filled'
import { type Match, matched } from './matched'
import { countsOf, type ImportCounts, type Outcome, outcomesOf } from './outcome'
import { overwritten } from './overwritten'
import { entriesOf } from './twins'

/** What to do with people whom the owner has already: fill what is missing, put the file's values first, leave alone. */
export const matchChoices = ['fill', 'overwrite', 'skip'] as const
export type MatchChoice = (typeof matchChoices)[number]

export type ImportChoices = {
  matches: MatchChoice
  /** Make customers of the companies that people belong to and that are only names so far. */
  addCompanies: boolean
}

export type ImportPlan = {
  changes: Changes
  /** One for each person, in the order of the file. */
  outcomes: Outcome[]
  counts: ImportCounts
}

/**
 * What importing these people would do. Planning again with the rows it made changes nothing.
 * @param customers all that are not in the bin, oldest first
 * @param now instant (ms)
 * @param onProgress told of each one, how many of the people are done
 */
export function importPlan(
  people: ImportedPerson[],
  customers: Customer[],
  choices: ImportChoices,
  now: number,
  newId: NewId,
  onProgress: (done: number) => void = () => {},
): ImportPlan {
  const newRow = (draft: Pick<Customer, 'kind' | 'name'>): Customer => ({
    id: newId() as CustomerId,
    kind: draft.kind,
    name: draft.name,
    stage: 'active',
    createdAt: now,
    updatedAt: now,
  })

  // Everybody is looked for twice: in the file, and among the customers.
  let lookedFor = 0
  const oneMore = (places = 1) => {
    lookedFor += places
    onProgress(Math.floor(lookedFor / 2))
  }
  const way = choices.matches === 'overwrite' ? overwritten : filled
  const put: typeof filled = (row, theirs, named) => way(row, withoutIdOf(row, theirs), named)
  const inFile = entriesOf(people.map(draftOf), oneMore)
  const entries = matched(inFile, customers, put, ({ places }) => oneMore(places.length)).map((entry) => ({
    ...entry,
    draft: entry.features.draft,
    row: entry.customer?.row ?? newRow(entry.features.draft),
  }))
  const renamed = choices.matches === 'overwrite' ? entries.map(({ row }) => row.id) : []
  const book = companyBook(customers, new Set(renamed))
  for (const { row, draft } of entries) if (draft.kind === 'company') book.add({ id: row.id, name: draft.name })

  const written = entries.filter(({ customer }) => !customer || choices.matches !== 'skip')
  const names = unknownCompanies(
    written.map(({ draft }) => draft),
    book.named,
  )
  const companies = choices.addCompanies ? names.map((name) => newRow({ kind: 'company', name })) : []
  for (const company of companies) book.add(company)

  const rows = new Map<Match, Customer>()
  for (const entry of written) {
    const { row, draft } = entry
    const next = entry.customer ? put(row, draft, book.named) : (filled(row, draft, book.named) ?? row)
    if (next) rows.set(entry, { ...next, updatedAt: now })
  }
  return {
    changes: rows.size > 0 ? { customers: [...companies, ...rows.values()] } : {},
    outcomes: outcomesOf(entries, rows, people.length),
    counts: countsOf(entries, rows, names.length, companies.length),
  }
}

/** Our own number of a customer, out of a card that we wrote, is nothing to note about them. */
function withoutIdOf(row: Draft & Partial<Pick<Customer, 'id'>>, theirs: Draft): Draft {
  if (!theirs.externalIds?.some(({ id }) => id === row.id)) return theirs
  return { ...theirs, externalIds: theirs.externalIds.filter(({ id }) => id !== row.id) }
}
