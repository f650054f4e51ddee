import { jsonFile } from '@main/json-file'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

/** A disk on which a virus scanner looks at each new file, so that the first attempts to rename it fail. */
const disk = vi.hoisted(() => ({ attempts: 0, code: 'EBUSY', failing: 3 }))
const rename = vi.hoisted(() => () => {
  if (disk.attempts++ < disk.failing) throw Object.assign(new Error('held'), { code: disk.code })
})
vi.mock('node:fs/promises', async (original) => ({ ...(await original<object>()), rename: async () => rename() }))
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  ...{ mkdirSync() {}, openSync: () => 1, writeFileSync() {}, fdatasyncSync() {}, closeSync() {}, renameSync: rename },
}))
const { nodeFiles } = await import('@main/vault/node-files')

const platform = process.platform
const runsOn = (value: string) => Object.defineProperty(process, 'platform', { value })
beforeEach(() => Object.assign(disk, { attempts: 0, code: 'EBUSY', failing: 3 }))
afterEach(() => {
  runsOn(platform)
  vi.restoreAllMocks()
})

test.each(['EBUSY', 'EPERM', 'EACCES'])(
  'on Windows a file that is held (%s) is renamed a moment later',
  async (code) => {
    runsOn('win32')
    disk.code = code
    await nodeFiles.rename('a', 'b')
    expect(disk.attempts).toBe(4)
  },
)

test('also the small files that are written at once', () => {
  runsOn('win32')
  jsonFile('settings.json', z.number(), 0).write(1)
  expect(disk.attempts).toBe(4)
})

test('elsewhere, and for other reasons, nobody waits', async () => {
  await expect(nodeFiles.rename('a', 'b')).rejects.toThrow('held')
  runsOn('win32')
  disk.code = 'ENOSPC'
  await expect(nodeFiles.rename('a', 'b')).rejects.toThrow('held')
  expect(disk.attempts).toBe(2)
})

test('a small file that is held for good is told of, and tried again with the next value', () => {
  runsOn('win32')
  disk.failing = 99
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  jsonFile('settings.json', z.number(), 0).write(1)
  expect(disk.attempts).toBe(6)
  expect(told).toHaveBeenCalledWith('settings.json could not be written: EBUSY')
})
