import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tailOf } from '@main/leveldb/tail'
import { trimTails } from '@main/leveldb/trim-tail'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { logOf } from './log-writer'

const { log, ends } = logOf([new Uint8Array(300).fill(1), new Uint8Array(40_000).fill(2), new Uint8Array(900).fill(3)])
const manifest = logOf([new Uint8Array(60).fill(4), new Uint8Array(80).fill(5)])
let profile = ''
let folder = ''
let setAside = ''
const write = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes)
const read = (name: string) => readFileSync(join(folder, name))
const trim = () => trimTails({ folder, setAside, now: 1_700_000_000_000 })

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'regulars-leveldb-'))
  folder = join(profile, 'IndexedDB')
  setAside = join(profile, 'vault', 'set-aside')
  mkdirSync(folder)
  write('CURRENT', 'MANIFEST-000007\n')
  write('MANIFEST-000007', manifest.log)
  write('000009.log', log)
  write('000011.log', log)
})
afterEach(() => rmSync(profile, { recursive: true }))

test('a database that was closed well is not touched', () => {
  expect(trim()).toEqual([])
  expect(read('000011.log').equals(log)).toBe(true)
  expect(readdirSync(profile)).toEqual(['IndexedDB'])
})

test.each([1, 5, 900, 906, 2000, 40_000])('%d bytes short: the log ends with its last complete record', (short) => {
  write('000011.log', log.subarray(0, -short))
  const [trimmed] = trim()
  const left = read('000011.log')
  expect(trimmed).toEqual({ file: '000011.log', bytes: log.length - short - left.length })
  expect(ends).toContain(left.length)
  expect(tailOf(left)).toEqual({ is: 'whole' })

  const kept = readFileSync(join(setAside, '1700000000000-000011.log'))
  expect(Buffer.concat([left, kept]).equals(log.subarray(0, -short))).toBe(true)
  expect(trim()).toEqual([])
})

test('the manifest is trimmed too, an older log is not', () => {
  write('MANIFEST-000007', manifest.log.subarray(0, -3))
  write('000009.log', log.subarray(0, -3))
  expect(trim()).toEqual([{ file: 'MANIFEST-000007', bytes: 84 }])
  expect(read('MANIFEST-000007')).toHaveLength(manifest.ends[0]!)
  expect(read('000009.log')).toHaveLength(log.length - 3)
})

test('without room for the evidence it is trimmed all the same', () => {
  writeFileSync(join(profile, 'vault'), 'in the way')
  write('000011.log', log.subarray(0, -1))
  expect(trim()).toHaveLength(1)
  expect(read('000011.log')).toHaveLength(ends[1]!)
})

test('what is no LevelDB is left alone', () => {
  rmSync(join(folder, 'CURRENT'))
  write('000011.log', log.subarray(0, -1))
  expect(trim()).toEqual([])
  expect(trimTails({ folder: join(profile, 'nothing'), setAside, now: 0 })).toEqual([])
})
