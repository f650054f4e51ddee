import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprint } from '@scripts/setup/build.mjs'
import { afterEach, beforeEach, expect, test } from 'vitest'

let root = ''
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'regulars-fingerprint-'))
  await mkdir(join(root, 'src', 'main'), { recursive: true })
  writeFileSync(join(root, 'src', 'main', 'index.ts'), 'one')
  writeFileSync(join(root, 'config.ts'), 'two')
})
afterEach(() => rmSync(root, { recursive: true }))

const now = () => fingerprint(root, ['src', 'config.ts', 'maybe.json'])

test('what was built stays good while no file changes', () => {
  const before = now()
  writeFileSync(join(root, 'src', 'main', 'index.ts'), 'one')
  writeFileSync(join(root, 'unrelated.md'), 'three')
  expect(now()).toBe(before)
})

test.each([
  ['a source changes', () => writeFileSync(join(root, 'src', 'main', 'index.ts'), 'won')],
  ['a source is added', () => writeFileSync(join(root, 'src', 'main', 'tray.ts'), '')],
  ['a source is taken away', () => rmSync(join(root, 'src', 'main', 'index.ts'))],
  ['an ingredient appears', () => writeFileSync(join(root, 'maybe.json'), '')],
  ['text moves from one file to the next', () => writeFileSync(join(root, 'config.ts'), 'twoo')],
])('the app is built again when %s', (_case, change) => {
  const before = now()
  change()
  expect(now()).not.toBe(before)
})
