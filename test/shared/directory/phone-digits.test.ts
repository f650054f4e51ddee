import { phoneNeedles, phoneText } from '@shared/directory/phone-digits'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const finds = (typed: string, written: string) =>
  phoneNeedles(typed).some((needle) => phoneText(written).includes(needle))

test.each([
  ['0170 1234567', '+49 170 1234567'],
  ['+491701234567', '0170/1234567'],
  ['0049 170 1234567', '0170-123 45 67'],
  ['491701234567', '(0170) 1234567'],
  ['+49 (0)170 1234567', '+49 170 1234567'],
  ['01701234567', '+49 (0)170 1234567'],
  ['1 555 123 4567', '(555) 123-4567'],
  ['555-123', '+1 (555) 123-4567'],
  ['+39 06 1234', '06 1234567'],
  ['06 1234', '+39 06 1234567'],
  ['+353 87 123', '087 1234567'],
  ['34567', '0170 1234567'],
  ['0', '030 1'],
])('%s finds %s', (typed, written) => {
  expect(finds(typed, written)).toBe(true)
})

test.each([
  ['+49 170 1234567', '+43 170 1234567'],
  ['0171', '0170 1234567'],
  ['+49 1', '0221 1'],
])('%s does not find %s', (typed, written) => {
  expect(finds(typed, written)).toBe(false)
})

test('any part of a number finds it, however it is written', () => {
  const written = fc.stringMatching(/^[1-9]\d{6,11}$/)
  const separators = fc.array(fc.constantFrom('', ' ', '-', '/', '.', ')'), { minLength: 12, maxLength: 12 })
  const spread = (digits: string, signs: string[]) => [...digits].map((digit, at) => digit + signs[at % 12]).join('')

  fc.assert(
    fc.property(
      written,
      separators,
      separators,
      fc.nat(9),
      fc.nat(9),
      fc.constantFrom('', '0', '+49 '),
      (digits, one, other, from, length, prefix) => {
        const part = digits.slice(Math.min(from, digits.length - 1)).slice(0, length + 1)
        expect(finds(spread(part, one), prefix + spread(digits, other))).toBe(true)
      },
    ),
  )
})
