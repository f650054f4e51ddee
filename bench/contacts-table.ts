import type { Address, Customer } from '@shared/domain/customer'
import { type SampleOptions, sampleBook } from '@shared/sample/book'

const columns: [string, (customer: Customer) => string | undefined][] = [
  ['Name', ({ name }) => name],
  ['Company', ({ companies }) => companies?.[0]?.name],
  ['Email', ({ emails }) => emails?.[0]?.value],
  ['Email 2', ({ emails }) => emails?.[1]?.value],
  ['Phone', ({ phones }) => phones?.[0]?.value],
  ['Mobile', ({ phones }) => phones?.[1]?.value],
  ['Street', inAddress('street')],
  ['City', inAddress('city')],
  ['Postal code', inAddress('postalCode')],
  ['Country', inAddress('country')],
  ['Birthday', ({ dates }) => dates?.find(({ kind }) => kind === 'birthday')?.date.replace(/^--.*/, '')],
  ['Tags', ({ tags }) => tags?.join(', ')],
  ['Notes', ({ notes }) => notes],
]

/** The people of a sample book as another program would export them: comma separated, UTF-8. */
export function contactsTable(options: SampleOptions): string {
  const { customers } = sampleBook({ ...options, interactionsPerCustomer: 0 })
  const lines = customers.map((customer) => columns.map(([, read]) => quoted(read(customer) ?? '')))
  return [columns.map(([name]) => name), ...lines].map((cells) => cells.join(',')).join('\r\n')
}

function inAddress(part: 'street' | 'city' | 'postalCode' | 'country') {
  return ({ addresses }: Customer) => (addresses?.[0] as Address | undefined)?.[part]
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
