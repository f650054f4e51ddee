import { nextDueOf, soonestDues } from '@shared/domain/next-follow-up'
import { aFollowUp, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'

test.each([
  [undefined, 'none'],
  ['2026-03-13T23:59', 'overdue'],
  ['2026-03-14', 'week'],
  ['2026-03-21T08:00', 'week'],
  ['2026-03-22', 'later'],
])('on 14 March, what is due next on %s is %s', (due, when) => {
  expect(nextDueOf(due, '2026-03-14')).toBe(when)
})

test('the soonest counts; what is done, in the bin, at rest or paused does not, and what was put off counts from then', () => {
  const paused = { rule: 'FREQ=DAILY', from: 'plan' as const, paused: true }
  const dues = soonestDues([
    aFollowUp({ due: '2026-03-20' }),
    aFollowUp({ due: '2026-03-01', snoozedUntil: '2026-03-18T09:00' }),
    aFollowUp({ due: '2026-03-02', doneAt: 1 }),
    aFollowUp({ due: '2026-03-03', binnedAt: 1 }),
    aFollowUp({ due: '2026-03-04', restingSince: 1 }),
    aFollowUp({ due: '2026-03-05', repeats: paused }),
    aFollowUp({ customerId: customerId('bo'), due: '2026-03-06', repeats: paused }),
  ])
  expect([...dues]).toEqual([['ada', '2026-03-18T09:00']])
})
