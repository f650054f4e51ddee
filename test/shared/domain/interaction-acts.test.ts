import { interactionKinds } from '@shared/domain/interaction'
import { interactionBinned, interactionChanged, interactionRestored } from '@shared/domain/interaction-acts'
import { lastContactOf } from '@shared/domain/last-contact'
import { aCustomer, anInteraction } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const call = anInteraction({ id: 'call', at: 30 })
const visit = anInteraction({ id: 'visit', kind: 'visit', at: 20 })
const note = anInteraction({ id: 'note', kind: 'note', at: 40 })
const all = [note, call, visit]
const customer = aCustomer({ lastContactAt: 30 })

test('in the bin, the one before it was the last contact', () => {
  expect(interactionBinned({ interaction: call, customer, all }, 99)).toEqual({
    interactions: [{ ...call, binnedAt: 99 }],
    customers: [aCustomer({ lastContactAt: 20 })],
  })
})

test('without any contact left there was never one', () => {
  const { customers } = interactionBinned({ interaction: call, customer, all: [call, note] }, 99)
  expect(customers).toEqual([aCustomer()])
  expect(customers![0]).not.toHaveProperty('lastContactAt')
})

test('out of the bin it counts again', () => {
  const binned = { ...call, binnedAt: 99 }
  expect(interactionRestored({ interaction: binned, customer: aCustomer({ lastContactAt: 20 }), all })).toEqual({
    interactions: [call],
    customers: [customer],
  })
})

test.each([
  ['a word changes nothing about when', { summary: 'Two quotes' }, undefined],
  ['an earlier day', { at: 10 }, 20],
  ['a later day', { at: 50 }, 50],
  ['a call that was only a note', { kind: 'note' }, 20],
] as const)('%s', (_, contact, lastContactAt) => {
  const { interactions, customers } = interactionChanged({ interaction: call, customer, all }, contact)
  expect(interactions).toEqual([{ ...call, ...contact }])
  expect(customers).toEqual(lastContactAt ? [aCustomer({ lastContactAt })] : [])
})

test('what is taken away is no longer in the row', () => {
  const { interactions } = interactionChanged(
    { interaction: { ...call, text: 'Roof' }, customer, all },
    { text: undefined },
  )
  expect(interactions![0]).not.toHaveProperty('text')
})

test('the last contact is the newest that is not in the bin and not a note', () => {
  const anyInteraction = fc.record({
    at: fc.integer({ min: 0, max: 50 }),
    kind: fc.constantFrom(...interactionKinds, 'own:massage'),
    binned: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyInteraction), (some) => {
      const rows = some.map(({ at, kind, binned }) => anInteraction({ at, kind, ...(binned && { binnedAt: 60 }) }))
      const times = some.flatMap(({ at, kind, binned }) => (binned || kind === 'note' ? [] : [at]))
      expect(lastContactOf(rows)).toBe(times.length > 0 ? Math.max(...times) : undefined)
    }),
  )
})
