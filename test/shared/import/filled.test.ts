import { filled } from '@shared/import/filled'
import { overwritten } from '@shared/import/overwritten'
import { aCustomer, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'

const owned = aCustomer({
  emails: [{ value: 'ada@berg.example', preferred: true }],
  dates: [{ kind: 'birthday', date: '--05-03' }],
  companies: [{ name: 'Berg Heating' }],
  notes: 'Likes tea',
})

test('filling adds what is missing and keeps what is there', () => {
  const theirs = {
    kind: 'person' as const,
    name: 'A. Berg',
    nickname: 'Addie',
    emails: [
      { value: 'new@berg.example', preferred: true },
      { value: 'ADA@berg.example', label: 'work' },
    ],
    phones: [{ value: '+49 30 1234567' }],
    dates: [{ kind: 'birthday' as const, date: '1979-05-03' }],
    notes: 'Has a dog',
  }
  expect(filled(owned, theirs)).toEqual({
    ...owned,
    nickname: 'Addie',
    emails: [{ value: 'ada@berg.example', preferred: true }, { value: 'new@berg.example' }],
    phones: [{ value: '+49 30 1234567' }],
    dates: [{ kind: 'birthday', date: '1979-05-03' }],
  })
})

test('overwriting puts theirs first and loses no address, number or note of ours', () => {
  const theirs = {
    kind: 'person' as const,
    name: 'Ada Berg-Meyer',
    emails: [{ value: 'new@berg.example', preferred: true }],
    dates: [{ kind: 'birthday' as const, date: '1980-06-04' }],
    notes: 'Has a dog',
  }
  expect(overwritten(owned, theirs)).toEqual({
    ...owned,
    name: 'Ada Berg-Meyer',
    emails: [{ value: 'new@berg.example', preferred: true }, { value: 'ada@berg.example' }],
    dates: [{ kind: 'birthday', date: '1980-06-04' }],
    notes: 'Has a dog\n\nLikes tea',
  })
})

test('a shorter form of the name overwrites nothing', () => {
  expect(overwritten(owned, { kind: 'person', name: 'A. Berg' })).toBeUndefined()
})

test('who has all of it does not change, and has no new row', () => {
  expect(filled(owned, { kind: 'person', name: 'Ada Berg', emails: [{ value: 'ada@BERG.example' }] })).toBeUndefined()
})

test('somebody who went by an email address gets a name', () => {
  const nameless = aCustomer({ name: 'ada@berg.example', emails: [{ value: 'ada@berg.example' }] })
  const theirs = { kind: 'person' as const, name: 'Ada Berg', emails: [{ value: 'ada@berg.example' }] }
  expect(filled(nameless, theirs)?.name).toBe('Ada Berg')
})

test('a company that was only a name becomes a link once it is a customer, and keeps its role', () => {
  const theirs = { kind: 'person' as const, name: 'Ada Berg', companies: [{ name: 'BERG Heating', role: 'Owner' }] }
  expect(filled(owned, theirs, () => [customerId('heating')])?.companies).toEqual([
    { companyId: 'heating', role: 'Owner' },
  ])
})

test('an address is completed where it agrees, and added where it does not', () => {
  const at = aCustomer({ addresses: [{ street: 'Hafenstraße 3', city: 'Kiel' }] })
  const theirs = {
    kind: 'person' as const,
    name: 'Ada Berg',
    addresses: [
      { street: 'Hafenstr. 1', city: 'Bonn' },
      { city: 'Kiel', postalCode: '24103', label: 'home' },
    ],
  }
  expect(filled(at, theirs)?.addresses).toEqual([
    { street: 'Hafenstraße 3', city: 'Kiel', postalCode: '24103', label: 'home' },
    { street: 'Hafenstr. 1', city: 'Bonn' },
  ])
})
