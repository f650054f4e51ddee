import { addressOf } from '@renderer/features/customers/address'
import { Section } from '@renderer/ui/Section'
import { useWhen } from '@renderer/ui/when'
import { runningFirst } from '@shared/domain/data-request'
import { useQuery } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import { Deadlines } from './Deadlines'
import { messages, sentences, wayWords } from './messages'
import { runningQuery } from './queries'
import styles from './RequestsToday.module.css'

/** Whoever waits for their data, and how much time is left. */
export function RequestsToday() {
  const intl = useIntl()
  const when = useWhen()
  const { data } = useQuery(runningQuery)
  if (!data || data.asked.length === 0) return null
  const asked = data.asked.toSorted((one, other) => runningFirst(one.request, other.request))

  return (
    <Section title={intl.formatMessage(messages.requests)}>
      <ul>
        {asked.map(({ request, name }) => (
          <li key={request.id} className={styles.request}>
            <span className={styles.who}>
              <Link to={addressOf(request.customerId)}>{name}</Link>
              <span className={styles.meta}>
                {intl.formatMessage(sentences.received, {
                  when: when(request.receivedAt),
                  way: intl.formatMessage(wayWords[request.way]),
                })}
              </span>
            </span>
            <Deadlines request={request} rules={data.rules} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
