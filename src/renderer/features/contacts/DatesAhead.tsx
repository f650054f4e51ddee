import { addressOf } from '@renderer/features/customers/address'
import { useDayWords } from '@renderer/ui/day-words'
import { Section } from '@renderer/ui/Section'
import type { CustomerDate } from '@shared/directory/directory'
import { FormattedMessage, useIntl } from 'react-intl'
import { Link } from 'react-router'
import styles from './DatesAhead.module.css'
import { nameOfDate } from './date-words'
import { messages } from './messages'
import { sentences } from './sentences'

/** Birthdays and other dates of the next days. */
export function DatesAhead({ dates }: { dates: CustomerDate[] }) {
  const intl = useIntl()
  const dayWords = useDayWords()
  if (dates.length === 0) return null
  return (
    <Section title={intl.formatMessage(messages.datesAhead)}>
      <ul>
        {dates.map(({ customerId, name, kind, label, on, years }) => (
          <li key={`${customerId} ${kind} ${label} ${on}`} className={styles.date}>
            <span className={styles.day}>{dayWords(on)}</span>
            <span>
              {nameOfDate(intl, { kind, ...(label && { label }) })}
              {years !== undefined && (
                <span className={styles.years}>
                  {' '}
                  <FormattedMessage
                    {...(kind === 'birthday' ? sentences.turns : sentences.yearsAgo)}
                    values={{ years }}
                  />
                </span>
              )}
            </span>
            <Link to={addressOf(customerId)}>{name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
