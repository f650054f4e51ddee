import { customerAdded } from '@shared/domain/customer-added'
import { customerBinned, customerRestored } from '@shared/domain/customer-binned'
import { customerChanged } from '@shared/domain/customer-changed'
import { aCustomer, aFollowUp, customerId, written } from '@test/support/factories'
import { describe, expect, test } from 'vitest'

const later = written + 1000
const id = customerId('c1')

describe('a customer is added', () => {
  test('with a name, as an active one unless said otherwise', () => {
    const row = { id, kind: 'person', name: 'Ada Berg', stage: 'active', createdAt: later, updatedAt: later }
    expect(customerAdded({ kind: 'person', name: ' Ada Berg ', tags: [], notes: '' }, later, id)).toEqual({
      customers: [row],
    })
    expect(customerAdded({ kind: 'person', name: 'Ada Berg', stage: 'prospect' }, later, id)).toEqual({
      customers: [{ ...row, stage: 'prospect' }],
    })
  })

  test('but not without a name', () => {
    expect(() => customerAdded({ kind: 'company', name: '  ' }, later, id)).toThrow('needs a name')
  })
})

describe('a customer is changed', () => {
  test.each([
    ['a value is set', {}, { notes: 'Gate code 4711' }, { notes: 'Gate code 4711' }],
    ['an emptied text goes away', { notes: 'Old' }, { notes: ' ' }, {}],
    ['an emptied list goes away', { tags: ['vip'] }, { tags: [''] }, {}],
    ['undefined takes a value away', { nickname: 'Adi' }, { nickname: undefined }, {}],
    ['a name cannot be emptied', { nickname: 'A' }, { name: ' ', nickname: 'B' }, { nickname: 'B' }],
    [
      'name parts that no longer spell the name go',
      { nameParts: { given: 'Ada', family: 'Berg' } },
      { name: 'Ada Braun' },
      { name: 'Ada Braun' },
    ],
    [
      'name parts that still spell it stay',
      { nameParts: { given: 'Ada', family: 'Berg' } },
      { name: 'Dr. Ada Berg' },
      { name: 'Dr. Ada Berg', nameParts: { given: 'Ada', family: 'Berg' } },
    ],
  ])('%s', (_, before, fields, after) => {
    expect(customerChanged(aCustomer(before), fields, later)).toEqual({
      customers: [aCustomer({ ...after, updatedAt: later })],
    })
  })

  test('and nothing is written when everything is as it was', () => {
    expect(customerChanged(aCustomer({ notes: 'Same' }), { notes: 'Same ', name: '' }, later)).toEqual({})
  })
})

describe('a customer in the bin', () => {
  const open = aFollowUp({ id: 'open' })
  const done = aFollowUp({ id: 'done', doneAt: 5 })
  const binnedBefore = aFollowUp({ id: 'before', binnedAt: 5 })

  test('takes its follow-ups along', () => {
    expect(customerBinned(aCustomer(), [open, done, binnedBefore], later)).toEqual({
      customers: [aCustomer({ binnedAt: later })],
      followUps: [
        { ...open, binnedAt: later },
        { ...done, binnedAt: later },
      ],
    })
  })

  test('comes back with exactly those', () => {
    const binned = customerBinned(aCustomer(), [open, done], later)
    expect(customerRestored(binned.customers![0]!, [...binned.followUps!, binnedBefore])).toEqual({
      customers: [aCustomer()],
      followUps: [open, done],
    })
  })
})
