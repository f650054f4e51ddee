import { dayOf, daysBetween, isLocalTime, timeOfDay } from '@shared/domain/day'
import { type SnoozeWord, snoozedTo, snoozeWords } from '@shared/domain/snooze'
import { aMinute } from '@test/support/days'
import fc from 'fast-check'
import { expect, test } from 'vitest'

// 14 March 2026 is a Saturday.
test.each<[SnoozeWord, string, string, string | undefined]>([
  ['laterToday', '2026-03-14T09:00', '2026-03-14', '2026-03-14T12:00'],
  ['laterToday', '2026-03-14T09:01', '2026-03-14T09:00', '2026-03-14T13:00'],
  ['laterToday', '2026-03-14T20:00', '2026-03-14', '2026-03-14T23:00'],
  ['laterToday', '2026-03-14T20:01', '2026-03-14', '2026-03-14T22:00'],
  ['laterToday', '2026-03-14T22:10', '2026-03-14', '2026-03-14T23:30'],
  ['laterToday', '2026-03-14T23:30', '2026-03-14', undefined],
  ['tomorrow', '2026-03-14T09:00', '2026-03-10', '2026-03-15'],
  ['tomorrow', '2026-03-14T09:00', '2026-03-10T15:00', '2026-03-15T15:00'],
  ['tomorrow', '2026-12-31T09:00', '2026-12-31', '2027-01-01'],
  ['nextWeek', '2026-03-14T09:00', '2026-03-14', '2026-03-16'],
  ['nextWeek', '2026-03-15T09:00', '2026-03-14', '2026-03-23'],
  ['nextWeek', '2026-03-16T09:00', '2026-03-14T08:15', '2026-03-23T08:15'],
  ['nextMonth', '2026-03-14T09:00', '2026-03-14', '2026-04-14'],
  ['nextMonth', '2026-01-31T09:00', '2026-01-31T10:00', '2026-02-28T10:00'],
])('%s, said at %s about what is due %s, is %s', (word, now, due, until) => {
  expect(snoozedTo(word, now, due)).toBe(until)
})

test('whatever is put off comes up after now, and each word is no earlier than the one before', () => {
  fc.assert(
    fc.property(aMinute, aMinute, (now, due) => {
      const times = snoozeWords.flatMap((word) => snoozedTo(word, now, due) ?? [])
      for (const time of times) expect(isLocalTime(time) && time > now).toBe(true)
      expect(times.map(dayOf)).toEqual(times.map(dayOf).sort())
    }),
  )
})

test('later today is today, within four hours', () => {
  fc.assert(
    fc.property(aMinute, (now) => {
      const time = snoozedTo('laterToday', now, now)
      expect(time === undefined).toBe(now.slice(11) >= '23:30')
      if (time === undefined) return
      expect(daysBetween(dayOf(now), dayOf(time))).toBe(0)
      expect(minutes(time) - minutes(now)).toBeLessThan(4 * 60)
    }),
  )
})

const minutes = (time: string) => {
  const [hour, minute] = timeOfDay(time)!.split(':').map(Number)
  return hour! * 60 + minute!
}
