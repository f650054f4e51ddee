import { keyWords, printsACharacter } from '@renderer/ui/key-words'
import { platformOf } from '@renderer/ui/platform'
import { expect, test } from 'vitest'

test.each([
  ['$mod+k', 'linux', [['Ctrl', 'K']]],
  ['$mod+k', 'mac', [['⌘', 'K']]],
  ['$mod+Shift+z', 'windows', [['Ctrl', 'Shift', 'Z']]],
  ['$mod+Digit1', 'linux', [['Ctrl', '1']]],
  ['$mod+,', 'linux', [['Ctrl', ',']]],
  ['Alt+ArrowLeft', 'linux', [['Alt', '←']]],
  ['g t', 'linux', [['G'], ['T']]],
  ['?', 'linux', [['?']]],
  ['F1', 'windows', [['F1']]],
  ['Shift+F10', 'linux', [['Shift', 'F10']]],
  ['Escape', 'linux', [['Esc']]],
] as const)('%s stands on a keyboard for %s as %j', (keys, on, caps) => {
  expect(keyWords(keys, on)).toEqual(caps)
})

test.each([
  ['MacIntel', 'mac'],
  ['Win32', 'windows'],
  ['Linux x86_64', 'linux'],
  ['', 'linux'],
] as const)('a computer that calls itself %s is %s', (name, platform) => {
  expect(platformOf(name)).toBe(platform)
})

test.each([
  ['d', true],
  ['#', true],
  ['Shift+x', true],
  ['g t', true],
  ['$mod+k', false],
  ['Delete', false],
  ['F2', false],
  ['Alt+ArrowLeft', false],
])('%s prints a character: %s', (keys, prints) => {
  expect(printsACharacter(keys)).toBe(prints)
})
