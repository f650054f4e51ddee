import type { ImportedPerson } from '@shared/contacts/imported-person'

/** Somebody from a file who has nothing but a name, unless a test says more. */
export const anImportedPerson = (some: Partial<ImportedPerson> = {}): ImportedPerson => ({
  kind: 'person',
  name: 'Ada Berg',
  companies: [],
  emails: [],
  phones: [],
  addresses: [],
  links: [],
  tags: [],
  dates: [],
  origin: { row: 2 },
  ...some,
})
