import { rowDigest } from '@shared/vault/digest'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const digestOf = (rows: object[], table = 'customers') => {
  const digest = rowDigest()
  for (const row of rows) digest.add(table, row)
  return digest.text()
}

const row = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 3 }))

/** The same with its fields the other way round, everywhere. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, turned(held)]),
  )
}

test('neither the order of rows nor that of their fields matters, nor a way through JSON', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const other = rows.map((one) => turned(one) as object).reverse()
      expect(digestOf(other)).toBe(digestOf(rows))
      expect(digestOf(JSON.parse(JSON.stringify(rows)))).toBe(digestOf(rows))
    }),
  )
})

test('a field that holds undefined is as if it were not there', () => {
  expect(digestOf([{ id: 'a', name: undefined, list: [undefined], inner: { gone: undefined } }])).toBe(
    digestOf([{ id: 'a', list: [null], inner: {} }]),
  )
})

test.each([
  [[{ id: 'a' }], [{ id: 'b' }]],
  [[{ id: 'a' }], []],
  [[{ id: 'a' }], [{ id: 'a' }, { id: 'a' }]],
  [[{ id: 'a', name: 'x' }], [{ id: 'a', name: 'y' }]],
  [[{ id: 'a', name: '1' }], [{ id: 'a', name: 1 }]],
  [[{ id: 'a', list: ['x', 'y'] }], [{ id: 'a', list: ['y', 'x'] }]],
  [[{ id: 'a', list: [] }], [{ id: 'a', list: {} }]],
  [
    [
      { id: 'a', name: 'x' },
      { id: 'b', name: 'y' },
    ],
    [
      { id: 'a', name: 'y' },
      { id: 'b', name: 'x' },
    ],
  ],
])('%j is not %j', (one, other) => {
  expect(digestOf(one)).not.toBe(digestOf(other))
})

test('the same row in another table is another', () => {
  expect(digestOf([{ id: 'a' }], 'customers')).not.toBe(digestOf([{ id: 'a' }], 'business'))
})
