import { hueOf, initials } from '@renderer/ui/initials'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['Anna Berg', 'AB'],
  ['anna maria berg', 'AB'],
  ['Cher', 'C'],
  ['Zoë Ångström', 'ZÅ'],
  ['Ольга Иванова', 'ОИ'],
  ['李小龍', '李'],
  ["O'Brien, Tom", 'OT'],
  ['(new) Hotel Adler', 'NA'],
  ['4711 GmbH', '4G'],
  ['Anna & Berg', 'AB'],
  ['🙂', ''],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('an accent written apart stays with its letter', () => {
  expect(initials('E\u0301va Nagy')).toBe('E\u0301N')
})

test('a name has always the same hue, one of those there are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const hue = hueOf(name, 8)
      return hue === hueOf(name, 8) && Number.isInteger(hue) && hue >= 0 && hue < 8
    }),
  )
})

test('many names spread over all hues', () => {
  const hues = new Set(Array.from({ length: 200 }, (_, index) => hueOf(`Customer ${index}`, 8)))
  expect(hues.size).toBe(8)
})
