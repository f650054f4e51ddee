import { featuresOf } from '@shared/import/evidence'
import { isShorterForm, namesAgree } from '@shared/import/names-agree'
import { expect, test } from 'vitest'

const nameOf = (name: string, kind: 'person' | 'company' = 'person') => featuresOf({ kind, name }, []).name

test.each([
  ['Anna Berg', 'Berg, Anna', true],
  ['Anna Berg', 'A. Berg', true],
  ['Anna Berg', 'Dr. Anna Maria Berg', true],
  ['Anna Müller', 'Anna Mueller', true],
  ['Anna Berg', 'Berg', true],
  ['Anna Berg', 'Max Berg', false],
  ['Anna Berg', 'Anna Meyer', false],
  ['Anna Berg', 'A.', false],
])('%s and %s on one phone: one person? %s', (one, other, expected) => {
  expect(namesAgree(nameOf(one), nameOf(other), 'phone')).toBe(expected)
  expect(namesAgree(nameOf(other), nameOf(one), 'phone')).toBe(expected)
})

test.each([
  ['Anna Berg', 'Anna Meyer', true],
  ['Anna Berg', 'A. Meyer', true],
  ['Anna Berg', 'Max Berg', false],
])('%s and %s with one email: one person? %s', (one, other, expected) => {
  expect(namesAgree(nameOf(one), nameOf(other), 'email')).toBe(expected)
})

test('a person of the name of a company is only that company when the names are equal', () => {
  expect(namesAgree(nameOf('Anna Adler'), nameOf('Hotel Adler', 'company'), 'email')).toBe(false)
  expect(namesAgree(nameOf('Hotel Adler'), nameOf('Hotel Adler', 'company'), 'email')).toBe(true)
})

test.each([
  ['A. Berg', 'Anna Berg', true],
  ['Berg', 'Anna Berg', true],
  ['Anna Berg', 'A. Berg', false],
  ['Anna Berg', 'Berg, Anna', false],
])('%s says less than %s: %s', (name, of, expected) => {
  expect(isShorterForm(name, of)).toBe(expected)
})
