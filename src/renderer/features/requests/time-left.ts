import type { Deadline } from '@shared/domain/response-clock'
import { useIntl } from 'react-intl'
import { sentences } from './messages'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How much time is left, or since when it is over, in the largest unit of which there are at least two. */
export function useTimeLeft(): (deadline: Pick<Deadline, 'left'>) => string {
  const intl = useIntl()
  return ({ left }) => {
    const size = Math.abs(left)
    const over = left <= 0 ? 'yes' : 'no'
    if (size >= 2 * day) return intl.formatMessage(sentences.daysLeft, { over, count: Math.floor(size / day) })
    if (size >= 2 * hour) return intl.formatMessage(sentences.hours, { over, count: Math.floor(size / hour) })
    return intl.formatMessage(sentences.minutes, { over, count: Math.floor(size / minute) })
  }
}
