import { briefOf, preferredOf, withPreferred } from '@shared/domain/customer-brief'
import { upcomingDatesOf } from '@shared/domain/customer-dates'
import { aCustomer, aFollowUp, anInteraction, written } from '@test/support/factories'
import { expect, test } from 'vitest'

const today = '2026-03-14'

test('the brief tells the last contact, what is open, the next date and what was learnt', () => {
  const birthday = { kind: 'birthday', date: '1979-03-20' } as const
  const facts = [
    { kind: 'like', text: 'Tea', learntOn: '2025-01-01' },
    { kind: 'worry', text: 'Noise', learntOn: '2026-01-01' },
  ] as const
  const goals = [
    { text: 'Run ten miles', state: 'open' },
    { text: 'Sleep well', state: 'reached' },
  ] as const
  const note = anInteraction({ id: 'note', kind: 'note' })
  const call = anInteraction({ id: 'call' })
  const soon = aFollowUp({ id: 'soon', due: '2026-03-20', snoozedUntil: '2026-03-15' })
  const later = aFollowUp({ id: 'later', due: '2026-03-16' })

  expect(
    briefOf(
      aCustomer({ dates: [birthday], facts: [...facts], goals: [...goals] }),
      [later, aFollowUp({ doneAt: 5 }), soon],
      [note, call],
      today,
    ),
  ).toEqual({
    lastContact: { at: written, interaction: call },
    open: [soon, later],
    nextDate: { kind: 'birthday', on: '2026-03-20', years: 47 },
    goals: [goals[0]],
    facts: [facts[1], facts[0]],
  })
})

test('the day of the last contact is known even when many notes were written since', () => {
  expect(briefOf(aCustomer({ lastContactAt: 7 }), [], [anInteraction({ kind: 'note' })], today).lastContact).toEqual({
    at: 7,
  })
  expect(briefOf(aCustomer(), [], [], today)).toEqual({ open: [], goals: [], facts: [] })
})

test.each([
  ['1979-03-14', 0, { on: '2026-03-14', years: 47 }],
  ['1979-03-21', 7, { on: '2026-03-21', years: 47 }],
  ['1979-03-22', 7, undefined],
  ['--03-20', 7, { on: '2026-03-20' }],
  ['2026-03-20', 7, { on: '2026-03-20' }],
  ['2027-03-20', 7, undefined],
  ['2024-02-29', 400, { on: '2027-02-28', years: 3 }],
])('%s is seen from 14 March 2026 within %i days as %o', (date, days, expected) => {
  expect(upcomingDatesOf([{ kind: 'birthday', date }], today, days)[0]).toEqual(
    expected && { kind: 'birthday', ...expected },
  )
})

test('at most one way to reach somebody is preferred', () => {
  const ways = [{ value: 'a' }, { value: 'b', preferred: true }, { value: 'c' }]
  expect(preferredOf(ways)?.value).toBe('b')
  expect(preferredOf([{ value: 'a' }])?.value).toBe('a')
  expect(preferredOf(undefined)).toBeUndefined()
  expect(withPreferred(ways, 2)).toEqual([{ value: 'a' }, { value: 'b' }, { value: 'c', preferred: true }])
})

test.each(['departed', 'died'] as const)('no date of somebody who has %s is ahead', (stage) => {
  const dates = [{ kind: 'birthday', date: '1979-03-20' } as const]
  expect(briefOf(aCustomer({ dates, stage }), [], [], today).nextDate).toBeUndefined()
})
