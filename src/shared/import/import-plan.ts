import type { ImportedPerson } from '@shared/contacts/imported-person'
import type { Changes } from '@shared/domain/changes'
import type { Customer, CustomerId } from '@shared/domain/customer'
import type { NewId } from '@shared/domain/ids'
import { companyBook, unknownCompanies } from './companies'
import { differencesOf } from './differences'
import { type Draft, draftOf } from './draft'
import { filled } from './filled'
import { choiceFor, type ImportChoices, type MatchChoice } from './match-choice'
import { matched } from './matched'
import { countsOf, type ImportCounts, type Outcome, outcomesOf } from './outcome'
import { overwritten } from './overwritten'
import { entriesOf } from './twins'

export type ImportPlan = {
  changes: Changes
  /** One for each person, in the order of the file; worked out when asked for, because only a preview wants them. */
  readonly outcomes: Outcome[]
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
  const inFile = entriesOf(people.map(draftOf), oneMore)
  const put = putting(choices)
  const entries = matched(inFile, customers, put, ({ places }) => oneMore(places.length)).map((entry) => {
    const row = entry.customer?.row ?? newRow(entry.features.draft)
    const draft = withoutIdOf(row, entry.features.draft)
    return { ...entry, draft, row, choice: entry.customer ? choiceFor(choices, row.id) : 'fill' }
  })
  const renamed = entries.filter(({ choice }) => choice === 'overwrite').map(({ row }) => row.id)
  const book = companyBook(customers, new Set(renamed))
  for (const { row, draft } of entries) if (draft.kind === 'company') book.add({ id: row.id, name: draft.name })

  const names = unknownCompanies(
    entries.filter(({ choice }) => choice !== 'skip').map(({ draft }) => draft),
    book.named,
  )
  const companies = choices.addCompanies ? names.map((name) => newRow({ kind: 'company', name })) : []
  for (const company of companies) book.add(company)

  const nameOf = namesOf([...entries.map(({ row }) => row), ...companies, ...customers])
  const treated = entries.map(({ choice, ...entry }) => {
    const { customer, row, draft } = entry
    const next = customer ? choice !== 'skip' && put(row, draft, book.named) : (filled(row, draft, book.named) ?? row)
    return {
      ...entry,
      choice: choice as MatchChoice,
      written: next ? { ...next, updatedAt: now } : undefined,
      differences: () => differencesOf(row, draft, book.named, nameOf),
    }
  })
  const rows = treated.flatMap(({ written }) => written ?? [])
  return {
    changes: rows.length > 0 ? { customers: [...companies, ...rows] } : {},
    get outcomes() {
      return outcomesOf(treated, people.length)
    },
    counts: countsOf(treated, names.length, companies.length),
  }
}

/** Fills or overwrites, as was chosen for the customer. */
const putting =
  (choices: ImportChoices): typeof filled =>
  (row, theirs, named) => {
    const { id } = row as Partial<Pick<Customer, 'id'>>
    const way = id !== undefined && choiceFor(choices, id) === 'overwrite' ? overwritten : filled
    return way(row, withoutIdOf(row, theirs), named)
  }

const namesOf = (customers: Customer[]) => {
  const names = new Map(customers.map(({ id, name }) => [id, name]))
  return (id: CustomerId) => names.get(id)
}

/** Our own number of a customer, out of a card that we wrote, is nothing to note about them. */
function withoutIdOf(row: Draft & Partial<Pick<Customer, 'id'>>, theirs: Draft): Draft {
  if (!theirs.externalIds?.some(({ id }) => id === row.id)) return theirs
  return { ...theirs, externalIds: theirs.externalIds.filter(({ id }) => id !== row.id) }
}
