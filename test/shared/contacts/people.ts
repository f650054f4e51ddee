import type { ImportedPerson, Remark } from '@shared/contacts/imported-person'
import { type ReadOptions, readContacts } from '@shared/contacts/read-contacts'

/** What a file with this text holds. */
export const read = (text: string, fileName = 'contacts', options?: ReadOptions) =>
  readContacts(new TextEncoder().encode(text), fileName, options)

/** The only person of a vCard with these lines. */
export function ofCard(version: string, ...lines: string[]): ImportedPerson {
  const { people } = read(['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD'].join('\r\n'))
  const [person] = people
  if (!person || people.length > 1) throw new Error(`${people.length} people instead of one`)
  return person
}

/** The only person of a table. */
export function ofRow(header: string, row: string, options?: ReadOptions): ImportedPerson {
  const { people } = read(`${header}\n${row}\n`, 'contacts.csv', options)
  const [person] = people
  if (!person || people.length > 1) throw new Error(`${people.length} people instead of one`)
  return person
}

export const codes = (remarks: Remark[]) => remarks.map(({ code }) => code)
