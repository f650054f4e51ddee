import { dayOf, daysBetween, timeOfDay } from '@shared/domain/day'
import { type EveryUnit, nextOccurrence, recurrenceUnits } from '@shared/domain/recurrence'
import { aDay, aTimeOfDay } from '@test/support/days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const every = (count: number, unit: EveryUnit['unit'], from: EveryUnit['from'] = 'plan', wantedDay?: number) => ({
  every: count,
  unit,
  from,
  ...(wantedDay && { wantedDay }),
})

test.each([
  ['the day after', '2026-03-14', every(1, 'day'), '2026-03-14', '2026-03-15'],
  ['over the change of clocks at the same time', '2026-03-28T15:00', every(1, 'day'), '2026-03-28', '2026-03-29T15:00'],
  ['over the new year', '2026-12-30', every(2, 'week'), '2026-12-30', '2027-01-13'],
  ['at the end of a short month', '2026-01-31', every(1, 'month', 'plan', 31), '2026-01-31', '2026-02-28'],
  [
    'on the wanted day again after a short month',
    '2026-02-28',
    every(1, 'month', 'plan', 31),
    '2026-02-28',
    '2026-03-31',
  ],
  ['on 29 February in a leap year again', '2027-02-28', every(1, 'year', 'plan', 29), '2027-02-28', '2028-02-29'],
  ['after what was missed, once', '2026-01-05', every(1, 'week'), '2026-03-11', '2026-03-16'],
  ['after the one done early', '2026-03-20', every(1, 'month'), '2026-03-14', '2026-04-20'],
  ['not again on the day on which it was done', '2026-03-07', every(1, 'week'), '2026-03-14', '2026-03-21'],
  ['from when it was done, late', '2026-01-05T08:30', every(3, 'week', 'done'), '2026-03-11', '2026-04-01T08:30'],
  ['from when it was done, early', '2026-03-20', every(1, 'month', 'done'), '2026-03-14', '2026-04-14'],
  [
    'a month after it was done, whatever day was aimed at',
    '2026-01-31',
    every(1, 'month', 'done', 31),
    '2026-03-10',
    '2026-04-10',
  ],
] as const)('a follow-up comes back %s', (_, due, recurrence, doneOn, next) => {
  expect(nextOccurrence(due, recurrence, doneOn)).toBe(next)
})

describe('whatever repeats', () => {
  const aRecurrence = fc.record({
    every: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom(...recurrenceUnits),
    from: fc.constantFrom('plan' as const, 'done' as const),
  })

  test('comes back after the day on which it was done, and at the same time of day', () => {
    fc.assert(
      fc.property(aDay, aTimeOfDay, aRecurrence, fc.integer({ min: -40, max: 900 }), (day, time, recurrence, late) => {
        const doneOn = new Date(Date.parse(day) + late * 86_400_000).toISOString().slice(0, 10)
        const next = nextOccurrence(`${day}${time}`, recurrence, doneOn)
        expect(dayOf(next) > doneOn).toBe(true)
        expect(timeOfDay(next)).toBe(time.slice(1) || undefined)
        if (recurrence.from === 'plan') expect(dayOf(next) > day).toBe(true)
      }),
    )
  })

  test('stays in step with the plan, however late it is done', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 900 }), (day, weeks, late) => {
        const doneOn = new Date(Date.parse(day) + late * 86_400_000).toISOString().slice(0, 10)
        const next = nextOccurrence(day, every(weeks, 'week'), doneOn)
        expect(daysBetween(day, next) % (7 * weeks)).toBe(0)
        expect(daysBetween(doneOn, next)).toBeLessThanOrEqual(7 * weeks)
      }),
    )
  })

  test('a count below one, as a damaged file may hold, is one', () => {
    expect(nextOccurrence('2026-03-14', every(0, 'day'), '2026-03-14')).toBe('2026-03-15')
  })
})
