import { chosenThrough, listedOnly, noneChosen, toggled } from '@shared/domain/chosen-rows'
import { customerId } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const ids = ['a', 'b', 'c', 'd', 'e'].map(customerId)
const list = { indexOf: (id: string) => ids.indexOf(customerId(id)), idAt: (index: number) => ids[index] }
const [a, b, c, , e] = ids as [(typeof ids)[0], (typeof ids)[0], (typeof ids)[0], (typeof ids)[0], (typeof ids)[0]]

test('a row is chosen and not chosen any more', () => {
  expect([...toggled(noneChosen, b).ids]).toEqual([b])
  expect(toggled(toggled(noneChosen, b), b).ids.size).toBe(0)
})

test.each([
  ['down', b, 3, ['b', 'c', 'd']],
  ['up', c, 0, ['a', 'b', 'c']],
  ['to itself', c, 2, ['c']],
  ['from somebody who is not on the list', customerId('z'), 1, ['b', 'z']],
])('a range %s', (_, from, to, chosen) => {
  expect([...chosenThrough(toggled(noneChosen, from), to, list).ids].sort()).toEqual(chosen)
})

test('without a beginning it is the one row; a second range begins where the first did', () => {
  const first = chosenThrough(noneChosen, 2, list)
  expect([...first.ids]).toEqual([c])
  const second = chosenThrough(chosenThrough(first, 4, list), 1, list)
  expect([...second.ids].sort()).toEqual(['b', 'c', 'd', 'e'])
})

test('whoever is not listed any more is not chosen any more', () => {
  const chosen = toggled(toggled(noneChosen, a), e)
  expect([...listedOnly(chosen, (id) => id !== e).ids]).toEqual([a])
  expect(listedOnly(chosen, () => true)).toBe(chosen)
})

test('whatever is done, only rows of the list are chosen, and each act can be told from the choice before', () => {
  const step = fc.record({ range: fc.boolean(), at: fc.nat({ max: ids.length - 1 }) })
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let chosen = noneChosen
      for (const { range, at } of steps) {
        const next = range ? chosenThrough(chosen, at, list) : toggled(chosen, ids[at] ?? a)
        expect(next.ids.has(ids[at] ?? a)).toBe(range || !chosen.ids.has(ids[at] ?? a))
        if (range) for (const id of chosen.ids) expect(next.ids.has(id)).toBe(true)
        chosen = next
      }
      expect([...chosen.ids].every((id) => ids.includes(id))).toBe(true)
    }),
  )
})
