import { addMinutes } from '@shared/domain/day'
import {
  isClock,
  isQuietAt,
  type ReminderHours,
  ringsFrom,
  usualHours,
  waitsAt,
  weekdays,
} from '@shared/domain/reminder-hours'
import { aMinute } from '@test/support/days'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const hours = (some: Partial<ReminderHours>): ReminderHours => ({ ...usualHours, ...some })
const night = { from: '20:00', until: '08:00' }
const noon = { from: '12:00', until: '13:00' }

// 14 March 2026 is a Saturday.
test.each<[string, string, Partial<ReminderHours>, boolean]>([
  ['as usual nothing is quiet', '2026-03-14T03:00', {}, false],
  ['the minute before the evening', '2026-03-14T19:59', { quiet: night }, false],
  ['from the evening on', '2026-03-14T20:00', { quiet: night }, true],
  ['over midnight', '2026-03-14T00:00', { quiet: night }, true],
  ['the last minute of the night', '2026-03-14T07:59', { quiet: night }, true],
  ['in the morning it is over', '2026-03-14T08:00', { quiet: night }, false],
  ['within a day', '2026-03-14T12:30', { quiet: noon }, true],
  ['after it', '2026-03-14T13:00', { quiet: noon }, false],
  ['from and until the same are no time', '2026-03-14T12:00', { quiet: { from: '12:00', until: '12:00' } }, false],
  ['a Saturday that is no workday', '2026-03-14T12:00', { workdays: [1, 2, 3, 4, 5] }, true],
  ['the Monday after', '2026-03-16T00:00', { workdays: [1, 2, 3, 4, 5] }, false],
  ['a Sunday is 7', '2026-03-15T12:00', { workdays: [7] }, false],
  ['a holiday', '2026-03-16T12:00', { holidays: ['2026-03-16'] }, true],
  ['no workday at all means none was chosen', '2026-03-14T12:00', { workdays: [] }, false],
])('%s: %s', (_, time, some, is) => expect(isQuietAt(time, hours(some))).toBe(is))

test.each<[string, Partial<ReminderHours>, string | undefined]>([
  ['2026-03-14T12:00', {}, '2026-03-14T12:00'],
  ['2026-03-14T21:00', { quiet: night }, '2026-03-15T08:00'],
  ['2026-03-14T02:00', { quiet: night }, '2026-03-14T08:00'],
  ['2026-03-14T12:15', { quiet: noon }, '2026-03-14T13:00'],
  ['2026-03-13T21:00', { quiet: night, workdays: [1, 2, 3, 4, 5] }, '2026-03-16T08:00'],
  ['2026-03-13T21:00', { quiet: night, workdays: [1, 2, 3, 4, 5], holidays: ['2026-03-16'] }, '2026-03-17T08:00'],
  ['2026-03-14T12:00', { workdays: [1] }, '2026-03-16T09:00'],
  ['2026-03-16T06:00', { workdays: [1] }, '2026-03-16T06:00'],
])('what is due at %s rings at the first time after', (time, some, rings) =>
  expect(ringsFrom(time, time, hours(some))).toBe(rings),
)

test('without any day left it never rings', () => {
  const days = Array.from({ length: 500 }, (_, index) => addMinutes('2026-03-14T12:00', index * 1440).slice(0, 10))
  expect(ringsFrom('2026-03-14T12:00', '2026-03-14T12:00', hours({ holidays: days }))).toBeUndefined()
})

test('whatever the hours: it rings at a time that is not quiet, and every minute before is', () => {
  const clock = fc.constantFrom('00:00', '06:00', '07:30', '12:00', '13:00', '20:00', '23:59')
  const some = fc.record({
    dayAt: fc.constant('09:00'),
    quiet: fc.option(fc.record({ from: clock, until: clock }), { nil: undefined }),
    workdays: fc.subarray([...weekdays], { minLength: 1 }),
    holidays: fc.constant([]),
  })
  fc.assert(
    fc.property(aMinute, some, (time, given) => {
      const rings = ringsFrom(time, time, given)!
      expect(rings >= time).toBe(true)
      expect(isQuietAt(rings, given)).toBe(false)
      expect(waitsAt(time, rings, given)).toBe(false)
      if (rings > time) expect(waitsAt(time, addMinutes(rings, -1), given)).toBe(true)
      expect(waitsAt(time, time, given)).toBe(rings !== time)
    }),
  )
})

test.each(['00:00', '23:59', '09:30'])('%s is a time of day', (text) => expect(isClock(text)).toBe(true))
test.each(['24:00', '9:00', '09:60', '', '09:00:00'])('%s is none', (text) => expect(isClock(text)).toBe(false))
