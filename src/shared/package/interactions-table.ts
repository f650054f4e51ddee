import type { InteractionEntry } from './documents'
import { personalData } from './personal-data'
import { type ColumnOf, columnMaker, type Table, tableOf } from './table'

const column = columnMaker<InteractionEntry, keyof typeof personalData.interactions>(personalData.interactions)
const began = { in: 'You contacted us', out: 'We contacted you' }

const columns: ColumnOf<InteractionEntry>[] = [
  column('at', 'column', 18, ({ at }) => ({ time: at })),
  column('kind', 'column', 12, ({ kindName }) => kindName),
  column('direction', 'under', 18, ({ direction }) => direction && began[direction]),
  column('handledBy', 'under with header', 16, ({ handledBy }) => handledBy),
  column('summary', 'column', 46, ({ summary }) => summary),
  column('text', 'under', 60, ({ text }) => text),
  column('value', 'under with header', 30, ({ value }) => value),
  column('attachments', 'under with header', 30, ({ attachments }) => attachments?.map(lastPart).join(', ')),
  column('createdAt', 'not shown', 18, ({ createdAt }) => ({ time: createdAt })),
  column('id', 'not shown', 38, ({ id }) => id),
]

const lastPart = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** A row for each time we were in touch, the oldest first. */
export const interactionsTable = (interactions: InteractionEntry[]): Table =>
  tableOf('interactions', 'Our history', columns, interactions)
