import { addMinutes } from '@shared/domain/day'
import { instantOf, localTimeOf } from '@shared/domain/local-time'
import { aDay, aMinute } from '@test/support/days'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe.each(['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Etc/GMT+12'])(
  'in %s',
  (zone) => {
    test('the clock on the wall and the instant tell the same', () => {
      vi.stubEnv('TZ', zone)
      fc.assert(
        fc.property(aMinute, (time) => {
          const shown = localTimeOf(instantOf(time))
          // In the hour that summer time skips, no clock shows the time.
          expect(shown === time || shown === addMinutes(time, 60)).toBe(true)
          expect(instantOf(shown)).toBe(instantOf(time))
        }),
      )
    })

    test('a day begins at its midnight', () => {
      vi.stubEnv('TZ', zone)
      fc.assert(
        fc.property(aDay, (day) => {
          expect(localTimeOf(instantOf(day)).slice(0, 10)).toBe(day)
          expect(localTimeOf(instantOf(day) - 1) < day).toBe(true)
        }),
      )
    })
  },
)

test.each([
  ['Europe/Berlin', '2026-03-14T15:00', '2026-03-14T14:00:00Z'],
  ['Europe/Berlin', '2026-07-14T15:00', '2026-07-14T13:00:00Z'],
  ['Europe/Berlin', '2026-07-14', '2026-07-13T22:00:00Z'],
  ['America/New_York', '2026-03-14', '2026-03-14T04:00:00Z'],
  ['Asia/Kathmandu', '2026-03-14T15:00', '2026-03-14T09:15:00Z'],
])('in %s %s is %s', (zone, time, instant) => {
  vi.stubEnv('TZ', zone)
  expect(instantOf(time)).toBe(Date.parse(instant))
})

test.each([
  ['the hour that summer time skips is the one after it', 'Europe/Berlin', '2026-03-29T02:30', '2026-03-29T03:30'],
  ['a midnight that is skipped is one in the morning', 'America/Santiago', '2026-09-06', '2026-09-06T01:00'],
])('%s', (_, zone, time, shown) => {
  vi.stubEnv('TZ', zone)
  expect(localTimeOf(instantOf(time))).toBe(shown)
})

test('the hour that comes twice is the first one', () => {
  vi.stubEnv('TZ', 'Europe/Berlin')
  expect(instantOf('2026-10-25T02:30')).toBe(Date.parse('2026-10-25T00:30:00Z'))
  expect(localTimeOf(Date.parse('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30')
})
