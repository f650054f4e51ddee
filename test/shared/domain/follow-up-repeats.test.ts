import { dayOf } from '@shared/domain/day'
import { completed, isOpen } from '@shared/domain/follow-up'
import { recurrenceUnits } from '@shared/domain/recurrence'
import { aDay, aTimeOfDay } from '@test/support/days'
import { aFollowUp } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const repeats = fc.record({
  every: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...recurrenceUnits),
  from: fc.constantFrom('plan' as const, 'done' as const),
})

test('whenever it is done, exactly one is open afterwards, later than that day and the same in all else', () => {
  fc.assert(
    fc.property(aDay, aTimeOfDay, repeats, aDay, (day, clock, pattern, doneOn) => {
      const before = aFollowUp({ due: day + clock, repeats: pattern, remindedAt: 3, interactionId: 'i1' })
      const [done, next, ...more] = completed(before, 1000, doneOn, 'f2')
      expect(done).toEqual({ ...before, doneAt: 1000 })
      expect(next).toMatchObject({ id: 'f2', title: before.title, customerId: before.customerId, doneAt: 0 })
      expect(next && isOpen(next) && dayOf(next.due) > doneOn).toBe(true)
      expect(next).not.toHaveProperty('remindedAt')
      expect(more).toEqual([])
    }),
  )
})

test('a monthly plan keeps its day of the month through years of short months', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 11 }), (day, every) => {
      const aimedAt = Number(day.slice(8))
      let open = aFollowUp({ due: day, repeats: { every, unit: 'month', from: 'plan' } })
      for (let turn = 0; turn < 30; turn++) {
        open = completed(open, 1000, open.due, `f${turn}`)[1]!
        const last = new Date(Date.UTC(Number(open.due.slice(0, 4)), Number(open.due.slice(5, 7)), 0)).getUTCDate()
        expect(Number(open.due.slice(8))).toBe(Math.min(aimedAt, last))
      }
    }),
    { numRuns: 40 },
  )
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e9, -3, 0.5])(
  'a count of %s, as a damaged file may hold, still comes to an end',
  (every) => {
    const [, next] = completed(aFollowUp({ repeats: { every, unit: 'year', from: 'plan' } }), 1, '2026-03-14', 'f2')
    expect(next && next.due > '2026-03-14').toBe(true)
  },
)
