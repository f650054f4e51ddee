import type { Customer } from '@shared/domain/customer'
import { customersMerged, differingFields } from '@shared/duplicates/merged'
import { aCustomer, aFollowUp, anInteraction, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'

const nothing = { interactions: [], requests: [], members: [] }
const at = { today: '2026-11-27', now: 99 }
const alone = (customer: Customer) => ({ customer, departures: [], followUps: [] })
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
  customersMerged(alone(anna), alone(twin), fromOther, nothing, at).customers![0] as Customer

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
    alone(anna),
    { ...alone(twin), followUps: [aFollowUp({ customerId: twin.id })] },
    [],
    { ...nothing, interactions: [anInteraction({ customerId: twin.id })], members: [member, both] },
    at,
  )
  expect(changes.interactions).toEqual([anInteraction({ customerId: anna.id })])
  expect(changes.followUps).toEqual([aFollowUp({ customerId: anna.id })])
  expect(changes.customers?.slice(1).map(({ companies }) => companies)).toEqual([
    [{ companyId: 'anna', role: 'Cook' }],
    [{ companyId: 'anna' }],
  ])
  expect(changes.gone).toEqual({ customers: ['twin'] })
})

test('who had left and is here again under another entry has come back, with what rested', () => {
  const left = { ...twin, stage: 'departed' as const }
  const departure = {
    ...{
      id: 'd1',
      customerId: twin.id,
      since: '2026-01-01',
      leftOn: '2026-02-01',
      endedAt: 7,
      steps: [],
      createdAt: 1,
    },
  }
  const resting = aFollowUp({ customerId: twin.id, restingSince: 7 })
  const open = aFollowUp({ customerId: anna.id })
  expect(differingFields(anna, left)).toEqual(['name'])
  const there = { customer: left, departures: [departure], followUps: [resting] }

  const into = customersMerged({ ...alone(anna), followUps: [open] }, there, [], nothing, at)
  expect(into.customers?.[0]?.stage).toBe('active')
  expect(into.departures).toEqual([{ ...departure, customerId: anna.id, cameBackOn: '2026-11-27' }])
  expect(into.followUps).toEqual([aFollowUp({ customerId: anna.id })])

  const from = customersMerged(there, { ...alone(anna), followUps: [open] }, [], nothing, at)
  expect(from.customers?.[0]?.stage).toBe('active')
  expect(from.followUps).toEqual([aFollowUp({ customerId: twin.id }), { ...open, customerId: twin.id }])
})

test('what both know in the owner’s fields stays; where it differs the owner chooses', () => {
  const [keep, other] = [
    { ...anna, own: { 'own:boat': 'Sloop', 'own:sails': true } },
    { ...twin, own: { 'own:boat': 'Yawl', 'own:length': 9 } },
  ]
  const own = (fromOther: Parameters<typeof customersMerged>[2]) =>
    customersMerged(alone(keep), alone(other), fromOther, nothing, at).customers?.[0]?.own
  expect(differingFields(keep, other)).toContain('own.own:boat')
  expect(own([])).toEqual({ 'own:boat': 'Sloop', 'own:sails': true, 'own:length': 9 })
  expect(own(['own.own:boat'])).toEqual({ 'own:boat': 'Yawl', 'own:sails': true, 'own:length': 9 })
})
