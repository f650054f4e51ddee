import { agreeingAddress, sameEmail, sameLink, sameNumber } from '@shared/import/same-value'
import { expect, test } from 'vitest'

test.each([
  ['+49 30 1234567', '030 1234567', true],
  ['+49 30 1234567', '0049 (0)30/123-4567', true],
  ['+1 (757) 555-0101', '757 555 0101', true],
  ['+45 12 34 56 78', '12345678', true],
  ['+49 30 1234567', '+49 40 1234567', false],
  ['+49 30 1234567 ext 12', '+49 30 1234567 ext 13', false],
  ['112', '0112', true],
  ['112', '+49 112', false],
  ['none', 'n/a', false],
])('%s and %s are one number: %s', (one, other, expected) => {
  expect(sameNumber(one, other)).toBe(expected)
  expect(sameNumber(other, one)).toBe(expected)
})

test('an email address is the same in capitals, a web address with and without its beginning', () => {
  expect(sameEmail(' Anna@Berg.example', 'mailto:anna@berg.EXAMPLE')).toBe(true)
  expect(sameEmail('anna@berg.example', 'anne@berg.example')).toBe(false)
  expect(sameLink('https://www.berg.example/', 'berg.example')).toBe(true)
  expect(sameLink('berg.example/a', 'berg.example/b')).toBe(false)
})

test('an address agrees with one that says the same and more, not with another street of the town', () => {
  const home = { street: 'Hafenstraße 3', city: 'Kiel' }
  expect(agreeingAddress(home, { city: 'KIEL', country: 'DE' })).toBe(true)
  expect(agreeingAddress(home, { street: 'Hafenstrasse 3', city: 'Kiel' })).toBe(true)
  expect(agreeingAddress(home, { street: 'Werftstraße 1', city: 'Kiel' })).toBe(false)
  expect(agreeingAddress(home, { country: 'DE' })).toBe(false)
})
