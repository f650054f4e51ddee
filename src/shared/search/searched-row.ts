import type { Tables } from '@shared/domain/changes'
import type { Customer } from '@shared/domain/customer'
import type { FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import type { SearchedRow, SearchedTable } from './text-index'

/** By what a row is found. What stands in a list of customers anyway (names, addresses of email, numbers, tags) is not in it. */
export const textsOf: { [Name in SearchedTable]: (row: Tables[Name]) => (string | undefined)[] } = {
  customers: ({
    notes,
    facts = [],
    goals = [],
    addresses = [],
    links = [],
    own = {},
    dates = [],
    attachments = [],
  }: Customer) => [
    notes,
    ...facts.map(({ text }) => text),
    ...goals.flatMap(({ text, nextStep }) => [text, nextStep]),
    ...addresses.map(({ street, extra, postalCode, city, region, country }) =>
      [street, extra, postalCode, city, region, country].filter(Boolean).join(', '),
    ),
    ...links.map(({ value }) => value),
    ...Object.values(own).map((value) => (typeof value === 'boolean' ? undefined : String(value))),
    ...dates.map(({ label }) => label),
    ...attachments.map(({ name }) => name),
  ],
  interactions: ({ summary, text, value, attachments = [] }: Interaction) => [
    summary,
    text,
    value,
    ...attachments.map(({ name }) => name),
  ],
  followUps: ({ title }: FollowUp) => [title],
}

/** Instants (ms) by which what is newer comes first. */
const instantOf: { [Name in SearchedTable]: (row: Tables[Name]) => number } = {
  customers: ({ updatedAt }) => updatedAt,
  interactions: ({ at }) => at,
  followUps: ({ createdAt }) => createdAt,
}

/** A row as it is found; without any text, and so found by nothing, while it lies in the bin. */
export const searchedRow = <Name extends SearchedTable>(table: Name, row: Tables[Name]): SearchedRow => ({
  table,
  id: row.id,
  text: row.binnedAt === undefined ? textsOf[table](row).filter(Boolean).join('\n') : '',
  at: instantOf[table](row),
})
