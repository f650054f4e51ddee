import { silenceSince } from '@shared/domain/customer-silence'
import { addDays } from '@shared/domain/day'
import { instantOf } from '@shared/domain/local-time'
import { expect, test } from 'vitest'

test.each([
  [0, 0, 'day'],
  [-3, 0, 'day'],
  [1, 1, 'day'],
  [13, 13, 'day'],
  [14, 2, 'week'],
  [59, 8, 'week'],
  [60, 1, 'month'],
  [61, 2, 'month'],
  [365, 11, 'month'],
  [729, 23, 'month'],
  [731, 2, 'year'],
])('%i days ago is %i %s', (days, count, unit) => {
  const today = '2026-03-14'
  expect(silenceSince(instantOf(`${addDays(today, -days)}T23:30`), today)).toEqual({ count, unit })
})
