import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

vi.mock('electron', () => ({ protocol: {}, net: {} }))
const { keepGeneration } = await import('@main/generation')

const day = 24 * 60 * 60 * 1000
let profile = ''
let time = 0
const said: string[] = []
const start = () => keepGeneration({ profile, now: () => time, log: (sentence) => said.push(sentence) })
const folder = (name: string) => join(profile, 'IndexedDB', name)
const made = (...databases: string[]) => {
  for (const name of databases)
    for (const ending of ['leveldb', 'blob']) mkdirSync(folder(`${name}_0.indexeddb.${ending}`), { recursive: true })
}
const isThere = (name: string) => existsSync(folder(`${name}_0.indexeddb.leveldb`))

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'regulars-generation-'))
  time = 1_700_000_000_000
  said.length = 0
})
afterEach(() => rmSync(profile, { recursive: true }))

test('the first database is at the address that was shipped', () => {
  const generation = start()
  expect(generation.origin()).toBe('app://regulars')
  expect(generation.folder()).toBe(folder('app_regulars_0.indexeddb.leveldb'))
})

test('a database that was left behind stays left behind after a restart', () => {
  start().raise()
  const generation = start()
  expect(generation.current()).toBe(2)
  expect(generation.origin()).toBe('app://regulars-2')
  expect(generation.folder()).toBe(folder('app_regulars-2_0.indexeddb.leveldb'))
})

test.each(['gone', 'damaged'])('with its file %s the newest database counts', (what) => {
  made('app_regulars', 'app_regulars-3', 'app_regulars-12')
  if (what === 'damaged') writeFileSync(join(profile, 'generation.json'), '{"generation":')
  expect(start().current()).toBe(12)
})

test('30 days after it was left it is removed, and nothing else is', async () => {
  made('app_regulars', 'app_elsewhere', 'app_regulars-99x')
  const generation = start()
  generation.raise()
  made('app_regulars-2')
  time += 20 * day
  generation.raise()
  made('app_regulars-3')

  time += 9 * day
  await start().collect()
  expect(isThere('app_regulars')).toBe(true)

  time += 2 * day
  await start().collect()
  expect(isThere('app_regulars')).toBe(false)
  expect(existsSync(folder('app_regulars_0.indexeddb.blob'))).toBe(false)
  expect(['app_regulars-2', 'app_regulars-3', 'app_elsewhere', 'app_regulars-99x'].every(isThere)).toBe(true)
  expect(said).toHaveLength(1)
})

test('a database of which nobody knows when it was left is kept for 30 days more', async () => {
  made('app_regulars', 'app_regulars-2')
  await start().collect()
  time += 29 * day
  await start().collect()
  expect(isThere('app_regulars')).toBe(true)
  time += 2 * day
  await start().collect()
  expect(isThere('app_regulars')).toBe(false)
  expect(isThere('app_regulars-2')).toBe(true)
})

test('where new databases do not help, no more of them are begun', () => {
  const generation = start()
  for (let times = 0; times < 3; times++) generation.raise()
  expect(() => generation.raise()).toThrow('none of them helped')
  expect(generation.current()).toBe(4)
  time += 2 * 60 * 60 * 1000
  generation.raise()
  expect(generation.current()).toBe(5)
})

test('what was erased stands in no database for 30 days: it is left, and it and all before it go at once', async () => {
  made('app_regulars')
  start().raise()
  made('app_regulars-2')
  const generation = start()
  generation.forget()
  expect(generation.isToForget()).toBe(true)
  await generation.collect()
  expect([isThere('app_regulars'), isThere('app_regulars-2')]).toEqual([false, true])

  const after = start()
  expect(after.isToForget()).toBe(true) // whatever ended the app
  after.raise()
  made('app_regulars-3')
  expect(after.isToForget()).toBe(false)
  await start().collect()
  expect([isThere('app_regulars-2'), isThere('app_regulars-3')]).toEqual([false, true])

  start().raise()
  await start().collect()
  expect(isThere('app_regulars-3')).toBe(true) // left for another reason
})

test('as many as are wanted may be erased in an hour', () => {
  const generation = start()
  for (let times = 0; times < 6; times++) {
    generation.forget()
    generation.raise()
  }
  expect(generation.current()).toBe(7)
})
