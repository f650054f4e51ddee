import type { CustomerId, Membership } from '@shared/domain/customer'
import { useQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { CompanyRow } from './CompanyRow'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { messages } from './messages'
import { NewCompany } from './NewCompany'
import { companyNamesQuery } from './queries'
import { replaced, useChange } from './use-change'

/** Where a person belongs to, and as what. */
export function Companies({ customer, isAdding, onAdded }: FieldProps) {
  const intl = useIntl()
  const change = useChange(customer)
  const companies = customer.companies ?? []
  const { data: names } = useQuery(companyNamesQuery(companies.flatMap(({ companyId }) => companyId ?? [])))
  if (companies.length === 0 && !isAdding) return null

  const add = (membership: Membership) => {
    change({ companies: [...companies, membership] })
    onAdded()
  }
  return (
    <FactGroup label={intl.formatMessage(companies.length > 1 ? messages.companies : messages.company)}>
      {companies.map((membership, at) => (
        <CompanyRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is edited
          key={at}
          personId={customer.id}
          at={at}
          membership={membership}
          name={membership.name ?? names?.get(membership.companyId) ?? ''}
          onChange={(changed) => change({ companies: replaced(companies, at, changed) })}
        />
      ))}
      {isAdding && (
        <NewCompany
          not={[customer.id, ...companies.flatMap(({ companyId }): CustomerId[] => (companyId ? [companyId] : []))]}
          onAdd={add}
          onCancel={onAdded}
        />
      )}
    </FactGroup>
  )
}
