import { addressOf } from '@renderer/features/customers/address'
import { useToday } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { Pill } from '@renderer/ui/Pill'
import { Section } from '@renderer/ui/Section'
import type { Departure } from '@shared/domain/departure'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { Link } from 'react-router'
import styles from './departures.module.css'
import { KeepForm } from './KeepForm'
import { messages, sentences } from './messages'
import { restsQuery, rulesQuery } from './queries'
import { useRestWords } from './rest-words'

/** Whose data has rested for nearly long enough: the owner decides what becomes of it. */
export function RestsToday() {
  const intl = useIntl()
  const today = useToday()
  const restWords = useRestWords()
  const { data: resting = [] } = useQuery(restsQuery(today))
  const { data: rules } = useQuery(rulesQuery)
  const [kept, setKept] = useState<Departure>()
  if (resting.length === 0) return null

  return (
    <Section title={intl.formatMessage(messages.rests)}>
      <p className={styles.text}>{intl.formatMessage(messages.restsAsk)}</p>
      <ul>
        {resting.map(({ departure, customer }) => {
          const { id, restsUntil = today } = departure
          const isOver = restsUntil < today
          const words = restWords(restsUntil, today)
          return (
            <li key={id} className={styles.row}>
              <Link to={addressOf(customer.id)}>{customer.name}</Link>
              <span>{isOver ? <Pill tone="danger">▲ {words}</Pill> : words}</span>
              <Button
                kind="quiet"
                aria-label={intl.formatMessage(sentences.keepOf, { name: customer.name })}
                onPress={() => setKept(departure)}
              >
                {intl.formatMessage(messages.keep)}
              </Button>
            </li>
          )
        })}
      </ul>
      {kept && <KeepForm departure={kept} rules={rules} onClose={() => setKept(undefined)} />}
    </Section>
  )
}
