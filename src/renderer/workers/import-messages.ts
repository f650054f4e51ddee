import type { ColumnMapping } from '@shared/contacts/columns'
import type { DetectedSource, Remark } from '@shared/contacts/imported-person'
import type { ReadContacts, ReadOptions } from '@shared/contacts/read-contacts'
import type { Customer } from '@shared/domain/customer'
import type { ImportChoices } from '@shared/import/match-choice'
import type { ImportCounts } from '@shared/import/outcome'
import type { PreviewLine } from '@shared/import/preview-lines'

/** How a file is read, and what is done with whom the owner has already. */
export type Wish = {
  options: ReadOptions
  choices: ImportChoices
  /** Read the columns as the app does, whatever the owner took them for the last time. */
  isReadAnew?: boolean
}

/** What importing would do, without the lines: they are told before, in batches. */
export type PreviewHead = {
  source: DetectedSource
  table: ReadContacts['table']
  /** What the app itself takes the columns for, when they are read as the owner did the last time. */
  ours?: ColumnMapping
  /** What could not be used, as far as it is on no row or card. */
  remarks: Remark[]
  counts: ImportCounts
}

/** The first message brings the file; then a preview or the rows can be asked for, again and again. */
export type ToImport =
  | { kind: 'file'; name: string; bytes: Uint8Array }
  | { kind: 'preview'; id: number; wish: Wish }
  | { kind: 'plan'; id: number; wish: Wish }

export type FromImport =
  | { kind: 'progress'; id: number; done: number; of: number }
  | { kind: 'lines'; id: number; lines: PreviewLine[] }
  | { kind: 'preview'; id: number; preview: PreviewHead }
  | { kind: 'rows'; id: number; rows: Customer[] }
  | { kind: 'plan'; id: number; counts: ImportCounts }
  | { kind: 'failed'; id: number; message: string }
