import type { Action } from '@renderer/actions'
import { menuSections } from '@renderer/app/native-menu'
import { expect, test } from 'vitest'

const words = { id: 'words', defaultMessage: 'Words' }
const actions: Action[] = [
  { id: 'undo', words, menu: 'edit', keys: ['$mod+z'] },
  { id: 'done', words, menu: 'customer', keys: ['d'] },
  { id: 'hidden', words },
]

test('what is not possible is disabled, not hidden; what has no menu is not there', () => {
  const sections = menuSections(
    actions,
    ({ id }) => id,
    ({ id }) => id === 'undo',
  )
  expect(sections.find(({ menu }) => menu === 'edit')?.actions).toEqual([
    { id: 'undo', label: 'undo', keys: 'CmdOrCtrl+Z', enabled: true },
  ])
  expect(sections.find(({ menu }) => menu === 'customer')?.actions).toEqual([
    { id: 'done', label: 'done', keys: undefined, enabled: false },
  ])
  expect(sections.flatMap((section) => section.actions)).toHaveLength(2)
})

test('a long name is cut and & stays what it is', () => {
  const [, edit] = menuSections(
    actions,
    () => `Berg & Söhne ${'x'.repeat(500)}`,
    () => true,
  )
  const label = edit?.actions[0]?.label ?? ''
  expect(label).toMatch(/^Berg && Söhne x+$/)
  expect(label.length).toBeLessThanOrEqual(200)
})
