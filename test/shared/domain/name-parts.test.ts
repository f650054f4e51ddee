import { namePartsOf, partsStillFit, sortNameOf } from '@shared/domain/name-parts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['Anna Berg', { given: 'Anna', family: 'Berg' }],
  ['Berg, Anna', { given: 'Anna', family: 'Berg' }],
  ['Anna Maria Berg', { given: 'Anna', additional: 'Maria', family: 'Berg' }],
  ['Dr. Anna Berg', { prefix: 'Dr.', given: 'Anna', family: 'Berg' }],
  ['Prof. Dr. Anna Berg', { prefix: 'Prof. Dr.', given: 'Anna', family: 'Berg' }],
  ['Dr. Berg', { prefix: 'Dr.', given: 'Berg' }],
  ['Martin King Jr.', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
  ['Martin King, Jr.', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
  ['King, Martin, Jr.', { given: 'Martin', family: 'King', suffix: 'Jr.' }],
  ['Ludwig van Beethoven', { given: 'Ludwig', family: 'van Beethoven' }],
  ['Johann Wolfgang von Goethe', { given: 'Johann', additional: 'Wolfgang', family: 'von Goethe' }],
  ['Maria de la Cruz', { given: 'Maria', family: 'de la Cruz' }],
  ['Van Morrison', { given: 'Van', family: 'Morrison' }],
  ['Cher', { given: 'Cher' }],
  ['山田 太郎', { family: '山田', given: '太郎' }],
  ['Mr', { given: 'Mr' }],
  ['', {}],
])('%s', (written, parts) => {
  expect(namePartsOf(written)).toEqual(parts)
})

test('no word of a name is lost', () => {
  const words = fc.array(fc.constantFrom('Anna', 'van', 'Dr.', 'Berg', 'Jr.', 'de', 'Li'), { minLength: 1 })
  fc.assert(
    fc.property(words, (written) => {
      const { prefix, given, additional, family, suffix } = namePartsOf(written.join(' '))
      expect([prefix, given, additional, family, suffix].filter(Boolean).join(' ')).toBe(written.join(' '))
    }),
  )
})

test.each([
  [{ kind: 'person', name: 'Anna Berg' }, 'Berg Anna'],
  [
    { kind: 'person', name: 'Gabriel García Márquez', nameParts: { given: 'Gabriel', family: 'García Márquez' } },
    'García Márquez Gabriel',
  ],
  [{ kind: 'person', name: 'Cher' }, 'Cher'],
  [{ kind: 'person', name: 'Shop', nameParts: {} }, 'Shop'],
  [{ kind: 'company', name: 'Anna Berg GmbH' }, 'Anna Berg GmbH'],
] as const)('%o is sorted as %s', (customer, sortName) => {
  expect(sortNameOf(customer)).toBe(sortName)
})

test.each([
  [{ given: 'Ana', family: 'Berg' }, 'Dr. Ana Berg', true],
  [{ given: 'Ana', family: 'Berg' }, 'Anna Berg', false],
  [{}, 'Anna Berg', false],
])('parts %o fit %s: %s', (parts, name, fit) => {
  expect(partsStillFit(parts, name)).toBe(fit)
})
