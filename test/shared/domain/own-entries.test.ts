import { reasonsOf } from '@shared/domain/departure'
import { entryAdded, entryRenamed, entryRetired, isEntryTaken, offered } from '@shared/domain/own-entries'
import { expect, test } from 'vitest'

const nameOf = ({ id, name }: { id: string; name?: string }) => name ?? `The ${id}`
const usual = [{ id: 'price' }, { id: 'moved' }]

test('one more stands at the end', () => {
  expect(entryAdded(usual, 'A dog', nameOf, '1')).toEqual([...usual, { id: 'own:1', name: 'A dog' }])
})

test('one that was removed keeps its name for what it was used for, and comes back by it', () => {
  const without = entryRetired(usual, 'price')
  expect(offered(without)).toEqual([{ id: 'moved' }])
  expect(without).toContainEqual({ id: 'price', retired: true })
  expect(entryAdded(without, 'the PRICE', nameOf, '1')).toEqual(usual)
})

test('one that comes with the app can be called otherwise', () => {
  expect(entryRenamed(usual, 'moved', 'To the sea')).toEqual([{ id: 'price' }, { id: 'moved', name: 'To the sea' }])
})

test.each([
  ['the price ', undefined, true],
  ['The price', 'price', false],
  ['A dog', undefined, false],
])('"%s" for %s is taken: %s', (name, id, taken) => {
  expect(isEntryTaken(usual, name, nameOf, id)).toBe(taken)
})

test('the owner’s list stands in the place of the usual one, also when it is empty', () => {
  expect(reasonsOf({ reasons: [] })).toEqual([])
  expect(reasonsOf().length).toBeGreaterThan(0)
})
