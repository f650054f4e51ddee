import { mailLink, reachedBy, telephoneLink } from '@shared/domain/customer-links'
import { expect, test } from 'vitest'

const anna = { phones: [{ value: '+49 (0)170 123 45 67' }], emails: [{ value: ' anna@berg.example' }] }

test.each([
  [telephoneLink('+49 170 1234567'), 'call'],
  [mailLink('anna@berg.example'), 'email'],
  [telephoneLink('0170 1234567'), undefined],
  ['https://berg.example', undefined],
])('%s, opened, was: %s', (link, was) => {
  expect(reachedBy(anna, link)).toBe(was)
})

test('nobody without a number or an address was reached', () => {
  expect(reachedBy({}, 'tel:')).toBeUndefined()
})
