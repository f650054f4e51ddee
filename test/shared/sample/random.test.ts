import { seeded } from '@shared/sample/random'
import { sharesOf } from '@shared/sample/shares'
import { slug, withoutAccents, worded } from '@shared/sample/wording'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('numbers stay between their ends, and reach both', () => {
  const random = seeded(1)
  const rolls = Array.from({ length: 1000 }, () => random.int(1, 6))
  expect([...new Set(rolls)].sort()).toEqual([1, 2, 3, 4, 5, 6])
})

test('some of a list are that many, different, and in its order', () => {
  fc.assert(
    fc.property(fc.nat(), fc.uniqueArray(fc.nat(), { maxLength: 20 }), fc.nat(25), (seed, items, count) => {
      const some = seeded(seed).some(items, count)
      expect(some).toHaveLength(Math.min(count, items.length))
      expect(items.filter((item) => some.includes(item))).toEqual(some)
    }),
  )
})

test('what weighs nothing is never chosen', () => {
  const random = seeded(3)
  const items = [{ weight: 0 }, { weight: 5 }, { weight: 0 }]
  for (let turn = 0; turn < 100; turn++) expect(random.weighted(items)).toBe(items[1])
})

test('shares add up to the total, and nobody has more than 500', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 0, max: 40 }),
      (seed, customers, each) => {
        const shares = sharesOf(seeded(seed), customers, customers * each)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(customers * each)
        expect(Math.max(...shares)).toBeLessThanOrEqual(500)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 50 },
  )
})

test('alternatives are chosen, also inside each other', () => {
  const heard = Array.from({ length: 60 }, (_, seed) => worded(seeded(seed), '{a|b {c|d}} end'))
  expect([...new Set(heard)].sort()).toEqual(['a end', 'b c end', 'b d end'])
})

test.each([
  ['Zoë van der Łęcki', 'zoe-van-der-lecki'],
  ["D'Artagnan & Fils GmbH", 'd-artagnan-fils-gmbh'],
  ['Weiß', 'weiss'],
  ['山田', ''],
])('%s becomes %s in an address', (name, address) => {
  expect(slug(name)).toBe(address)
})

test('a hurried typist leaves the accents out', () => {
  expect(withoutAccents('Chloé Müller, Ελένη')).toBe('Chloe Muller, Ελενη')
})
