import { completed, dueAt, isOpen, snoozed } from '@shared/domain/follow-up'
import { aFollowUp } from '@test/support/factories'
import { expect, test } from 'vitest'

test('a follow-up that does not repeat is simply done', () => {
  expect(completed(aFollowUp(), 1000, '2026-03-14', 'f2')).toEqual([aFollowUp({ doneAt: 1000 })])
})

test('one that repeats comes back open, with nothing of the last time but the plan', () => {
  const repeats = { every: 1, unit: 'week', from: 'plan' } as const
  const late = aFollowUp({ repeats, snoozedUntil: '2026-03-16', remindedAt: 900, interactionId: 'i1' })
  expect(completed(late, 1000, '2026-03-16', 'f2')).toEqual([
    { ...late, doneAt: 1000 },
    aFollowUp({ id: 'f2', repeats, due: '2026-03-21', interactionId: 'i1', createdAt: 1000 }),
  ])
})

test('what is due on the 31st is so again after February, twelve times in a year', () => {
  let open = aFollowUp({ due: '2026-01-31', repeats: { every: 1, unit: 'month', from: 'plan' } })
  const dues = Array.from({ length: 12 }, (_, turn) => {
    open = completed(open, 1000 + turn, open.due, `f${turn}`)[1]!
    return open.due
  })
  expect(dues).toEqual([
    ...['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31'],
    ...['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31'],
  ])
})

test('put off, it is due later and reminds again', () => {
  const later = snoozed(aFollowUp({ remindedAt: 900 }), '2026-03-20T10:00')
  expect(dueAt(later)).toBe('2026-03-20T10:00')
  expect(later).not.toHaveProperty('remindedAt')
  expect(later.due).toBe('2026-03-14')
})

test.each([
  ['open', {}, true],
  ['done', { doneAt: 1 }, false],
  ['in the bin', { binnedAt: 1 }, false],
])('what is %s is open: %o %s', (_, some, open) => {
  expect(isOpen(aFollowUp(some))).toBe(open)
})
