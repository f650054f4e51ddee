import type { ImportedPerson } from '@shared/contacts/imported-person'
import type { Customer } from '@shared/domain/customer'
import { filled } from './filled'
import { joinedNotes } from './notes'
import { sameName } from './same-value'

/** What is known of somebody, before it is a row of ours. Companies are still plain names in what comes from a file. */
export type Draft = Omit<Customer, 'id' | 'stage' | 'createdAt' | 'updatedAt'>

/** A person from a file in the shape of a customer: no empty lists, nothing twice, at most one preferred of each. */
export function draftOf(person: ImportedPerson): Draft {
  const { companies, externalId, origin: _, unmapped = [], notes, ...details } = person
  const lines = unmapped.map(({ column, value }) => `${column}: ${value}`)
  const bare: Draft = { kind: person.kind, name: person.name }
  const all: Draft = {
    ...details,
    companies: companies
      .filter(({ name }) => !(person.kind === 'company' && sameName(name, person.name)))
      .map(({ name, role }) => (role ? { name, role } : { name })),
    notes: joinedNotes(notes, lines.join('\n')),
    externalIds: externalId ? [externalId] : [],
  }
  return filled(bare, all) ?? bare
}
