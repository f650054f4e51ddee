import type { ResponseLaw, Span } from '@shared/domain/response-clock'
import { useIntl } from 'react-intl'
import { sentences } from './messages'

/** How much time a law gives, in words. */
export function useSpanWords(): (law: Pick<ResponseLaw, 'within' | 'extension'>) => string {
  const intl = useIntl()
  const words = ({ count, unit }: Span) =>
    intl.formatMessage(unit === 'day' ? sentences.spanDays : sentences.spanMonths, { count })
  return ({ within, extension }) =>
    extension
      ? intl.formatMessage(sentences.spanLonger, { span: words(within), longer: words(extension) })
      : words(within)
}
