import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whileLocked } from '@scripts/setup/lock.mjs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let folder = ''
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
  folder = mkdtempSync(join(tmpdir(), 'regulars-lock-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const act = (name: string, log: string[]) => async () => {
  log.push(`${name} begins`)
  await new Promise((resolve) => setImmediate(resolve))
  log.push(`${name} ends`)
}

test('what is under one lock happens one after the other', async () => {
  const file = join(folder, 'lock')
  const log: string[] = []
  await Promise.all([whileLocked('x', act('first', log), file), whileLocked('x', act('second', log), file)])
  expect(log.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends'])
  expect(await readdir(folder)).toEqual([])
})

test('a lock whose owner has died is taken over', async () => {
  const file = join(folder, 'lock')
  writeFileSync(file, '4194305') // one more than the largest process id there is
  const log: string[] = []
  await whileLocked('x', act('heir', log), file)
  expect(log).toEqual(['heir begins', 'heir ends'])
})
