import { useToday } from '@renderer/now'
import { type Day, dayOf, type LocalTime, timeOfDay } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { type IntlShape, useIntl } from 'react-intl'
import { dayWords } from './day-words'
import { sentences } from './messages'

/** A local time in words: `Tomorrow, 15:00`, or the day alone when it has no time. */
export function whenWords(intl: IntlShape, time: LocalTime, today: Day): string {
  const day = dayWords(intl, dayOf(time), today)
  const clock = timeOfDay(time)
  if (!clock) return day
  const words = intl.formatTime(`${dayOf(time)}T${clock}Z`, { timeZone: 'UTC', timeStyle: 'short' })
  return intl.formatMessage(sentences.dayAndTime, { day, time: words })
}

/** Words for an instant (ms) or a local time. */
export function useWhen(): (time: number | LocalTime) => string {
  const intl = useIntl()
  const today = useToday()
  return (time) => whenWords(intl, typeof time === 'number' ? localTimeOf(time) : time, today)
}
