import { ownFieldKinds } from '@shared/domain/own-fields'
import { ownDetails, ownValueSet, typedValue, valueOfTyped } from '@shared/domain/own-values'
import { customerRow } from '@shared/rows'
import { aCustomer } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['text', '  A sloop ', { value: 'A sloop' }],
  ['text', '   ', {}],
  ['text', 'x'.repeat(2001), 'wrong'],
  ['number', '12,5', { value: 12.5 }],
  ['number', '-3', { value: -3 }],
  ['number', '1.234,50', 'wrong'],
  ['number', '0x10', 'wrong'],
  ['number', '1e999', 'wrong'],
  ['date', '2026-02-29', 'wrong'],
  ['date', '2028-02-29', { value: '2028-02-29' }],
  ['yesNo', 'false', { value: false }],
  ['yesNo', 'perhaps', 'wrong'],
  ['choice', 'red', { value: 'red' }],
  ['link', 'berg.example', { value: 'berg.example' }],
] as const)('in a field of kind %s "%s" is %j', (kind, typed, read) => {
  expect(valueOfTyped({ kind }, typed)).toEqual(read)
})

test('details stand in the order of the fields; what is no is known too', () => {
  const fields = [
    { id: 'b', name: 'B', kind: 'yesNo' as const },
    { id: 'a', name: 'A', kind: 'text' as const },
    { id: 'toString', name: 'C', kind: 'text' as const },
  ]
  expect(ownDetails({ a: 'x', b: false }, fields).map(({ field, value }) => [field.name, value])).toEqual([
    ['B', false],
    ['A', 'x'],
  ])
})

test('whatever is typed is wrong, nothing, or a value that a row can hold and that reads as it was', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double().map(String),
    fc.constantFrom('true', '2026-01-31', '7,5'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...ownFieldKinds), typed, (kind, text) => {
      const read = valueOfTyped({ kind }, text)
      if (read === 'wrong') return
      const before = { other: 1 }
      const own = ownValueSet(before, 'own:1', read.value)
      expect(customerRow.safeParse(aCustomer({ own })).success).toBe(true)
      expect(valueOfTyped({ kind }, typedValue(read.value))).toEqual(read)
      expect(ownValueSet(own, 'own:1', undefined)).toEqual(before)
    }),
  )
})
