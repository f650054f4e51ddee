import { useIntl } from 'react-intl'
import { sentences } from './messages'

/** Days that are offered: 2, 4, 6, 8 and 12 weeks, half a year, a year. */
export const cadences = [14, 28, 42, 56, 84, 182, 365] as const

/** `every 6 weeks` for 42 days, or `after 6 weeks`. */
export function useCadenceWords() {
  const intl = useIntl()
  return (days: number, says: 'every' | 'after' = 'every'): string => {
    if (days === 182) return intl.formatMessage(sentences.everyMonths, { count: 6, says })
    if (days === 365) return intl.formatMessage(sentences.everyMonths, { count: 12, says })
    return days % 7 === 0
      ? intl.formatMessage(sentences.everyWeeks, { count: days / 7, says })
      : intl.formatMessage(sentences.everyDays, { count: days, says })
  }
}
