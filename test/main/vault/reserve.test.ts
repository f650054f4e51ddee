import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppendFile, Files } from '@main/vault/files'
import { nodeFiles } from '@main/vault/node-files'
import { reserveIn } from '@main/vault/reserve'
import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'

const MB = 1024 * 1024
const folder = '/profile/vault'
const full = () => Object.assign(new Error('full'), { code: 'ENOSPC' })

/** A disk on which the nth call fails. */
function failingAt(nth: number, files: Files): Files {
  let calls = 0
  const counted =
    <Args extends unknown[], Value>(act: (...args: Args) => Promise<Value>) =>
    async (...args: Args) => {
      if (++calls === nth) throw full()
      return act(...args)
    }
  const open = (act: (path: string) => Promise<AppendFile>) =>
    counted(async (path: string) => {
      const file = await act(path)
      return { ...file, write: counted(file.write), sync: counted(file.sync), close: counted(file.close) }
    })
  return {
    ...files,
    stat: counted(files.stat),
    create: open(files.create),
    rename: counted(files.rename),
    syncFolder: counted(files.syncFolder),
  }
}

test('it is made once, lasts through a power cut, is given up and made again', async () => {
  const disk = memoryFiles()
  const reserve = reserveIn(disk.files, folder)
  await reserve.make()
  disk.cutPower()
  expect(disk.paths()).toEqual([`${folder}/reserve`])
  const first = Buffer.from(disk.bytes(`${folder}/reserve`))
  expect(first.length).toBe(8 * MB)
  await reserve.make()
  expect(disk.bytes(`${folder}/reserve`).equals(first)).toBe(true)
  await reserve.giveUp()
  await reserve.giveUp()
  expect(disk.paths()).toEqual([])
  await reserve.make()
  expect(disk.bytes(`${folder}/reserve`).length).toBe(8 * MB)
})

test('one that is too small is made anew', async () => {
  const disk = memoryFiles()
  disk.put(`${folder}/reserve`, Buffer.alloc(MB))
  await reserveIn(disk.files, folder).make()
  expect(disk.bytes(`${folder}/reserve`).length).toBe(8 * MB)
})

test('where there is no room at any call it is not made, takes none, and is made when there is some', async () => {
  let nth = 0
  for (let isMade = false; !isMade; ) {
    const disk = memoryFiles()
    isMade = await reserveIn(failingAt(++nth, disk.files), folder)
      .make()
      .then(
        () => true,
        ({ code }) => {
          expect(code, `${nth}`).toBe('ENOSPC')
          return false
        },
      )
    const taken = disk.paths().filter((path) => path !== `${folder}/reserve`)
    expect(taken, `${nth}`).toEqual([])
    await reserveIn(disk.files, folder).make()
    expect(disk.bytes(`${folder}/reserve`).length, `${nth}`).toBe(8 * MB)
  }
  expect(nth).toBeGreaterThan(10)
})

test.skipIf(process.platform !== 'linux')('on a real disk it takes all of its room', async () => {
  const real = await mkdtemp(join(tmpdir(), 'reserve-'))
  try {
    const reserve = reserveIn(nodeFiles, real)
    await reserve.make()
    const { size, blocks, mode } = await stat(join(real, 'reserve'))
    expect([size, mode & 0o777]).toEqual([8 * MB, 0o600])
    expect(blocks * 512).toBeGreaterThanOrEqual(8 * MB)
    await reserve.giveUp()
    await expect(stat(join(real, 'reserve'))).rejects.toMatchObject({ code: 'ENOENT' })
  } finally {
    await rm(real, { recursive: true })
  }
})
