import { contactLogged } from '@shared/domain/contact-log'
import { aCustomer, aFollowUp, anInteraction, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'

const now = Date.UTC(2026, 2, 14, 12)
const counted = () => {
  let count = 0
  return () => `new${++count}`
}
const log = (some: Partial<Parameters<typeof contactLogged>[0]>) =>
  contactLogged(
    { customer: aCustomer(), contact: { kind: 'call', at: now, summary: 'Wants a quote' }, ...some },
    now,
    '2026-03-14',
    counted(),
  )

test('a call is written down, and the customer was in touch', () => {
  expect(log({})).toEqual({
    interactions: [anInteraction({ id: 'new1', at: now, createdAt: now })],
    followUps: [],
    customers: [aCustomer({ lastContactAt: now })],
  })
})

test('a note is no contact', () => {
  expect(log({ contact: { kind: 'note', at: now, summary: 'Gate code 4711' } }).customers).toEqual([])
})

test('a call of last week does not hide the one of yesterday', () => {
  const customer = aCustomer({ lastContactAt: now - 1 })
  expect(log({ customer, contact: { kind: 'visit', at: now - 7, summary: '' } }).customers).toEqual([])
})

test('what comes next is promised in the same form (P7)', () => {
  const next = { title: 'Send the quote', promisedBy: 'us', due: '2026-03-16T10:00' } as const
  const { interactions, followUps } = log({ next })
  expect(followUps).toEqual([
    aFollowUp({
      ...next,
      id: 'new2',
      interactionId: interactions![0]!.id,
      customerId: customerId('ada'),
      createdAt: now,
    }),
  ])
})

test('what it settles is done, and comes back when it repeats', () => {
  const weekly = aFollowUp({ id: 'f2', repeats: { every: 1, unit: 'week', from: 'plan' } })
  const { followUps } = log({ settles: [aFollowUp(), weekly] })
  expect(followUps?.map(({ id, doneAt, due }) => [id, doneAt, due])).toEqual([
    ['f1', now, '2026-03-14'],
    ['f2', now, '2026-03-14'],
    ['new3', 0, '2026-03-21'],
  ])
})
