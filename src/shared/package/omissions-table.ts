import type { Omission } from './disclosure'
import { categoryTitles } from './package-file'
import { type ColumnOf, type Table, tableOf } from './table'

const columns: ColumnOf<Omission>[] = [
  {
    header: 'Part',
    explains: 'The part of the package in which it would stand',
    cell: ({ category }) => categoryTitles[category],
    placing: 'column',
    width: 16,
  },
  {
    header: 'What stayed with us',
    explains: 'What was left out, and why',
    cell: ({ reason }) => reason,
    placing: 'column',
    width: 70,
  },
  { header: 'How many', explains: 'How much of it there is', cell: ({ n }) => n, placing: 'column', width: 10 },
]

/** A row for each kind of data that was left out. */
export const omissionsTable = (omissions: Omission[]): Table =>
  tableOf('omissions', 'What is not included', columns, omissions)
