import type { Day } from '@shared/domain/day'
import { useIntl } from 'react-intl'
import { sentences } from './messages'

/** Until when the data rests, with the year: it is often the same day as today, only later. */
export function useRestWords(): (restsUntil: Day, today: Day) => string {
  const intl = useIntl()
  return (restsUntil, today) =>
    intl.formatMessage(sentences.restsUntilDay, {
      day: intl.formatDate(`${restsUntil}T00:00:00Z`, { timeZone: 'UTC', dateStyle: 'medium' }),
      over: restsUntil < today ? 'yes' : 'no',
    })
}
