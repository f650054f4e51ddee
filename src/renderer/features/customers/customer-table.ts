import { business } from '@renderer/database/business'
import { customersByIds } from '@renderer/database/customers'
import { desktop } from '@renderer/desktop'
import type { Customer, CustomerId } from '@shared/domain/customer'
import { type CompanyNames, contactsTable } from '@shared/export/contacts-table'
import { tsv } from '@shared/package/tsv'
import { customersIn, type Whom } from './directory'

/** So many rows are read at once, that the window can do something else between. */
const batch = 2000

/** As many characters as the clipboard is given. */
const mostCopied = 10_000_000

/** Puts everybody of a list into the clipboard, for a spreadsheet; answers how many, or 'tooMany'. */
export async function copyAsTable(whom: Whom): Promise<number | 'tooMany'> {
  const [ids, { ownFields }] = await Promise.all([customersIn(whom), business()])
  const customers = await wholeCustomers(ids)
  const text = tsv(contactsTable(customers, await companyNamesOf(customers), ownFields))
  if (text.length > mostCopied) return 'tooMany'
  await desktop.copyText(text)
  return customers.length
}

export async function wholeCustomers(ids: CustomerId[]): Promise<Customer[]> {
  const customers: Customer[] = []
  for (let from = 0; from < ids.length; from += batch) {
    const some = await customersByIds(ids.slice(from, from + batch))
    customers.push(...some.filter((one) => one !== undefined))
  }
  return customers
}

/** Names of companies that are customers, by their id. */
export async function companyNamesOf(customers: Customer[]): Promise<CompanyNames> {
  const ids = new Set(customers.flatMap(({ companies = [] }) => companies.flatMap(({ companyId }) => companyId ?? [])))
  const companies = await wholeCustomers([...ids])
  return Object.fromEntries(companies.map(({ id, name }) => [id, name]))
}
