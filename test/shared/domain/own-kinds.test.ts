import type { Business } from '@shared/domain/business'
import { isTaken, kindAdded, kindNamed, kindRemoved, kindRenamed, offeredKinds } from '@shared/domain/own-kinds'
import { expect, test } from 'vitest'

const nothing: Business = { id: 'business' }
const massage = kindAdded(nothing, 'Massage', '1')
const names = (business: Business) => offeredKinds(business).map(({ name }) => name)

test('a kind is added at the end, with an id that tells it from the built-in ones', () => {
  expect(kindAdded(massage, 'Tasting', '2').interactionKinds).toEqual([
    { id: 'own:1', name: 'Massage' },
    { id: 'own:2', name: 'Tasting' },
  ])
})

test('a kind that nobody used is gone when it is removed', () => {
  expect(kindRemoved(massage, 'own:1', false).interactionKinds).toEqual([])
})

test('a kind that was used keeps its name for what was logged, and is not offered any more', () => {
  const removed = kindRemoved(massage, 'own:1', true)
  expect(removed.interactionKinds).toEqual([{ id: 'own:1', name: 'Massage', retired: true }])
  expect(names(removed)).toEqual([])
})

test('the same name again brings the old kind back, with what was logged under it', () => {
  const again = kindAdded(kindRemoved(massage, 'own:1', true), 'massage', '9')
  expect(again.interactionKinds).toEqual([{ id: 'own:1', name: 'Massage' }])
})

test('a kind keeps its id under a new name', () => {
  expect(kindRenamed(massage, 'own:1', 'Back massage').interactionKinds).toEqual([
    { id: 'own:1', name: 'Back massage' },
  ])
})

test('a name is taken by another kind, not by itself and not by one that is no longer offered', () => {
  expect(isTaken(massage, 'MASSAGE', [])).toBe(true)
  expect(isTaken(massage, 'massage', [], 'own:1')).toBe(false)
  expect(isTaken(kindRemoved(massage, 'own:1', true), 'Massage', [])).toBe(false)
})

test('a built-in kind cannot be added a second time', () => {
  expect(isTaken(nothing, 'call', ['Call', 'Visit'])).toBe(true)
  expect(isTaken(nothing, 'Massage', ['Call', 'Visit'])).toBe(false)
})

test('a kind is found by its name, however it is written, also when it is no longer offered', () => {
  expect(kindNamed(massage, ' MASSAGE ')).toEqual({ id: 'own:1', name: 'Massage' })
  expect(kindNamed(kindRemoved(massage, 'own:1', true), 'massage')).toMatchObject({ id: 'own:1', retired: true })
  expect(kindNamed(massage, 'Tasting')).toBeUndefined()
})
