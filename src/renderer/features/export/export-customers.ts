import { business } from '@renderer/database/business'
import { desktop } from '@renderer/desktop'
import { companyNamesOf, wholeCustomers } from '@renderer/features/customers/customer-table'
import { customersIn, type Whom } from '@renderer/features/customers/directory'
import type { ExportFile } from '@shared/bridge'
import { vCard3, vCard4 } from '@shared/contacts/write-vcard'
import type { Customer } from '@shared/domain/customer'
import type { OwnField } from '@shared/domain/own-fields'
import { contactsJson } from '@shared/export/contacts-json'
import { type CompanyNames, contactsTable } from '@shared/export/contacts-table'
import { csv } from '@shared/package/csv'
import { sheetOf } from '@shared/package/workbook'

export const exportFormats = ['xlsx', 'csv', 'vcard3', 'vcard4', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

const written: Record<ExportFormat, (customers: Customer[], names: CompanyNames, own: OwnField[]) => ExportFile> = {
  xlsx: (customers, names, own) => ({ ending: 'xlsx', sheet: sheetOf(contactsTable(customers, names, own)) }),
  csv: (customers, names, own) => ({ ending: 'csv', text: csv(contactsTable(customers, names, own)) }),
  vcard3: (customers, names) => ({ ending: 'vcf', text: customers.map((one) => vCard3(one, names)).join('') }),
  vcard4: (customers, names) => ({ ending: 'vcf', text: customers.map((one) => vCard4(one, names)).join('') }),
  json: (customers, names, own) => ({ ending: 'json', text: contactsJson(customers, names, own) }),
}

type Wanted = { whom: Whom; format: ExportFormat; name: string }

/** Asks where to, then writes everybody of a list; answers how many, or undefined when the owner wants none after all. */
export async function exportCustomers({ whom, format, name }: Wanted): Promise<number | undefined> {
  const { ownFields = [] } = await business()
  const customers = await wholeCustomers(await customersIn(whom))
  const file = written[format](customers, await companyNamesOf(customers), ownFields)
  const result = await desktop.saveExport(`${name}.${file.ending}`, file)
  if (result === 'failed') throw new Error('the customers were not exported')
  return result === 'saved' ? customers.length : undefined
}
