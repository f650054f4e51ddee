import { type Day, dayOf, daysBetween } from './day'
import { localTimeOf } from './local-time'

/** How long ago something was, as people count it: a number of days, weeks, months or years, 0 days for today. */
export type Silence = { count: number; unit: 'day' | 'week' | 'month' | 'year' }

/** Time since an instant (ms), such as the last contact, as seen on `today`. An instant that lies ahead counts as today. */
export function silenceSince(instant: number, today: Day): Silence {
  const days = Math.max(0, daysBetween(dayOf(localTimeOf(instant)), today))
  if (days < 14) return { count: days, unit: 'day' }
  if (days < 60) return { count: Math.floor(days / 7), unit: 'week' }
  if (days < 730) return { count: Math.floor(days / 30.44), unit: 'month' }
  return { count: Math.floor(days / 365.25), unit: 'year' }
}
