import { createHash } from 'node:crypto'
import { attachmentStore, NotReadable, TooLarge } from '@main/attachments/store'
import type { Files } from '@main/vault/files'
import { largestAttachment } from '@shared/domain/attachment'
import { memoryFiles } from '@test/main/vault/memory-files'
import { expect, test } from 'vitest'
import { aDocx, aPng } from './sample-files'

const folder = '/vault/files'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function aStore(files: Files) {
  let id = 0
  return attachmentStore(files, folder, () => `id${id++}`)
}

test('a file is kept under its SHA-256, with its size and what it is', async () => {
  const memory = memoryFiles()
  const photo = aPng()
  const stored = await aStore(memory.files).keep([photo.subarray(0, 5), photo.subarray(5)])
  expect(stored).toEqual({ sha256: sha256(photo), size: photo.length, type: 'image/png' })
  expect(memory.paths()).toEqual([`${folder}/${stored.sha256}`])
  expect(memory.bytes(`${folder}/${stored.sha256}`)).toEqual(photo)
  expect((await aStore(memory.files).keep([await aDocx()])).type).toContain('wordprocessingml')
})

test('it survives a power cut as soon as it is said to be kept', async () => {
  const memory = memoryFiles()
  const { sha256: name } = await aStore(memory.files).keep([aPng()])
  memory.cutPower()
  expect(memory.bytes(`${folder}/${name}`)).toEqual(aPng())
})

test('the file and then the folder are synced before the answer', async () => {
  const { files } = memoryFiles()
  const order: string[] = []
  const noted: Files = {
    ...files,
    async create(path) {
      const file = await files.create(path)
      return {
        ...file,
        async sync() {
          await file.sync()
          order.push('sync')
        },
      }
    },
    async rename(from, to) {
      await files.rename(from, to)
      order.push('rename')
    },
    async syncFolder(path) {
      order.push(`sync ${path}`)
    },
  }
  await aStore(noted).keep([aPng()])
  expect(order).toEqual(['sync /vault', 'sync', 'rename', `sync ${folder}`])
})

test('the same bytes are kept once, and heal a damaged copy', async () => {
  const memory = memoryFiles()
  const store = aStore(memory.files)
  const { sha256: name } = await store.keep([aPng()])
  expect(await store.check(name)).toBe('whole')
  memory.put(`${folder}/${name}`, Buffer.from('rot'))
  expect(await store.check(name)).toBe('damaged')
  expect((await store.keep([aPng()])).sha256).toBe(name)
  expect(await store.check(name)).toBe('whole')
  expect(memory.paths()).toHaveLength(1)
  memory.remove(`${folder}/${name}`)
  expect(await store.check(name)).toBe('missing')
})

test('a file beyond 100 MB is refused, and so is one that cannot be read; nothing is left of them', async () => {
  const memory = memoryFiles()
  const store = aStore({ ...memory.files, create: async () => ({ ...none }) })
  const piece = new Uint8Array(1024 * 1024)
  function* pieces(count: number) {
    for (let index = 0; index < count; index++) yield piece
  }
  await expect(store.keep(pieces(largestAttachment / piece.length + 1))).rejects.toThrow(TooLarge)
  function* broken() {
    yield piece
    throw new Error('EIO')
  }
  await expect(aStore(memory.files).keep(broken())).rejects.toThrow(NotReadable)
  expect(memory.paths()).toEqual([])
})

const none = { write: async () => {}, sync: async () => {}, cutTo: async () => {}, close: async () => {} }

test('whichever call of the file system fails, nothing is said to be kept that is not', async () => {
  for (let fails = 0, isThrough = false; !isThrough; fails++) {
    const memory = memoryFiles()
    let calls = 0
    const failing = <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) => {
      return async (...args: Args) => {
        if (calls++ === fails) throw Object.assign(new Error('EIO'), { code: 'EIO' })
        return act(...args)
      }
    }
    const { files } = memory
    const broken: Files = {
      ...files,
      makeFolder: failing(files.makeFolder),
      syncFolder: failing(files.syncFolder),
      rename: failing(files.rename),
      async create(path) {
        const file = await failing(files.create)(path)
        return { ...file, write: failing(file.write), sync: failing(file.sync), close: failing(file.close) }
      },
    }
    const store = aStore(broken)
    const kept = await store.keep([aPng()]).catch(() => undefined)
    isThrough = calls <= fails
    memory.cutPower()
    if (kept) expect(memory.bytes(`${folder}/${kept.sha256}`)).toEqual(aPng())
    else {
      expect(memory.paths().filter((path) => path.endsWith('.part'))).toEqual([])
      expect(await store.keep([aPng()])).toMatchObject({ type: 'image/png' })
    }
    expect(fails).toBeLessThan(20)
  }
})

test('what is written again meanwhile is not removed', async () => {
  const memory = memoryFiles()
  const store = aStore(memory.files)
  const { sha256: name } = await store.keep([aPng()])
  const changedAt = (await store.list())[0]?.changedAt ?? Number.NaN
  expect(await store.remove(name, changedAt - 1)).toBe(false)
  expect(await store.remove(name, changedAt)).toBe(true)
  expect(await store.remove(name, changedAt)).toBe(false)
})

test('only files of ours are listed', async () => {
  const memory = memoryFiles()
  memory.put(`${folder}/${'a'.repeat(64)}`, Buffer.from('a'))
  memory.put(`${folder}/id7.part`, Buffer.from('a'))
  memory.put(`${folder}/notes.txt`, Buffer.from('a'))
  expect((await aStore(memory.files).list()).map(({ name, isPart }) => [name, isPart])).toEqual([
    ['a'.repeat(64), false],
    ['id7.part', true],
  ])
})
