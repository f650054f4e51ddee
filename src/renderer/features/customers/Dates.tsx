import { useToday } from '@renderer/now'
import type { ImportantDate } from '@shared/domain/customer'
import { yearsSince } from '@shared/domain/customer-dates'
import { useIntl } from 'react-intl'
import { DateForm } from './DateForm'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { InPlace } from './InPlace'
import { dateWords, messages, sentences } from './messages'
import styles from './Row.module.css'
import { replaced, useChange } from './use-change'

/** Birthdays, anniversaries and other days that come round every year. */
export function Dates({ customer, isAdding, onAdded }: FieldProps) {
  const intl = useIntl()
  const change = useChange(customer)
  const words = useDateWords()
  const dates = customer.dates ?? []
  if (dates.length === 0 && !isAdding) return null

  const save = (dates: ImportantDate[]) => change({ dates })
  return (
    <FactGroup label={intl.formatMessage(messages.dates)}>
      {dates.map((date, at) => (
        <InPlace
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what is edited
          key={at}
          form={(close) => (
            <DateForm
              date={date}
              onSave={(changed) => save(replaced(dates, at, changed))}
              onRemove={() => save(replaced(dates, at, undefined))}
              onClose={close}
            />
          )}
        >
          <span>{words(date)}</span>
          <span className={styles.meta}>{occasion(date)}</span>
        </InPlace>
      ))}
      {isAdding && <DateForm onSave={(date) => save([...dates, date])} onClose={onAdded} />}
    </FactGroup>
  )

  function occasion({ kind, label }: ImportantDate) {
    return label ?? intl.formatMessage(dateWords[kind])
  }
}

/** "3 May 1979 (46 years old)", or "3 May" where nobody knows the year. */
function useDateWords() {
  const intl = useIntl()
  const today = useToday()
  return ({ kind, date }: ImportantDate) => {
    const hasYear = !date.startsWith('--')
    const day = hasYear ? date : `2000${date.slice(1)}`
    const words = intl.formatDate(`${day}T00:00:00Z`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: hasYear ? 'numeric' : undefined,
    })
    const years = hasYear ? yearsSince(date, today) : 0
    if (years < 1) return words
    return intl.formatMessage(kind === 'birthday' ? sentences.age : sentences.yearsOn, { date: words, years })
  }
}
