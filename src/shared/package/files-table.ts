import type { FileEntry, InteractionEntry } from './documents'
import { type ColumnOf, type Table, tableOf } from './table'

type Row = FileEntry & { interaction: InteractionEntry | undefined }

const columns: ColumnOf<Row>[] = [
  { header: 'File', explains: 'What the file is called', placing: 'column', width: 40, cell: ({ name }) => name },
  {
    header: 'In this package',
    explains: 'Where the file lies',
    placing: 'under',
    width: 50,
    cell: ({ path }) => path,
  },
  {
    header: 'Belongs to',
    explains: 'Whether it is about you, or which entry of our history it belongs to',
    placing: 'column',
    width: 30,
    cell: ({ interaction }) => (interaction ? `${interaction.kindName}: ${interaction.summary}` : 'You'),
  },
  {
    header: 'When it happened',
    explains: 'When the entry of our history happened',
    placing: 'under',
    width: 18,
    cell: ({ interaction }) => interaction && { time: interaction.at },
  },
  {
    header: 'Kind of file',
    explains: 'What kind of file it is, by its contents',
    placing: 'column',
    width: 20,
    cell: ({ mediaType }) => mediaType,
  },
  { header: 'Bytes', explains: 'How large it is', placing: 'column', width: 12, cell: ({ bytes }) => bytes },
  {
    header: 'Added',
    explains: 'When we put it into our records',
    placing: 'column',
    width: 18,
    cell: ({ addedAt }) => ({ time: addedAt }),
  },
  {
    header: 'Fingerprint',
    explains: 'The SHA-256 of the file',
    placing: 'not shown',
    width: 66,
    cell: ({ sha256 }) => sha256,
  },
]

/** A row for each file that belongs to the customer or to an entry of the history. */
export function filesTable(files: FileEntry[], interactions: InteractionEntry[]): Table {
  const known = new Map(interactions.map((interaction) => [interaction.id, interaction]))
  const rows = files.map((file) => ({ ...file, interaction: known.get(file.interactionId ?? '') }))
  return tableOf('files', 'Files', columns, rows)
}
