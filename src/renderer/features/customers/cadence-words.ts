import { useIntl } from 'react-intl'
import { sentences } from './messages'

/** Days that are offered: 2, 4, 6, 8 and 12 weeks, half a year, a year. */
export const cadences = [14, 28, 42, 56, 84, 182, 365] as const

/** `every 6 weeks` for 42 days. */
export function useCadenceWords() {
  const intl = useIntl()
  return (every: number): string => {
    if (every === 182) return intl.formatMessage(sentences.everyMonths, { count: 6 })
    if (every === 365) return intl.formatMessage(sentences.everyMonths, { count: 12 })
    return every % 7 === 0
      ? intl.formatMessage(sentences.everyWeeks, { count: every / 7 })
      : intl.formatMessage(sentences.everyDays, { count: every })
  }
}
