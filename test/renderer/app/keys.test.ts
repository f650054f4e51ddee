import { acceleratorOf } from '@renderer/app/accelerator'
import { reachOf, spellingsOf } from '@renderer/app/key-spellings'
import { expect, test } from 'vitest'

test.each([
  ['$mod+k', 'anywhere'],
  ['Alt+ArrowLeft', 'anywhere'],
  ['F1', 'anywhere'],
  ['d', 'letters'],
  ['g t', 'letters'],
  ['?', 'letters'],
  ['Shift+x', 'letters'],
  ['Delete', 'keys'],
  ['Enter', 'keys'],
])('%s works: %s', (keys, reach) => {
  expect(reachOf(keys)).toBe(reach)
})

test('signs are heard with Shift too, as keyboards have them; letters are not', () => {
  expect(spellingsOf('?')).toEqual(['?', 'Shift+?'])
  expect(spellingsOf('/')).toEqual(['/', 'Shift+/'])
  expect(spellingsOf('d')).toEqual(['d'])
  expect(spellingsOf('$mod+,')).toEqual(['$mod+,'])
})

test.each([
  [['$mod+Shift+z', '$mod+y'], 'CmdOrCtrl+Shift+Z'],
  [['g t', '$mod+Digit1'], 'CmdOrCtrl+1'],
  [['Alt+ArrowLeft'], 'Alt+Left'],
  [['$mod+,'], 'CmdOrCtrl+,'],
  [['?', 'F1'], 'F1'],
  [['$mod+ArrowDown'], 'CmdOrCtrl+Down'],
  [['d'], undefined],
  [['g i'], undefined],
  [undefined, undefined],
])('the menu shows %j as %s', (keys, accelerator) => {
  expect(acceleratorOf(keys)).toBe(accelerator)
})
