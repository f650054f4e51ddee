import type { Customer } from '@shared/domain/customer'
import { addDays, type Day } from '@shared/domain/day'
import {
  cadenceOf,
  isAskedFor,
  isBeingLost,
  latestOf,
  mostUrgentFirst,
  rested,
  skipped,
  standingOf,
  type TagCadence,
  withCadence,
} from '@shared/domain/stay-in-touch'
import { aCustomer } from '@test/support/factories'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const today = '2026-11-26'
const instant = (day: Day) => new Date(`${day}T12:00`).getTime()
const ago = (days: number) => instant(addDays(today, -days))
const sixWeeks = { every: 42 }
const vip: TagCadence = { tag: 'vip', every: 14 }
const regular: TagCadence = { tag: 'regular', every: 84, latest: 100 }

const somebody = (some: Partial<Customer> = {}) =>
  aCustomer({ createdAt: ago(400), touch: { cadence: sixWeeks }, ...some })

describe('whose cadence it is', () => {
  test.each<[string, Partial<Customer>, object | undefined]>([
    ['their own beats that of a tag', { tags: ['vip'] }, { every: 42 }],
    ['that of a tag, which says so', { touch: undefined as never, tags: ['vip'] }, vip],
    ['the shortest of several tags', { touch: undefined as never, tags: ['regular', 'vip'] }, vip],
    ['none without a tag that has one', { touch: undefined as never, tags: ['other'] }, undefined],
    ['none where the owner never wants to be asked', { touch: { cadence: 'never' }, tags: ['vip'] }, undefined],
  ])('%s', (_, some, expected) => {
    const cadence = cadenceOf(somebody(some), [regular, vip])
    if (expected) expect(cadence).toMatchObject(expected)
    else expect(cadence).toBeUndefined()
  })

  test('at the latest a third later, unless said otherwise', () => {
    expect(latestOf({ every: 42 })).toBe(56)
    expect(latestOf({ every: 14 })).toBe(19)
    expect(latestOf({ every: 84, latest: 100 })).toBe(100)
    expect(latestOf({ every: 84, latest: 10 })).toBe(84)
  })
})

test.each([
  ['just now', 0, 'inTouch'],
  ['eight days before it is over', 34, 'inTouch'],
  ['seven days before', 35, 'soon'],
  ['on the day itself', 42, 'soon'],
  ['the day after', 43, 'due'],
  ['on the last day of the third that is added', 56, 'due'],
  ['after it', 57, 'overdue'],
])('every six weeks, %s: %s days ago is %s', (_, days, state) => {
  expect(standingOf(somebody({ lastContactAt: ago(days) }), [], today)).toMatchObject({ state, since: days, every: 42 })
})

test('who was never contacted counts from when they came', () => {
  expect(standingOf(somebody({ createdAt: ago(10) }), [], today)).toMatchObject({ since: 10, state: 'inTouch' })
})

test('a contact that lies ahead counts as today', () => {
  expect(standingOf(somebody({ lastContactAt: ago(-3) }), [], today)).toMatchObject({ since: 0, state: 'inTouch' })
})

test('skipped it counts from today; a contact after that counts more', () => {
  const late = somebody({ lastContactAt: ago(100) })
  const once = { ...late, touch: skipped(late.touch, addDays(today, -20)) }
  expect(standingOf(once, [], today)).toMatchObject({ since: 20, state: 'inTouch' })
  expect(standingOf({ ...once, lastContactAt: ago(5) }, [], today)).toMatchObject({ since: 5 })
})

describe('who is asked for', () => {
  const standing = standingOf(somebody({ lastContactAt: ago(50) }), [], today)!
  test.each([
    ['who is due', {}, 'active', true],
    ['a prospect too', {}, 'prospect', true],
    ['not who is leaving', {}, 'departing', false],
    ['not who has left', {}, 'departed', false],
    ['not who rests', { touch: rested({ cadence: sixWeeks }, addDays(today, 1)) }, 'active', false],
    ['who has rested', { touch: rested({ cadence: sixWeeks }, today) }, 'active', true],
  ] as const)('%s', (_, some, stage, is) => expect(isAskedFor(standing, some, stage, today)).toBe(is))

  test('not who is in touch', () => {
    const fine = standingOf(somebody({ lastContactAt: ago(40) }), [], today)!
    expect(isAskedFor(fine, {}, 'active', today)).toBe(false)
  })
})

test('a weekly one a week late comes before a yearly one a month late', () => {
  const weekly = standingOf(somebody({ touch: { cadence: { every: 7 } }, lastContactAt: ago(14) }), [], today)!
  const yearly = standingOf(somebody({ touch: { cadence: { every: 365 } }, lastContactAt: ago(395) }), [], today)!
  expect([yearly, weekly].sort(mostUrgentFirst)).toEqual([weekly, yearly])
})

test.each<[string, Partial<Customer>, boolean]>([
  ['91 days without a word and without a cadence', { lastContactAt: ago(91) }, true],
  ['90 days', { lastContactAt: ago(90) }, false],
  ['never contacted, and there for long', {}, true],
  ['never contacted, and new', { createdAt: ago(3) }, false],
  ['with a cadence it is another list', { lastContactAt: ago(200), touch: { cadence: sixWeeks } }, false],
  ['with one from a tag', { lastContactAt: ago(200), tags: ['vip'] }, false],
  ['who never wants to be asked for is not lost', { lastContactAt: ago(200), touch: { cadence: 'never' } }, false],
  ['who has left is not lost but gone', { lastContactAt: ago(200), stage: 'departed' }, false],
])('losing touch: %s', (_, some, is) => {
  expect(isBeingLost(aCustomer({ createdAt: ago(400), ...some }), [vip], today)).toBe(is)
})

test('a new cadence begins anew, and none takes it away', () => {
  expect(withCadence(sixWeeks)).toEqual({ cadence: sixWeeks })
  expect(withCadence(undefined)).toBeUndefined()
})

test('as days pass it only gets more urgent, and a contact always brings one back', () => {
  const states = ['inTouch', 'soon', 'due', 'overdue']
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(1000), fc.nat(50), (every, days, more) => {
      const customer = somebody({ touch: { cadence: { every } }, lastContactAt: ago(0) })
      const at = (day: number) => states.indexOf(standingOf(customer, [], addDays(today, day))!.state)
      expect(at(days + more)).toBeGreaterThanOrEqual(at(days))
      expect(at(0)).toBe(0)
    }),
  )
})
