import { dayOf, type LocalTime, timeOfDay } from '@shared/domain/day'
import { useIntl } from 'react-intl'

/** `Mon 23 Nov, 15:00`, `Mon 23 Nov`, or the time alone where the day is known; never a word such as Tomorrow. */
export function useDayAndTime() {
  const intl = useIntl()
  return (time: LocalTime, withDay: boolean) => {
    const clock = timeOfDay(time)
    if (!clock && !withDay) return ''
    return intl.formatDate(`${dayOf(time)}T${clock ?? '00:00'}Z`, {
      timeZone: 'UTC',
      ...(withDay && { weekday: 'short', day: 'numeric', month: 'short' }),
      ...(clock && { hour: 'numeric', minute: '2-digit' }),
    })
  }
}
