import { type Weekday, weekdays } from '@shared/domain/rule'
import type { IntlShape } from 'react-intl'

/** 5 January 1970 was a Monday. */
export const weekdayName = (weekday: Weekday, intl: IntlShape) =>
  intl.formatDate(new Date(Date.UTC(1970, 0, 5 + weekdays.indexOf(weekday))), { timeZone: 'UTC', weekday: 'long' })
