import { Section } from '@renderer/ui/Section'
import type { Customer } from '@shared/domain/customer'
import { isCourted } from '@shared/domain/customer-stage'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { DepartureButton } from './DepartureButton'
import { DepartureCard } from './DepartureCard'
import styles from './departures.module.css'
import { messages, sentences } from './messages'
import { partingQuery } from './queries'

type Props = { customer: Customer; onSeal: () => void }

/** How a customer leaves or has left; nothing while they are with us. `onSeal` opens the making of a package. */
export function CustomerDeparture({ customer, onSeal }: Props) {
  const intl = useIntl()
  const { data } = useSuspenseQuery(partingQuery(customer.id))
  if (isCourted(customer.stage)) return null
  if (customer.stage === 'died')
    return (
      <Section title={intl.formatMessage(messages.died)}>
        <p className={styles.text}>{intl.formatMessage(messages.diedText)}</p>
        {data.resting > 0 && (
          <p className={styles.text}>{intl.formatMessage(sentences.waiting, { count: data.resting })}</p>
        )}
      </Section>
    )
  return (
    <Section title={intl.formatMessage(customer.stage === 'departed' ? messages.left : messages.leaving)}>
      {data.departure ? (
        <DepartureCard customer={customer} {...data} departure={data.departure} onSeal={onSeal} />
      ) : (
        <DepartureButton customer={customer} words={messages.write} />
      )}
    </Section>
  )
}
