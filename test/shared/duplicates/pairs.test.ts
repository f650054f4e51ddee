import type { Customer } from '@shared/domain/customer'
import { pairKey, possiblePairs } from '@shared/duplicates/pairs'
import { aCustomer, customerId } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const one = (some: Partial<Customer>) => aCustomer({ id: customerId('one'), createdAt: 1, ...some })
const other = (some: Partial<Customer>) => aCustomer({ id: customerId('other'), createdAt: 2, ...some })
const email = (value: string) => ({ emails: [{ value }] })
const phone = (value: string) => ({ phones: [{ value }] })

test.each<[string, Partial<Customer>, Partial<Customer>, string | undefined]>([
  [
    'one address, however it is written',
    { name: 'Anna Berg', ...email('A@x.example') },
    { name: 'A. Berg', ...email('a@X.example') },
    'email',
  ],
  [
    'one address of two people',
    { name: 'Anna Berg', ...email('us@x.example') },
    { name: 'Tom Berg', ...email('us@x.example') },
    undefined,
  ],
  [
    'one number, with and without its country',
    { name: 'Anna Berg', ...phone('+49 170 1234567') },
    { name: 'Anna Berg', ...phone('0170 1234567') },
    'phone',
  ],
  [
    'the number of a family',
    { name: 'Anna Berg', ...phone('0170 1234567') },
    { name: 'Tom Berg', ...phone('0170 1234567') },
    undefined,
  ],
  ['one name in another order', { name: 'Berg, Anna' }, { name: 'Anna Berg' }, 'name'],
  ['accents', { name: 'Zoë Müller' }, { name: 'Zoe Mueller' }, 'name'],
  ['what friends say', { name: 'Bob Smith' }, { name: 'Robert Smith' }, 'name'],
  [
    'what friends say, and one address',
    { name: 'Bob Smith', ...email('b@x.example') },
    { name: 'Robert Smith', ...email('b@x.example') },
    'email',
  ],
  ['a firm and a person', { name: 'Berg', kind: 'company' }, { name: 'Berg' }, undefined],
  ['other names', { name: 'Anna Berg' }, { name: 'Anna Bergmann' }, undefined],
])('%s', (_, some, more, because) => {
  const pairs = possiblePairs([other(more), one(some)], new Set())
  expect(pairs).toEqual(because ? [{ ids: ['one', 'other'], because }] : [])
})

test('a pair that is known to be two is not asked about again, nor what too many share', () => {
  const twins = [one({ name: 'Anna Berg' }), other({ name: 'Anna Berg' })]
  expect(possiblePairs(twins, new Set([pairKey('other', 'one')]))).toEqual([])
  const firm = Array.from({ length: 20 }, (_, at) =>
    aCustomer({ id: customerId(`p${at}`), name: 'Office', ...email('info@x.example') }),
  )
  expect(possiblePairs(firm, new Set())).toEqual([])
})

test('whoever is there: each pair comes once, and nobody is a pair with themselves', () => {
  const somebody = fc.record({
    name: fc.constantFrom('Anna Berg', 'Berg Anna', 'Bob Lee', 'Robert Lee', 'Tom'),
    emails: fc.array(fc.record({ value: fc.constantFrom('a@x.example', 'b@x.example') }), { maxLength: 2 }),
    phones: fc.array(fc.record({ value: fc.constantFrom('0170 1234567', '+49 170 1234567') }), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(fc.array(somebody, { maxLength: 10 }), (people) => {
      const customers = people.map((some, at) => aCustomer({ id: customerId(`c${at}`), ...some }))
      const pairs = possiblePairs(customers, new Set())
      expect(new Set(pairs.map(({ ids }) => pairKey(...ids))).size).toBe(pairs.length)
      for (const { ids } of pairs) expect(ids[0]).not.toBe(ids[1])
    }),
  )
})
