import { Section } from '@renderer/ui/Section'
import type { Customer } from '@shared/domain/customer'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { requestsQuery } from './queries'
import { RequestCard } from './RequestCard'

/** Every time that a customer asked for their data; `onSeal` opens the making of a package. */
export function CustomerRequests({ customer, onSeal }: { customer: Customer; onSeal: () => void }) {
  const intl = useIntl()
  const { data } = useSuspenseQuery(requestsQuery(customer.id))
  if (data.requests.length === 0) return null
  return (
    <Section title={intl.formatMessage(messages.requests)}>
      <ul>
        {data.requests.map((request) => (
          <RequestCard key={request.id} request={request} rules={data.rules} onSeal={onSeal} />
        ))}
      </ul>
    </Section>
  )
}
