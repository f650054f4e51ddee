import { completed } from '@shared/domain/follow-up'
import { byMonth, filtersFor, matching, timelineOf } from '@shared/domain/timeline'
import { aFollowUp, anInteraction } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const at = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime()
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id)

test('interactions and follow-ups, promised and kept, newest first', () => {
  const entries = timelineOf(
    [anInteraction({ id: 'old', at: at(1, 1) }), anInteraction({ id: 'new', at: at(3, 1) })],
    [aFollowUp({ createdAt: at(2, 1), doneAt: at(4, 1) })],
  )
  expect(ids(entries)).toEqual(['f1 kept', 'new', 'f1 promised', 'old'])
})

test('what was promised in a call stands with the call', () => {
  const followUp = aFollowUp({ interactionId: 'i1' })
  expect(timelineOf([anInteraction()], [followUp])).toMatchObject([{ id: 'i1', next: followUp }])
})

test('what was promised in a call that is in the bin still has its line', () => {
  expect(ids(timelineOf([], [aFollowUp({ interactionId: 'i1' })]))).toEqual(['f1 promised'])
})

test('that a repeating promise came back is no news', () => {
  const weekly = aFollowUp({ repeats: { every: 1, unit: 'week', from: 'plan' }, interactionId: 'i1', createdAt: 5 })
  const rows = completed(weekly, at(3, 1), '2026-03-01', 'f2')
  expect(ids(timelineOf([], rows))).toEqual(['f1 kept', 'f1 promised'])
  expect(timelineOf([anInteraction({ at: 5 })], rows)).toMatchObject([
    { id: 'f1 kept' },
    { id: 'i1', next: { id: 'f1' } },
  ])
})

test('filtered by kind, own kinds too', () => {
  const entries = timelineOf(
    [anInteraction(), anInteraction({ id: 'i2', kind: 'own:massage' }), anInteraction({ id: 'i3', kind: 'note' })],
    [aFollowUp()],
  )
  expect(filtersFor(entries, ['call', 'visit', 'note', 'own:massage'])).toEqual([
    'call',
    'note',
    'own:massage',
    'followUps',
  ])
  expect(ids(matching(entries, 'own:massage'))).toEqual(['i2'])
  expect(ids(matching(entries, 'followUps'))).toEqual(['f1 promised'])
  expect(matching(entries, 'all')).toEqual(entries)
})

test('parted by month', () => {
  const entries = timelineOf(
    [at(3, 31), at(3, 1), at(2, 28)].map((when, index) => anInteraction({ id: `i${index}`, at: when })),
    [],
  )
  expect(byMonth(entries).map(({ month, entries: some }) => [month, ids(some)])).toEqual([
    ['2026-03', ['i0', 'i1']],
    ['2026-02', ['i2']],
  ])
})

test('every interaction is there once, in order, and the months hold them all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4e12 })), (instants) => {
      const entries = timelineOf(
        instants.map((when, index) => anInteraction({ id: `i${index}`, at: when })),
        [],
      )
      expect(entries.map((entry) => entry.at)).toEqual([...instants].sort((one, other) => other - one))
      const months = byMonth(entries)
      expect(months.flatMap((month) => month.entries)).toEqual(entries)
      expect(new Set(months.map(({ month }) => month)).size).toBe(months.length)
    }),
  )
})
