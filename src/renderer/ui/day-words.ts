import { useToday } from '@renderer/now'
import { type Day, daysBetween } from '@shared/domain/day'
import { type IntlShape, useIntl } from 'react-intl'
import { messages } from './messages'

const near = { '-1': messages.yesterday, '0': messages.today, '1': messages.tomorrow }

/** Days as people say them: Today, Tomorrow, Fri 27 Nov, and with the year where it is another one. */
export function dayWords(intl: IntlShape, day: Day, today: Day): string {
  const distance = daysBetween(today, day)
  const word = near[String(distance) as keyof typeof near]
  if (word) return intl.formatMessage(word)
  return intl.formatDate(`${day}T00:00:00Z`, {
    timeZone: 'UTC',
    weekday: Math.abs(distance) < 180 ? 'short' : undefined,
    day: 'numeric',
    month: 'short',
    year: day.slice(0, 4) === today.slice(0, 4) || Math.abs(distance) < 180 ? undefined : 'numeric',
  })
}

/** The same for a component: it says something else after midnight. */
export function useDayWords(): (day: Day) => string {
  const intl = useIntl()
  const today = useToday()
  return (day) => dayWords(intl, day, today)
}
