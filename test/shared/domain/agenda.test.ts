import { agendaOf, agendaSpans } from '@shared/domain/agenda'
import { aFollowUp } from '@test/support/factories'
import { expect, test } from 'vitest'

test.each([
  ['2026-03-13T23:00', 'overdue'],
  ['2026-03-14', 'week'],
  ['2026-03-20T23:59', 'week'],
  ['2026-03-21', 'later'],
] as const)('on 14 March, what is due %s stands under %s', (due, span) => {
  const agenda = agendaOf([aFollowUp({ due })], '2026-03-14')
  expect(agendaSpans.filter((name) => agenda[name].length > 0)).toEqual([span])
})

test('soonest first, by what it was put off to; neither done nor binned', () => {
  const rows = [
    aFollowUp({ id: 'c', due: '2026-03-01', snoozedUntil: '2026-03-19' }),
    aFollowUp({ id: 'b', due: '2026-03-16T09:00' }),
    aFollowUp({ id: 'a', due: '2026-03-16' }),
    aFollowUp({ id: 'done', doneAt: 5 }),
    aFollowUp({ id: 'binned', binnedAt: 5 }),
  ]
  expect(agendaOf(rows, '2026-03-14').week.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
