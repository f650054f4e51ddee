import { allActions } from '@renderer/app/actions'
import { reachOf } from '@renderer/app/key-spellings'
import { expect, test } from 'vitest'

const pressed = allActions.flatMap(({ id, keys = [] }) => keys.map((press) => [press, id] as const))

test('every action has a name of its own and words', () => {
  const ids = allActions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { words } of allActions) expect(words.defaultMessage).toBeTruthy()
})

test.each(pressed)('%s (%s) leaves the system its keys and AltGr its letters', (press) => {
  expect(press).not.toMatch(/^\$mod\+[wqhm]$/i)
  expect(press).not.toMatch(/(\$mod|Control)\+Alt\+.$/)
  expect(press).not.toMatch(/\bTab$/)
})

test('keys that work while one types mean one thing only', () => {
  const anywhere = pressed.filter(([press]) => reachOf(press) === 'anywhere').map(([press]) => press)
  expect(anywhere.filter((press, index) => anywhere.indexOf(press) !== index)).toEqual([])
})

test('no key is the beginning of a sequence', () => {
  const begins = new Set(pressed.filter(([press]) => press.includes(' ')).map(([press]) => press.split(' ')[0]))
  expect(pressed.filter(([press]) => begins.has(press))).toEqual([])
})
