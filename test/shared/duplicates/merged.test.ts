import type { Customer } from '@shared/domain/customer'
import { customersMerged, differingFields } from '@shared/duplicates/merged'
import { aCustomer, aFollowUp, anInteraction, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'

const nothing = { interactions: [], followUps: [], requests: [], departures: [], members: [] }
const anna = aCustomer({
  ...{ id: customerId('anna'), name: 'Anna Berg', createdAt: 5, lastContactAt: 10, notes: 'Gate code 4711' },
  emails: [{ value: 'a@x.example', preferred: true }],
  facts: [{ kind: 'like', text: 'Tea', learntOn: '2026-01-01' }],
  tags: ['vip'],
})
const twin = aCustomer({
  ...{ id: customerId('twin'), name: 'A. Berg', createdAt: 3, lastContactAt: 20, notes: 'Pays late' },
  ...{ stage: 'prospect', nickname: 'Annie' },
  emails: [{ value: 'A@x.example' }, { value: 'b@x.example' }],
  facts: [{ kind: 'like', text: 'Tea', learntOn: '2026-01-01' }],
  tags: ['VIP', 'new'],
  companies: [{ companyId: customerId('firm') }],
  externalIds: [{ source: 'google', id: '7' }],
})
const merge = (fromOther: Parameters<typeof customersMerged>[2] = []) =>
  customersMerged(anna, twin, fromOther, nothing, 99).customers![0] as Customer

test('what one of two lacks comes from the other, and lists have what both had', () => {
  expect(merge()).toEqual({
    ...anna,
    ...{ nickname: 'Annie', notes: 'Gate code 4711\n\nPays late', createdAt: 3, lastContactAt: 20, updatedAt: 99 },
    emails: [{ value: 'a@x.example', preferred: true }, { value: 'b@x.example' }],
    tags: ['vip', 'new'],
    companies: [{ companyId: 'firm' }],
    externalIds: [{ source: 'google', id: '7' }],
  })
})

test('where they differ the owner chooses', () => {
  expect(differingFields(anna, twin)).toEqual(['name', 'stage'])
  expect(merge(['name', 'stage'])).toMatchObject({ name: 'A. Berg', stage: 'prospect' })
})

test('whatever was about the other is about the one who stays, and the people of a firm follow', () => {
  const member = aCustomer({ id: customerId('tom'), companies: [{ companyId: twin.id, role: 'Cook' }] })
  const both = aCustomer({ id: customerId('eve'), companies: [{ companyId: anna.id }, { companyId: twin.id }] })
  const changes = customersMerged(
    anna,
    twin,
    [],
    {
      ...nothing,
      interactions: [anInteraction({ customerId: twin.id })],
      followUps: [aFollowUp({ customerId: twin.id })],
      members: [member, both],
    },
    99,
  )
  expect(changes.interactions).toEqual([anInteraction({ customerId: anna.id })])
  expect(changes.followUps).toEqual([aFollowUp({ customerId: anna.id })])
  expect(changes.customers?.slice(1).map(({ companies }) => companies)).toEqual([
    [{ companyId: 'anna', role: 'Cook' }],
    [{ companyId: 'anna' }],
  ])
  expect(changes.gone).toEqual({ customers: ['twin'] })
})
