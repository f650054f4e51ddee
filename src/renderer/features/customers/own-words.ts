import { isDay } from '@shared/domain/day'
import type { OwnFieldKind } from '@shared/domain/own-fields'
import type { OwnValue } from '@shared/domain/own-values'
import { useIntl } from 'react-intl'
import { messages } from './messages'

/** Values of the owner's own fields as they are read: days and numbers as the language has them, yes and no in words. */
export function useOwnWords() {
  const intl = useIntl()
  return (kind: OwnFieldKind, value: OwnValue): string => {
    if (typeof value === 'boolean') return intl.formatMessage(value ? messages.yes : messages.no)
    if (typeof value === 'number') return intl.formatNumber(value, { maximumFractionDigits: 20 })
    if (kind !== 'date' || !isDay(value)) return value
    return intl.formatDate(`${value}T00:00`, { day: 'numeric', month: 'long', year: 'numeric' })
  }
}
