import { addressLines } from '@shared/domain/customer-address'
import { companyMadeCustomer } from '@shared/domain/customer-companies'
import { partialDateOf, typedDate, yearsSince } from '@shared/domain/customer-dates'
import { mailLink, telephoneLink, webLink } from '@shared/domain/customer-links'
import { aCustomer, customerId, written } from '@test/support/factories'
import { expect, test } from 'vitest'

test.each([
  [telephoneLink, '+49 170 / 123-45', 'tel:+4917012345'],
  [telephoneLink, '0170 12345', 'tel:017012345'],
  [telephoneLink, '+49 (0)170 1', 'tel:+491701'],
  [telephoneLink, '12+3', 'tel:123'],
  [mailLink, ' anna+shop@berg.example ', 'mailto:anna%2Bshop@berg.example'],
  [mailLink, 'a@b.example?bcc=x@y.example', 'mailto:a@b.example%3Fbcc%3Dx%40y.example'],
  [webLink, 'berg.example/a', 'https://berg.example/a'],
  [webLink, 'http://berg.example', 'http://berg.example'],
  [webLink, 'javascript:alert(1)', 'javascript:alert(1)'],
])('%o of %s is %s', (link, value, expected) => {
  expect(link(value)).toBe(expected)
})

test.each([
  [
    { street: 'Hafenstr. 3', postalCode: '24103', city: 'Kiel', country: 'Germany' },
    ['Hafenstr. 3', '24103 Kiel', 'Germany'],
  ],
  [{ city: 'Kiel', region: '' }, ['Kiel']],
  [{}, []],
])('address %o has the lines %o', (address, lines) => {
  expect(addressLines(address)).toEqual(lines)
})

test.each([
  [{ day: '3', month: '5', year: '1979' }, '1979-05-03'],
  [{ day: '03', month: '5', year: '' }, '--05-03'],
  [{ day: '29', month: '2', year: '' }, '--02-29'],
  [{ day: '29', month: '2', year: '2023' }, undefined],
  [{ day: '31', month: '4', year: '' }, undefined],
  [{ day: '3', month: '5', year: '79' }, undefined],
  [{ day: '', month: '5', year: '1979' }, undefined],
])('%o is the date %s', (typed, date) => {
  expect(partialDateOf(typed)).toBe(date)
})

test.each([['1979-05-03'], ['--12-24']])('%s comes back as it was typed', (date) => {
  expect(partialDateOf(typedDate(date))).toBe(date)
})

test('a company that was only a name becomes a customer, and the person still belongs to it', () => {
  const person = aCustomer({ companies: [{ name: 'Choir' }, { name: 'Berg GmbH', role: 'owner' }] })
  const id = customerId('firm')
  const now = written + 5
  expect(companyMadeCustomer(person, 1, now, id)).toEqual({
    customers: [
      { id, kind: 'company', name: 'Berg GmbH', stage: 'active', createdAt: now, updatedAt: now },
      { ...person, companies: [{ name: 'Choir' }, { companyId: id, role: 'owner' }], updatedAt: now },
    ],
  })
  expect(() => companyMadeCustomer(aCustomer({ companies: [{ companyId: id }] }), 0, now, id)).toThrow('already')
})

test.each([
  ['1979-03-14', 47],
  ['1979-03-15', 46],
  ['1979-03-13', 47],
  ['2026-03-14', 0],
])('who was born on %s is %i on 14 March 2026', (day, years) => {
  expect(yearsSince(day, '2026-03-14')).toBe(years)
})
