import type { AppendFile } from '@main/vault/files'
import { scanFrames } from '@main/vault/frame'
import { type Journal, journalIn, NotSaved } from '@main/vault/journal'
import { segmentName } from '@main/vault/segments'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'

type Disk = ReturnType<typeof memoryFiles>

const say = (journal: Journal, text: string) => journal.append(() => [Buffer.from(text)])

/** Every text in the journal, as a reader finds it. */
const texts = (disk: Disk) =>
  disk.paths().flatMap((path) => scanFrames(disk.bytes(path)).frames.map(({ text }) => text.toString()))

/** Lets files fail: `fail` decides for each call. What a failed write leaves behind is half of it. */
function failing(disk: Disk, fail: (call: keyof AppendFile | 'append' | 'syncFolder') => boolean) {
  const open = disk.files.append
  const broken = (code: string) => Object.assign(new Error(code), { code })
  const { syncFolder } = disk.files
  disk.files.syncFolder = async (folder) => {
    if (fail('syncFolder')) throw broken('EIO')
    return syncFolder(folder)
  }
  disk.files.append = async (path) => {
    if (fail('append')) throw broken('EACCES')
    const file = await open(path)
    return {
      async write(bytes) {
        if (!fail('write')) return file.write(bytes)
        await file.write(bytes.subarray(0, bytes.length >> 1))
        throw broken('ENOSPC')
      },
      async sync() {
        if (fail('sync')) throw broken('EIO')
        return file.sync()
      },
      async cutTo(size) {
        if (fail('cutTo')) throw broken('EIO')
        return file.cutTo(size)
      },
      close: file.close,
    }
  }
}

test('all that is asked for while one is written shares the next write and the next sync', async () => {
  const disk = memoryFiles()
  const calls: string[] = []
  failing(disk, (call) => {
    calls.push(call)
    return false
  })
  const journal = journalIn(disk.files, '/j', { sequence: 0 })
  const sequences = await Promise.all(['a', 'b', 'c', 'd'].map((text) => say(journal, text)))
  expect(sequences).toEqual([1, 2, 3, 4])
  expect(texts(disk)).toEqual(['a', 'b', 'c', 'd'])
  expect(calls).toEqual(['append', 'syncFolder', 'write', 'sync'])
})

test('a segment that is large enough ends, and the next is named for its first commit', async () => {
  const disk = memoryFiles()
  const journal = journalIn(disk.files, '/j', { sequence: 6 })
  const large = 'x'.repeat(5 * 1024 * 1024)
  for (const text of [large, large, 'small']) await say(journal, text)
  expect(disk.paths()).toEqual([`/j/${segmentName(7)}`, `/j/${segmentName(9)}`])
  journal.beginSegment()
  await say(journal, 'more')
  journal.beginSegment()
  expect(disk.paths()).toEqual([`/j/${segmentName(7)}`, `/j/${segmentName(9)}`, `/j/${segmentName(10)}`])
})

test('one commit that cannot be written as text does not take the others with it', async () => {
  const disk = memoryFiles()
  const journal = journalIn(disk.files, '/j', { sequence: 0 })
  const bad = journal.append(() => {
    throw new Error('bad')
  })
  const [first, second] = [say(journal, 'a'), say(journal, 'b')]
  await expect(bad).rejects.toThrow(NotSaved)
  expect([await first, await second]).toEqual([1, 2])
  expect(texts(disk)).toEqual(['a', 'b'])
})

test.each([
  ['write', 'no-space'],
  ['sync', 'unknown'],
  ['append', 'not-allowed'],
  ['syncFolder', 'unknown'],
] as const)('when %s fails nothing was saved, and the next is', async (call, reason) => {
  const disk = memoryFiles()
  let isBroken = false
  failing(disk, (name) => isBroken && name === call)
  const journal = journalIn(disk.files, '/j', { sequence: 0 })
  if (call === 'write' || call === 'sync') await say(journal, 'before')
  const before = texts(disk)
  isBroken = true
  await expect(say(journal, 'lost')).rejects.toMatchObject({ name: 'NotSaved', reason })
  isBroken = false
  await journal.mend()
  expect(texts(disk)).toEqual(before)
  await say(journal, 'after')
  expect(texts(disk)).toEqual([...before, 'after'])
})

test('a file that cannot be cut back is not appended to', async () => {
  const disk = memoryFiles()
  let isBroken = false
  failing(disk, (name) => isBroken && (name === 'write' || name === 'cutTo'))
  const journal = journalIn(disk.files, '/j', { sequence: 0 })
  await say(journal, 'before')
  isBroken = true
  await expect(say(journal, 'lost')).rejects.toThrow(NotSaved)
  const left = disk.bytes(`/j/${segmentName(1)}`)
  await expect(say(journal, 'lost too')).rejects.toThrow(NotSaved)
  await expect(journal.mend()).rejects.toThrow(NotSaved)
  expect(disk.bytes(`/j/${segmentName(1)}`)).toEqual(left)
  isBroken = false
  expect(await say(journal, 'after')).toBe(2)
  expect(texts(disk)).toEqual(['before', 'after'])
})

test('whatever fails: what was said to be saved is there, in order, also after a power cut; nothing else is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      async (fails, together) => {
        const disk = memoryFiles()
        const queue = [...fails]
        failing(disk, () => queue.shift() ?? false)
        const journal = journalIn(disk.files, '/j', { sequence: 0 })
        const saved: string[] = []
        for (let round = 0; round < 10; round++) {
          const names = Array.from({ length: together }, (_, index) => `${round}-${index}`)
          const done = await Promise.allSettled(names.map((name) => say(journal, name)))
          for (const [index, { status }] of done.entries()) if (status === 'fulfilled') saved.push(names[index]!)
        }
        queue.length = 0
        await journal.mend()
        expect(texts(disk)).toEqual(saved)
        disk.cutPower()
        expect(texts(disk)).toEqual(saved)
        expect(journal.sequence()).toBe(saved.length)
      },
    ),
  )
})
