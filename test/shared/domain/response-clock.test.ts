import { addDays, addMonths, type Day, dayOf, endOfMonth, isDay, isoWeekday } from '@shared/domain/day'
import { instantOf, localTimeOf } from '@shared/domain/local-time'
import {
  deadlinesOf,
  isExtended,
  lastDayOf,
  lawOf,
  lawsOf,
  legalDayOf,
  promiseHoursOf,
  type ResponseLaw,
  usualLaws,
} from '@shared/domain/response-clock'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const law = (id: string) => usualLaws.find((each) => each.id === id) as ResponseLaw
const eu = law('eu')
const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count))
const hour = 3_600_000

describe('the last day of the law', () => {
  test.each<[why: string, lawId: string, received: Day, due: Day, extended: Day]>([
    ['the same day of the next month', 'eu', '2026-03-10', '2026-04-10', '2026-06-10'],
    ['its last day if there is none', 'eu', '2026-08-31', '2026-09-30', '2026-11-30'],
    ['a short February', 'eu', '2025-12-29', '2026-01-29', '2026-03-30'],
    ['a leap February', 'eu', '2028-01-31', '2028-02-29', '2028-05-01'],
    ['a Saturday moves to Monday', 'eu', '2026-04-16', '2026-05-18', '2026-07-16'],
    ['a Sunday moves to Monday', 'eu', '2026-04-17', '2026-05-18', '2026-07-17'],
    ['Christmas on a Friday moves over the weekend', 'eu', '2026-11-25', '2026-12-28', '2027-02-25'],
    ['New Year moves by a day', 'eu', '2025-12-01', '2026-01-02', '2026-03-02'],
    ['Boxing Day counts in Britain', 'gb', '2028-11-25', '2028-12-27', '2029-02-26'],
    ['days are counted without moving', 'ch', '2026-11-21', '2026-12-21', '2026-12-21'],
    ['twice 45 days', 'us-ca', '2026-01-01', '2026-02-15', '2026-04-01'],
  ])('%s', (_why, lawId, received, due, extended) => {
    expect(lastDayOf(received, law(lawId), false)).toBe(due)
    expect(lastDayOf(received, law(lawId), true)).toBe(extended)
  })

  test('is a working day, and at most so many days after the same day of the next month', () => {
    fc.assert(
      fc.property(days, (received) => {
        const due = lastDayOf(received, eu, false)
        const plain = addMonths(received, 1)
        expect(isoWeekday(due)).toBeLessThan(6)
        expect(due >= plain && due <= addDays(plain, 4)).toBe(true)
        expect(plain <= endOfMonth(addDays(endOfMonth(received), 1))).toBe(true)
      }),
    )
  })

  test('is never earlier for what came later, and later when it is extended', () => {
    fc.assert(
      fc.property(days, (received) => {
        expect(lastDayOf(addDays(received, 1), eu, false) >= lastDayOf(received, eu, false)).toBe(true)
        expect(lastDayOf(received, eu, true) > lastDayOf(received, eu, false)).toBe(true)
      }),
    )
  })

  test('holidays only make it later', () => {
    fc.assert(
      fc.property(days, fc.array(days, { maxLength: 20 }), (received, holidays) => {
        const more = lastDayOf(received, { ...eu, holidays: [...(eu.holidays ?? []), ...holidays] }, false)
        expect(more >= lastDayOf(received, eu, false)).toBe(true)
        expect(holidays).not.toContain(more)
      }),
    )
  })

  test('a law whose every day is a holiday ends all the same', () => {
    const holidays = Array.from({ length: 500 }, (_, at) => addDays('2026-01-01', at))
    expect(lastDayOf('2026-01-10', { ...eu, holidays }, false)).toBe('2026-02-10')
  })

  test('an extension counts when the customer was told in time', () => {
    const receivedAt = instantOf('2026-03-10T12:00')
    const asked = (toldOn: Day) => ({ receivedAt, promisedHours: 24, extension: { toldOn } })
    expect(isExtended(asked('2026-04-10'), undefined)).toBe(true)
    expect(isExtended(asked('2026-04-11'), undefined)).toBe(false)
    expect(isExtended(asked('2026-03-11'), { law: 'ch' })).toBe(false)
    expect(legalDayOf(asked('2026-04-10'), undefined)).toBe('2026-06-10')
    expect(legalDayOf(asked('2026-04-11'), undefined)).toBe('2026-04-10')
  })
})

describe('both clocks', () => {
  const receivedAt = instantOf('2026-03-10T12:00')
  const at = (now: number) => deadlinesOf({ receivedAt, promisedHours: 24 }, undefined, now)
  const states = (now: number) => at(now).map(({ state }) => state)

  test('run from when the request came', () => {
    const [promise, byLaw] = at(receivedAt)
    expect(promise).toEqual({ of: 'promise', endsAt: receivedAt + 24 * hour, left: 24 * hour, state: 'running' })
    expect(localTimeOf(byLaw?.endsAt ?? 0)).toBe('2026-04-11T00:00')
  })

  test.each([
    ['at first', 0, ['running', 'running']],
    ['in the last quarter', 18, ['soon', 'running']],
    ['a minute before', 24 - 1 / 60, ['soon', 'running']],
    ['when the time has come', 24, ['overdue', 'running']],
    ['in the last week', 27 * 24, ['overdue', 'soon']],
    ['after the last day of the law', 32 * 24, ['overdue', 'overdue']],
  ])('%s', (_when, hours, expected) => {
    expect(states(receivedAt + hours * hour)).toEqual(expected)
  })

  test('what is left and what it ends at agree', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 1000 }), (received, promisedHours) => {
        const now = instantOf(`${received}T08:00`)
        for (const { endsAt, left, state } of deadlinesOf({ receivedAt: now - hour, promisedHours }, undefined, now)) {
          expect(left).toBe(endsAt - now)
          expect(state === 'overdue').toBe(left <= 0)
        }
      }),
    )
  })
})

describe('the table of laws', () => {
  test('every law that comes with the app says where it is written and since when', () => {
    for (const { source, since, name } of usualLaws)
      expect([source !== '', isDay(since), name !== '']).toEqual([true, true, true])
    expect(new Set(usualLaws.map(({ id }) => id)).size).toBe(usualLaws.length)
  })

  test('the owner’s own stand in their place or after them', () => {
    const changed: ResponseLaw = { ...eu, within: { count: 2, unit: 'day' } }
    const added: ResponseLaw = { ...eu, id: 'own', name: 'Here' }
    const rules = { laws: [added, changed], law: 'own' }
    expect(lawsOf(rules).map(({ id }) => id)).toEqual([...usualLaws.map(({ id }) => id), 'own'])
    expect(lawsOf(rules)[0]).toEqual(changed)
    expect(lawOf(rules)).toEqual(added)
    expect(lawOf({ ...rules, law: 'gone' })).toEqual(changed)
    expect(lawOf()).toEqual(eu)
  })

  test('the promise is a day unless the owner says otherwise', () => {
    expect([promiseHoursOf(), promiseHoursOf({ promiseHours: 8 })]).toEqual([24, 8])
    expect(dayOf(localTimeOf(instantOf('2026-03-10') + promiseHoursOf() * hour))).toBe('2026-03-11')
  })
})
