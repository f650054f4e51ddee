import { bareFilter, isSameFilter } from '@shared/domain/customer-list'
import { listBinned, listChanged } from '@shared/domain/list-acts'
import { aCustomer, aFollowUp, customerId } from '@test/support/factories'
import { describe, expect, test } from 'vitest'

const ada = aCustomer({ tags: ['vip'] })
const bo = aCustomer({ id: customerId('bo'), name: 'Bo', stage: 'prospect' })
const namesIn = ({ customers = [] }: ReturnType<typeof listChanged>) => customers.map(({ name }) => name)

describe('everybody of a list', () => {
  test('gets a tag, but for those who have it', () => {
    const changes = listChanged([ada, bo], { what: 'addTag', tag: 'vip' }, 9)
    expect(changes.customers).toEqual([{ ...bo, tags: ['vip'], updatedAt: 9 }])
  })

  test('loses a tag, and no empty list stays', () => {
    const { tags: _, ...without } = ada
    const changes = listChanged([ada, bo], { what: 'removeTag', tag: 'vip' }, 9)
    expect(changes.customers).toEqual([{ ...without, updatedAt: 9 }])
  })

  test('comes to a stage, or to a cadence', () => {
    expect(namesIn(listChanged([ada, bo], { what: 'stage', stage: 'active' }, 9))).toEqual(['Bo'])
    const left = aCustomer({ stage: 'departed' })
    expect(namesIn(listChanged([left], { what: 'stage', stage: 'active' }, 9))).toEqual([])
    const touch = { cadence: { every: 28 } }
    expect(listChanged([ada], { what: 'touch', touch }, 9).customers).toMatchObject([{ touch }])
  })

  test('goes to the bin with their own follow-ups; who is there already stays as they were', () => {
    const promised = [aFollowUp(), aFollowUp({ id: 'f2', customerId: bo.id })]
    expect(listBinned([ada, { ...bo, binnedAt: 1 }], promised, 9)).toEqual({
      customers: [{ ...ada, binnedAt: 9 }],
      followUps: [{ ...promised[0], binnedAt: 9 }],
    })
  })
})

test('filters are the same when they say the same', () => {
  expect(bareFilter({ text: '  ', isLosing: false, tag: 'vip' })).toEqual({ tag: 'vip' })
  expect(isSameFilter({ tag: 'vip', stage: 'active' }, { stage: 'active', tag: 'vip', text: ' ' })).toBe(true)
  expect(isSameFilter({ tag: 'vip' }, { tag: 'VIP' })).toBe(false)
  expect(isSameFilter({ own: { is: 'x', id: 'a' }, due: 'none' }, { due: 'none', own: { id: 'a', is: 'x' } })).toBe(
    true,
  )
})
