import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepLog } from '@main/plain-log'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** 22 November 2026, 09:40:05 on the wall clock of this computer. */
const morning = new Date(2026, 10, 22, 9, 40, 5).getTime()

let profile: string
const said: string[] = []
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'log-'))
  said.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(profile, { recursive: true })
})
const read = (name = 'log.txt') => readFileSync(join(profile, 'vault', name), 'utf8')
const log = (now = () => morning) => keepLog(join(profile, 'vault'), now)

test('each sentence is a line with the time here, at once, also where there is no vault yet', () => {
  const first = log()
  first('Regulars was started.')
  expect(read()).toBe('2026-11-22 09:40:05 Regulars was started.\n')
  first('12 commits were brought back\n from the journal.')
  log(() => morning + 60_000)('Regulars was started.')
  expect(read()).toBe(
    [
      '2026-11-22 09:40:05 Regulars was started.',
      '2026-11-22 09:40:05 12 commits were brought back from the journal.',
      '2026-11-22 09:41:05 Regulars was started.',
      '',
    ].join('\n'),
  )
  expect(said.length).toBe(3)
})

test.skipIf(process.platform === 'win32')('nobody else may read it', () => {
  log()('Regulars was started.')
  expect(statSync(join(profile, 'vault/log.txt')).mode & 0o777).toBe(0o600)
  expect(statSync(join(profile, 'vault')).mode & 0o777).toBe(0o700)
})

test('it never grows beyond a megabyte in all, and its end is never lost', () => {
  const tell = log()
  for (let line = 0; line < 2000; line++) tell(`${line} ${'x'.repeat(2000)}`)
  const sizes = ['log.txt', 'log-before.txt'].map((name) => statSync(join(profile, 'vault', name)).size)
  for (const size of sizes) expect(size).toBeLessThan(520 * 1024)
  const numbers = `${read('log-before.txt')}${read()}`
    .trimEnd()
    .split('\n')
    .map((line) => Number(line.split(' ')[2]))
  expect(numbers.at(-1)).toBe(1999)
  expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => 2000 - numbers.length + index))
})

test('what cannot be written goes with the next sentence', () => {
  const path = join(profile, 'vault/log.txt')
  mkdirSync(path, { recursive: true }) // nothing can be written to a folder
  const tell = log()
  tell('one')
  tell('two')
  rmSync(path, { recursive: true })
  tell('three')
  expect(read().match(/\w+$/gm)).toEqual(['one', 'two', 'three'])
  expect(said).toEqual(['one', 'two', 'three'])
})
