import type { RemarkCode } from '@shared/contacts/imported-person'
import type { Preview } from './import-client'

export type FileProblem = 'noContacts' | 'empty' | 'tooLarge' | 'notContacts' | 'unreadable'

const problems: Partial<Record<RemarkCode, FileProblem>> = {
  emptyFile: 'empty',
  fileTooLarge: 'tooLarge',
  unknownFormat: 'notContacts',
}

/** Why there is nothing to look at. A table without people is worth a look: its columns can be told. */
export function problemOf({ lines, remarks, table }: Pick<Preview, 'lines' | 'remarks' | 'table'>) {
  const problem = remarks.map(({ code }) => problems[code]).find(Boolean)
  if (problem) return problem
  const hasPeople = lines.some(({ outcome }) => outcome.state !== 'leftOut')
  const hasColumns = (table?.header.length ?? 0) > 1 && (table?.rows.length ?? 0) > 0
  return hasPeople || hasColumns ? undefined : 'noContacts'
}
