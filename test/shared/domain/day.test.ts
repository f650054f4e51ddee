import {
  addDays,
  addMinutes,
  addMonths,
  dayOf,
  daysBetween,
  isDay,
  isLocalTime,
  lastDay,
  nextYearly,
  timeOfDay,
} from '@shared/domain/day'
import { aDay, aMinute, aTimeOfDay } from '@test/support/days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const count = fc.integer({ min: -20_000, max: 20_000 })

test.each([
  ['2026-03-14', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-3-14', false],
  ['20260314', false],
  ['+2026-03-14', false],
  ['2026-03-14T00:00', false],
  ['--03-14', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})

test.each([
  ['2026-03-14', true],
  ['2026-03-14T00:00', true],
  ['2026-03-14T23:59', true],
  ['2026-03-14T24:00', false],
  ['2026-03-14T12:60', false],
  ['2026-03-14T9:00', false],
  ['2026-03-14 09:00', false],
  ['2026-03-14T09:00:00', false],
  ['2026-03-14T', false],
  ['2026-02-30T09:00', false],
])('%s is a local time: %s', (text, is) => {
  expect(isLocalTime(text)).toBe(is)
})

test.each([
  ['2026-03-14T15:00', '2026-03-14', '15:00'],
  ['2026-03-14', '2026-03-14', undefined],
])('%s is on %s at %s', (time, day, clock) => {
  expect([dayOf(time), timeOfDay(time)]).toEqual([day, clock])
})

describe('days are counted', () => {
  test.each([
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['over a leap day', '2024-02-28', 2, '2024-03-01'],
    ['over February of other years', '2026-02-28', 1, '2026-03-01'],
    ['over the change of clocks', '2026-03-28', 2, '2026-03-30'],
    ['back', '2026-03-01', -1, '2026-02-28'],
    ['not at all', '2026-03-14', 0, '2026-03-14'],
  ] as const)('%s', (_, day, some, expected) => {
    expect(addDays(day, some)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(some)
  })

  test('there and back again', () => {
    fc.assert(
      fc.property(aDay, count, (day, some) => {
        const there = addDays(day, some)
        expect(isDay(there)).toBe(true)
        expect(addDays(there, -some)).toBe(day)
        expect(daysBetween(day, there)).toBe(some)
      }),
    )
  })

  test('in the order in which they compare as text', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(Math.sign(daysBetween(one, other))).toBe(one < other ? 1 : one > other ? -1 : 0)
      }),
    )
  })

  test('and stay days at the end of the calendar', () => {
    for (const far of [addDays(lastDay, 1), addDays('2026-01-01', 1e12), addMonths('2026-01-01', 1e6)]) {
      expect(far).toBe(lastDay)
    }
  })
})

describe('months are counted', () => {
  test.each([
    ['2026-01-31', 1, undefined, '2026-02-28'],
    ['2024-01-31', 1, undefined, '2024-02-29'],
    ['2026-03-31', -1, undefined, '2026-02-28'],
    ['2026-11-30', 3, undefined, '2027-02-28'],
    ['2024-02-29', 12, undefined, '2025-02-28'],
    ['2026-02-28', 1, 31, '2026-03-31'],
    ['2026-02-28', 2, 30, '2026-04-30'],
    ['2026-12-15', 1, undefined, '2027-01-15'],
  ] as const)('%s and %i months, aiming at %s, is %s', (day, months, wantedDay, expected) => {
    expect(addMonths(day, months, wantedDay)).toBe(expected)
  })

  test('to the wanted day, or the last of a shorter month', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -600, max: 600 }), fc.integer({ min: 1, max: 31 }), (day, months, wanted) => {
        const reached = addMonths(day, months, wanted)
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthOf(reached) - monthOf(day)).toBe(months)
        const isLastOfMonth = addDays(reached, 1).endsWith('-01')
        expect(Number(reached.slice(8)) === wanted || (isLastOfMonth && Number(reached.slice(8)) < wanted)).toBe(true)
      }),
    )
  })
})

test('minutes are counted as if no clock were ever changed', () => {
  expect(addMinutes('2026-03-14T23:50', 20)).toBe('2026-03-15T00:10')
  expect(addMinutes('2026-03-29T01:30', 60)).toBe('2026-03-29T02:30')
  fc.assert(
    fc.property(aMinute, count, (time, some) => {
      expect(isLocalTime(addMinutes(time, some))).toBe(true)
      expect(addMinutes(addMinutes(time, some), -some)).toBe(time)
    }),
  )
})

describe('a yearly date', () => {
  test.each([
    ['today', '1979-03-14', '2026-03-14', '2026-03-14'],
    ['tomorrow', '1979-03-15', '2026-03-14', '2026-03-15'],
    ['was yesterday', '1979-03-13', '2026-03-14', '2027-03-13'],
    ['over the new year', '--01-02', '2026-12-30', '2027-01-02'],
    ['on the 28th where there is no 29th', '--02-29', '2026-01-01', '2026-02-28'],
    ['on the 29th in a leap year', '1996-02-29', '2027-03-01', '2028-02-29'],
    ['after the 28th was kept', '1996-02-29', '2026-03-01', '2027-02-28'],
    ['on the 28th itself', '1996-02-29', '2026-02-28', '2026-02-28'],
  ])('%s', (_, date, today, next) => {
    expect(nextYearly(date, today)).toBe(next)
  })

  test('comes within a year, never in the past, with or without the year of birth', () => {
    fc.assert(
      fc.property(aDay, aDay, (birthday, today) => {
        const next = nextYearly(birthday, today)
        expect(isDay(next)).toBe(true)
        expect(daysBetween(today, next)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(today, next)).toBeLessThanOrEqual(365)
        expect(nextYearly(`--${birthday.slice(5)}`, today)).toBe(next)
      }),
    )
  })
})

test('a time of day is what stands after its day', () => {
  fc.assert(
    fc.property(aDay, aTimeOfDay, (day, clock) => {
      expect(isLocalTime(day + clock)).toBe(true)
      expect(dayOf(day + clock)).toBe(day)
      expect(timeOfDay(day + clock)).toBe(clock.slice(1) || undefined)
    }),
  )
})
