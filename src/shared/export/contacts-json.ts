import type { Customer } from '@shared/domain/customer'
import type { OwnField } from '@shared/domain/own-fields'
import { ownDetails } from '@shared/domain/own-values'
import type { CompanyNames } from './contacts-table'

/** What our own format says of itself. */
export const jsonFormat = 'Regulars customers'

/**
 * Customers with everything that is noted about them, as JSON (RFC 8259) that a program reads: the names of their companies
 * stand in place of ids, which mean nothing elsewhere.
 */
export function contactsJson(
  customers: readonly Customer[],
  companyNames: CompanyNames,
  ownFields: readonly OwnField[] = [],
): string {
  const items = customers.map(({ companies, attachments, own, ...rest }) => ({
    ...rest,
    ...(companies && {
      companies: companies.flatMap(({ companyId, name = companyId && companyNames[companyId], role }) =>
        name ? [{ name, ...(role && { role }) }] : [],
      ),
    }),
    ...(own && { own: ownDetails(own, ownFields).map(({ field: { name, kind }, value }) => ({ name, kind, value })) }),
    ...(attachments && { attachments: attachments.map(({ name, sha256 }) => ({ name, sha256 })) }),
  }))
  return `${JSON.stringify({ format: jsonFormat, version: 1, customers: items }, null, 1)}\n`
}
