import type { Today } from '@shared/domain/today'
import { useIntl } from 'react-intl'
import { sentences } from './sentences'

/** The day in one line: `6 to do, 2 overdue, waiting for 3`. */
export function TodayCounts({ day, dates }: { day: Today; dates: number }) {
  const intl = useIntl()
  const open = [...day.now, ...day.today, ...day.later]
  const ours = open.filter(({ promisedBy }) => promisedBy === 'us').length
  const counts = [
    [sentences.toDoCount, ours],
    [sentences.overdueCount, day.overdue.length],
    [sentences.waitingCount, open.length - ours],
    [sentences.datesCount, dates],
  ] as const
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([message, count]) => intl.formatMessage(message, { count }))
  return intl.formatList(words, { type: 'unit', style: 'short' })
}
