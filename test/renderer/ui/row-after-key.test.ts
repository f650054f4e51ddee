import { rowAfterKey } from '@renderer/ui/row-after-key'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const list = { rows: 100, page: 10, lettersMove: true }
const pressed = (key: string, held = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test.each([
  ['ArrowDown', 5, 6],
  ['j', 5, 6],
  ['ArrowUp', 5, 4],
  ['k', 5, 4],
  ['PageDown', 5, 15],
  ['PageUp', 25, 15],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['ArrowDown', -1, 0],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
])('%s leads from row %i to row %i', (key, from, to) => {
  expect(rowAfterKey(pressed(key), from, list)).toBe(to)
})

test('letters move nothing when they are switched off, arrows still do', () => {
  expect(rowAfterKey(pressed('j'), 5, { ...list, lettersMove: false })).toBeUndefined()
  expect(rowAfterKey(pressed('ArrowDown'), 5, { ...list, lettersMove: false })).toBe(6)
})

test('a key with a modifier belongs to somebody else', () => {
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
    expect(rowAfterKey(pressed('ArrowDown', { [held]: true }), 5, list)).toBeUndefined()
})

test('nobody moves in an empty list', () => {
  expect(rowAfterKey(pressed('End'), -1, { ...list, rows: 0 })).toBeUndefined()
})

test('whatever is pressed, one stays in the list', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'j', 'k')
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 1, max: 1000 }),
      fc.nat(2000),
      fc.integer({ min: 1, max: 50 }),
      (key, rows, from, page) => {
        const to = rowAfterKey(pressed(key), Math.min(from, rows - 1), { rows, page, lettersMove: true })
        return to !== undefined && to >= 0 && to < rows
      },
    ),
  )
})
