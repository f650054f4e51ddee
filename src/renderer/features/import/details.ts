import type { Detail } from '@shared/import/outcome'
import { defineMessages, type MessageDescriptor } from 'react-intl'

/** What an import adds to a customer, as parts of "Adds …". */
export const detailWords: Record<Detail, MessageDescriptor> = defineMessages({
  name: { id: 'import.detail.name', defaultMessage: 'name' },
  nameParts: { id: 'import.detail.nameParts', defaultMessage: 'first and last name' },
  nickname: { id: 'import.detail.nickname', defaultMessage: 'nickname' },
  companies: { id: 'import.detail.companies', defaultMessage: 'company' },
  emails: { id: 'import.detail.emails', defaultMessage: 'email' },
  phones: { id: 'import.detail.phones', defaultMessage: 'phone' },
  addresses: { id: 'import.detail.addresses', defaultMessage: 'address' },
  links: { id: 'import.detail.links', defaultMessage: 'link' },
  tags: { id: 'import.detail.tags', defaultMessage: 'tags' },
  dates: { id: 'import.detail.dates', defaultMessage: 'dates' },
  notes: { id: 'import.detail.notes', defaultMessage: 'notes' },
  externalIds: { id: 'import.detail.externalIds', defaultMessage: 'the number by which the other program knows them' },
})
