import { addDays, type Day, dayOf, daysBetween, timeOfDay } from '@shared/domain/day'
import { comeback, everyUnitRule, isByRule, nextOccurrence, recurrenceUnits } from '@shared/domain/recurrence'
import { choiceOf, repeatsOf } from '@shared/domain/repeat-choice'
import { ruleOf, ruleText } from '@shared/domain/rule'
import { instantIn, localTimeIn } from '@shared/domain/zone'
import { aDay, aTimeOfDay } from '@test/support/days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** The days on which a rule comes, one after the other. */
function days(rule: string, start: Day, count: number): Day[] {
  const all: Day[] = []
  let now = { due: start, repeats: { rule, from: 'plan' as const } }
  while (all.length < count) {
    const next = comeback(now.due, now.repeats, now.due)
    if (!next || !isByRule(next.repeats)) break
    now = { due: next.due, repeats: { rule: next.repeats.rule, from: 'plan' } }
    all.push(next.due)
  }
  return all
}

test.each([
  ['every third day', 'FREQ=DAILY;INTERVAL=3', '2026-02-26', ['2026-03-01', '2026-03-04']],
  ['on weekdays, over a weekend', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-03-12', ['2026-03-13', '2026-03-16']],
  ['every other week', 'FREQ=WEEKLY;INTERVAL=2', '2026-12-21', ['2027-01-04', '2027-01-18']],
  [
    'Tuesday and Friday of every other week',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR',
    '2026-03-03',
    ['2026-03-06', '2026-03-17', '2026-03-20'],
  ],
  ['the second Tuesday', 'FREQ=MONTHLY;BYDAY=2TU', '2026-03-10', ['2026-04-14', '2026-05-12']],
  ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-03-27', ['2026-04-24', '2026-05-29']],
  [
    'the last working day',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    '2026-01-30',
    ['2026-02-27', '2026-03-31', '2026-04-30', '2026-05-29'],
  ],
  ['the last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', ['2026-02-28', '2026-03-31']],
  ['until a day', 'FREQ=WEEKLY;UNTIL=20260321', '2026-03-14', ['2026-03-21']],
  ['three times in all', 'FREQ=DAILY;COUNT=3', '2026-03-14', ['2026-03-15', '2026-03-16']],
  ['a year later', 'FREQ=YEARLY', '2026-03-14', ['2027-03-14']],
  ['30 February, which never comes', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-03-14', []],
])('it comes %s', (_, rule, start, expected) => {
  expect(days(rule, start, Math.max(1, expected.length + (/COUNT|UNTIL/.test(rule) ? 1 : 0)))).toEqual(expected)
})

test('row 12: monthly on the 31st, 29 February: clamped to the last day, the wanted day is remembered', () => {
  const monthly = repeatsOf({ pattern: 'month', every: 1, from: 'plan' }, '2026-01-31')
  expect(monthly.rule).toBe('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1')
  expect(days(monthly.rule, '2026-01-31', 3)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30'])
  const yearly = repeatsOf({ pattern: 'year', every: 1, from: 'plan' }, '2028-02-29')
  expect(days(yearly.rule, '2028-02-29', 4)).toEqual(['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'])
})

test('row 14: the next occurrence: from when it was done and from the plan', () => {
  const threeWeeks = { rule: 'FREQ=WEEKLY;INTERVAL=3' }
  expect(comeback('2026-01-05T08:30', { ...threeWeeks, from: 'done' }, '2026-03-11')?.due).toBe('2026-04-01T08:30')
  expect(comeback('2026-01-05T08:30', { ...threeWeeks, from: 'plan' }, '2026-03-11')?.due).toBe('2026-03-30T08:30')
})

test.each([
  ...['', 'FREQ=HOURLY', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;BYDAY=XX', 'FREQ=DAILY;FREQ=DAILY', 'FREQ=DAILY;WKST=SU'],
  ...['FREQ=DAILY;UNTIL=20260230', 'FREQ=DAILY;COUNT=-1', 'RRULE:FREQ=DAILY', 'FREQ=DAILY;COUNT=1e3'],
])('%j is no rule of ours', (text) => expect(ruleOf(text)).toBeUndefined())

const aRule = fc
  .tuple(
    fc.constantFrom(
      'day' as const,
      'week' as const,
      'month' as const,
      'year' as const,
      'workdays' as const,
      'nthWeekday' as const,
      'lastWorkday' as const,
    ),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([pattern, every]) => ({ pattern, every, from: 'plan' as const }))

describe('every rule', () => {
  test('says in text what it says, and is offered again as it was chosen', () => {
    fc.assert(
      fc.property(aDay, aRule, (day, choice) => {
        const repeats = repeatsOf(choice, day)
        expect(ruleText(ruleOf(repeats.rule)!)).toBe(repeats.rule)
        expect(choiceOf(repeats, day)).toMatchObject({ pattern: choice.pattern })
        expect(repeatsOf(choiceOf(repeats, day), day)).toEqual(repeats)
      }),
    )
  })

  test('comes later than last time, neither skipped nor doubled, however late it was done', () => {
    fc.assert(
      fc.property(aDay, aRule, fc.integer({ min: -20, max: 900 }), (day, choice, late) => {
        const repeats = repeatsOf(choice, day)
        const doneOn = addDays(day, late)
        const next = comeback(day, repeats, doneOn)!.due
        expect(next > day && next > doneOn).toBe(true)
        // Step by step it comes to the same day: none between them was passed over.
        let step = day
        while (step < next) step = comeback(step, repeats, step)!.due
        expect(step).toBe(next)
      }),
      { numRuns: 40 },
    )
  })

  test('of rows from before there were rules says the same as they did', () => {
    const old = fc.record({
      every: fc.integer({ min: 1, max: 30 }),
      unit: fc.constantFrom(...recurrenceUnits),
      from: fc.constant('plan' as const),
    })
    fc.assert(
      fc.property(aDay, old, fc.integer({ min: 0, max: 400 }), (day, before, late) => {
        const wanted = { ...before, wantedDay: Number(day.slice(8)) }
        const rule = ruleText(everyUnitRule(wanted, day))
        const doneOn = addDays(day, late)
        expect(comeback(day, { rule, from: 'plan' }, doneOn)!.due).toBe(nextOccurrence(day, wanted, doneOn))
      }),
    )
  })
})

describe('in every time zone there is, 1970 to 2100', () => {
  const zones = Intl.supportedValuesOf('timeZone')
  const aDayOf = fc.integer({ min: 0, max: 47_800 }).map((count) => addDays('1970-01-02', count))

  test('9, 10 a repeat keeps its wall time, and its next instant is later', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), aDayOf, aTimeOfDay, aRule, (zone, day, clock, choice) => {
        const due = day + (clock || 'T09:00')
        const next = comeback(due, repeatsOf(choice, day), day)!.due
        expect(timeOfDay(next)).toBe(timeOfDay(due))
        expect(instantIn(zone, next)).toBeGreaterThan(instantIn(zone, due))
        const shown = localTimeIn(zone, instantIn(zone, next))
        // What the clocks jump over comes at the first minute after the jump, which is never a day away.
        expect(shown >= next && daysBetween(dayOf(next), dayOf(shown)) <= 1).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['a time in the gap of spring', 'Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:00:00Z'],
    ['the first of a doubled hour', 'Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['nine in summer', 'America/New_York', '2026-07-01T09:00', '2026-07-01T13:00:00Z'],
    ['a day that Samoa never had', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T10:00:00Z'],
  ])('row 9: %s', (_, zone, time, instant) => {
    expect(new Date(instantIn(zone, time)).toISOString()).toBe(new Date(instant).toISOString())
  })
})
