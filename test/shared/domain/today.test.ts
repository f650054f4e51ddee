import { soonestFirst, todayBlockOf, todayBlocks, todayOf } from '@shared/domain/today'
import { aDay, aMinute, aTimeOfDay } from '@test/support/days'
import { aFollowUp } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const now = '2026-03-14T09:30'

test.each([
  ['2026-03-13', 'overdue'],
  ['2026-03-13T23:59', 'overdue'],
  ['2026-03-14T00:00', 'now'],
  ['2026-03-14T09:29', 'now'],
  ['2026-03-14T10:30', 'now'],
  ['2026-03-14T10:31', 'later'],
  ['2026-03-14T23:59', 'later'],
  ['2026-03-14', 'today'],
  ['2026-03-15', undefined],
  ['2026-03-15T00:10', undefined],
])('at half past nine, what is due %s stands under %s', (due, block) => {
  expect(todayBlockOf(aFollowUp({ due }), now)).toBe(block)
})

test('shortly before midnight, tomorrow is not yet now', () => {
  expect(todayBlockOf(aFollowUp({ due: '2026-03-15T00:10' }), '2026-03-14T23:50')).toBeUndefined()
})

test('what was put off stands where it was put off to', () => {
  const due = '2026-03-01'
  expect(todayBlockOf(aFollowUp({ due, snoozedUntil: '2026-03-14T20:00' }), now)).toBe('later')
  expect(todayBlockOf(aFollowUp({ due, snoozedUntil: '2026-04-01' }), now)).toBeUndefined()
})

test('the whole day, each block soonest first', () => {
  const rows = [
    aFollowUp({ id: 'late', due: '2026-03-12' }),
    aFollowUp({ id: 'later', due: '2026-03-14T18:00' }),
    aFollowUp({ id: 'very late', due: '2026-02-01' }),
    aFollowUp({ id: 'today', due: '2026-03-14' }),
    aFollowUp({ id: 'now', due: '2026-03-14T10:00' }),
    aFollowUp({ id: 'tomorrow', due: '2026-03-15' }),
    aFollowUp({ id: 'put off', due: '2026-03-11', snoozedUntil: '2026-03-15T08:00' }),
    aFollowUp({ id: 'binned', due: '2026-03-14', binnedAt: 5 }),
  ]
  const done = [aFollowUp({ id: 'first', doneAt: 10 }), aFollowUp({ id: 'last', doneAt: 20 })]
  const ids = (followUps: { id: string }[]) => followUps.map(({ id }) => id)

  const day = todayOf(rows, done, now)
  expect(todayBlocks.map((block) => ids(day[block]))).toEqual([['very late', 'late'], ['now'], ['today'], ['later']])
  expect(ids(day.done)).toEqual(['last', 'first'])
  expect(day.tomorrow).toBe(2)
})

test('what is due by the end of today stands in exactly one block; nothing else does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(aDay, aTimeOfDay), { maxLength: 20 }), aMinute, (dues, at) => {
      const rows = dues.map(([day, time], index) => aFollowUp({ id: `f${index}`, due: day + time }))
      const shown = todayBlocks.flatMap((block) => todayOf(rows, [], at)[block])
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.length).toBe(rows.filter(({ due }) => due.slice(0, 10) <= at.slice(0, 10)).length)
    }),
  )
})

test('of two due at the same time the one promised first comes first', () => {
  const first = aFollowUp({ id: 'b', createdAt: 1 })
  const second = aFollowUp({ id: 'a', createdAt: 2 })
  expect([second, first].sort(soonestFirst)).toEqual([first, second])
})

test('what is paused asks for nothing: it is neither overdue nor counted for tomorrow', () => {
  const repeats = { rule: 'FREQ=WEEKLY', from: 'plan' as const, paused: true }
  const paused = ['2026-03-10', '2026-03-14', '2026-03-15'].map((due, at) => aFollowUp({ id: `f${at}`, due, repeats }))
  expect(todayOf(paused, [], '2026-03-14T12:00')).toMatchObject({
    overdue: [],
    now: [],
    today: [],
    later: [],
    tomorrow: 0,
  })
})
