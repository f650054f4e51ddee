import { addMinutes } from '@shared/domain/day'
import { completed, type FollowUp, snoozed } from '@shared/domain/follow-up'
import { localTimeOf } from '@shared/domain/local-time'
import {
  asking,
  isDue,
  isNewsOf,
  occasion,
  type Reminder,
  remindAt,
  remindersOf,
  ringsAt,
} from '@shared/domain/reminder'
import { aDay, aMinute, aTimeOfDay } from '@test/support/days'
import { aFollowUp } from '@test/support/factories'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** The one when it is due. */
const reminderOf = (followUp: FollowUp, name: string) => remindersOf(followUp, name).at(-1)!
const awaitingReminder = (followUps: FollowUp[]) =>
  asking(followUps).filter((followUp) => remindersOf(followUp, '').length > 0)
const due = (time: string): Reminder => reminderOf(aFollowUp({ due: time }), 'Ada Berg')

test.each([
  ['one minute before', '2026-03-14T15:00', '2026-03-14T14:59', false],
  ['on the minute', '2026-03-14T15:00', '2026-03-14T15:00', true],
  ['days later, after sleep', '2026-03-14T15:00', '2026-03-17T08:00', true],
  ['the evening before', '2026-03-14', '2026-03-13T23:59', false],
  ['early in the morning, when only the day is set', '2026-03-14', '2026-03-14T08:59', false],
  ['at nine, when only the day is set', '2026-03-14', '2026-03-14T09:00', true],
  ['in another year', '2027-01-01', '2026-12-31T23:59', false],
])('%s: due %s, at %s: %s', (_, time, now, is) => {
  expect(isDue(due(time), now)).toBe(is)
})

test('what is put off is due when it was put off to, not when it was planned', () => {
  const later = reminderOf(snoozed(aFollowUp({ due: '2026-03-14T15:00' }), '2026-03-16T10:00'), 'Ada Berg')
  expect(isDue(later, '2026-03-14T15:00')).toBe(false)
  expect(isDue(later, '2026-03-16T10:00')).toBe(true)
})

test('it says what and for whom', () => {
  expect(due('2026-03-14T15:00')).toEqual({
    followUpId: 'f1',
    due: '2026-03-14T15:00',
    title: 'Send the quote',
    body: 'Ada Berg',
  })
})

test('once due it stays due, and it was not due the minute before its time', () => {
  fc.assert(
    fc.property(aDay, aTimeOfDay, aMinute, (day, clock, now) => {
      const reminder = due(day + clock)
      expect(isDue(reminder, now)).toBe(now >= remindAt(reminder.due))
      expect(isDue(reminder, remindAt(reminder.due))).toBe(true)
      expect(isDue(reminder, addMinutes(remindAt(reminder.due), -1))).toBe(false)
    }),
  )
})

describe('the owner is still to be reminded of', () => {
  test.each([
    ['what is open', aFollowUp(), true],
    ['what was shown already', aFollowUp({ remindedAt: 5 }), false],
    ['what was shown and then put off', snoozed(aFollowUp({ remindedAt: 5 }), '2026-03-20'), true],
    ['what is done', aFollowUp({ doneAt: 5 }), false],
    ['what is in the bin', aFollowUp({ binnedAt: 5 }), false],
    ['what they promised', aFollowUp({ promisedBy: 'them' }), true],
  ])('%s', (_, followUp, is) => {
    expect(awaitingReminder([followUp])).toEqual(is ? [followUp] : [])
  })

  test('what comes back after it was done', () => {
    const shown = aFollowUp({ remindedAt: 5, repeats: { every: 1, unit: 'week', from: 'plan' } })
    expect(awaitingReminder(completed(shown, 9, '2026-03-14', 'f2')).map(({ id }) => id)).toEqual(['f2'])
  })
})

test('the same promise is another occasion once it was put off, and only then', () => {
  const followUp = aFollowUp()
  const put = (until: string) => occasion(reminderOf(snoozed(followUp, until), 'Ada Berg'))
  expect(occasion(reminderOf(followUp, 'Ada'))).toBe(occasion(reminderOf({ ...followUp, title: 'Other' }, 'Ada')))
  expect(new Set([occasion(reminderOf(followUp, 'Ada')), put('2026-03-15'), put('2026-03-16')]).size).toBe(3)
})

test('row 10: travel across time zones: floating by default, a fixed zone on request', () => {
  const floating = reminderOf(aFollowUp({ due: '2026-03-14T09:00' }), 'Ada Berg')
  const fixed = reminderOf(aFollowUp({ due: '2026-03-14T09:00', zone: 'Asia/Tokyo' }), 'Ada Berg')
  const nineInTokyo = localTimeOf(Date.UTC(2026, 2, 14, 0, 0))
  expect(isDue(floating, '2026-03-14T08:59')).toBe(false)
  expect(isDue(floating, '2026-03-14T09:00')).toBe(true)
  expect(isDue(fixed, addMinutes(nineInTokyo, -1))).toBe(false)
  expect(isDue(fixed, nineInTokyo)).toBe(true)
})

test('row 10: what was put off is put off by the clock on the wall', () => {
  const late = aFollowUp({ due: '2026-03-14T09:00', zone: 'Asia/Tokyo', snoozedUntil: '2026-03-16T11:00' })
  expect(reminderOf(late, 'Ada Berg')).toMatchObject({ due: '2026-03-16T11:00' })
  expect(reminderOf(late, 'Ada Berg')).not.toHaveProperty('zone')
})

describe('several times ahead', () => {
  const early = aFollowUp({ due: '2026-03-14T15:00', remindBefore: [10, 1440, 60] })
  const instant = (time: string) => new Date(time).getTime()
  const times = (followUp: FollowUp) => remindersOf(followUp, 'Ada').map((each) => ringsAt(each))

  test('each is a reminder of its own, and the last is when it is due', () => {
    const all = ['2026-03-14T14:50', '2026-03-13T15:00', '2026-03-14T14:00', '2026-03-14T15:00']
    expect(times(early)).toEqual(all)
    expect(new Set(remindersOf(early, 'Ada').map(occasion)).size).toBe(4)
  })

  test('what was shown is over, what is ahead is not', () => {
    const shown = { ...early, remindedAt: instant('2026-03-14T14:00') }
    expect(times(shown)).toEqual(['2026-03-14T14:50', '2026-03-14T15:00'])
    expect(times({ ...early, remindedAt: instant('2026-03-14T15:00') })).toEqual([])
    expect(isNewsOf(shown, instant('2026-03-14T14:30'))).toBe(false)
    expect(isNewsOf(shown, instant('2026-03-14T14:50'))).toBe(true)
  })

  test('of a day without a time they count from the start of the day', () => {
    expect(
      remindersOf(aFollowUp({ due: '2026-03-14', remindBefore: [60] }), '').map((each) => ringsAt(each, '07:30')),
    ).toEqual(['2026-03-14T06:30', '2026-03-14T07:30'])
  })

  test('what was put off rings once', () => {
    expect(times(snoozed(early, '2026-03-20T10:00'))).toEqual(['2026-03-20T10:00'])
  })

  test('shown once, wherever the owner travels afterwards', () => {
    expect(remindersOf(aFollowUp({ due: '2026-03-14T23:00', remindedAt: instant('2026-03-14T08:00') }), '')).toEqual([])
  })
})
