/** Largest file (bytes) that is read, as the import has it. */
const largest = 50 * 1024 * 1024

export type Dropped =
  | { outcome: 'taken'; file: File; others: number }
  | { outcome: 'too-large' }
  | { outcome: 'unreadable'; name: string }

const endings = /\.(vcf|vcard|csv|tsv|xlsx|xlsm|json)$/i

/** Whether all of these are files of contacts. */
export const areContacts = (files: File[]) => files.length > 0 && files.every(({ name }) => endings.test(name))

/** The first of the dropped files that can be imported, or why there is none. */
export function importable(files: File[]): Dropped | undefined {
  const file = files.find(({ name }) => endings.test(name))
  if (!file) return files[0] && { outcome: 'unreadable', name: files[0].name }
  return file.size > largest ? { outcome: 'too-large' } : { outcome: 'taken', file, others: files.length - 1 }
}
