import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failureOf } from '@main/packages/failure'
import { packageDesk } from '@main/packages/package-desk'
import type { PackageTask, Watching } from '@main/packages/write-package'
import type { PackageResult } from '@shared/domain/package-request'
import { aRequest } from '@test/shared/package/a-request'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'))
})
afterEach(() => rm(folder, { recursive: true }))

const saved: PackageResult = { outcome: 'saved', fileName: 'a.zip', bytes: 1, sha256: 'ab' }

function deskWith(write: (task: PackageTask, watching: Watching) => Promise<PackageResult>, chosen?: string) {
  const chooseFile = vi.fn(async (_suggested: string) => chosen)
  const reveal = vi.fn()
  const app = { name: 'Regulars', version: '1' }
  const desk = packageDesk({ app, files: folder, chooseFile, write, onProgress: () => {}, reveal })
  return { desk, chooseFile, reveal }
}

test('the owner is asked where to, with a name that tells business, customer, day and number', async () => {
  const { desk, chooseFile } = deskWith(async () => saved)
  expect(await desk.save(aRequest())).toEqual({ outcome: 'cancelled' })
  expect(chooseFile).toHaveBeenCalledWith('Berg-&-Söhne_Data-for_Ada-Berg_2026-03-22_P0042.zip')
})

test('the file that was written last can be shown, and nothing before that', async () => {
  const path = join(folder, 'a.zip')
  const { desk, reveal } = deskWith(async () => saved, path)
  desk.show()
  expect(reveal).not.toHaveBeenCalled()
  await desk.save(aRequest())
  desk.show()
  expect(reveal).toHaveBeenCalledWith(path)
})

test('it is written aside, in the same folder and under a name that nobody has', async () => {
  const tasks: PackageTask[] = []
  const { desk } = deskWith(
    async (task) => {
      tasks.push(task)
      return saved
    },
    join(folder, 'a.zip'),
  )
  await desk.save(aRequest())
  await desk.save(aRequest())
  expect(tasks.every(({ aside }) => aside.startsWith(join(folder, '.')))).toBe(true)
  expect(tasks[0]?.aside).not.toBe(tasks[1]?.aside)
})

test('cancel reaches whoever writes, and nobody writes two packages at once', async () => {
  let begun = () => {}
  const started = new Promise<void>((resolve) => {
    begun = resolve
  })
  const { desk } = deskWith(
    (_task, { signal }) => {
      begun()
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ outcome: 'cancelled' })))
    },
    join(folder, 'a.zip'),
  )

  const saving = desk.save(aRequest())
  await started
  await expect(desk.save(aRequest())).rejects.toThrow('already')
  desk.cancel()
  expect(await saving).toEqual({ outcome: 'cancelled' })
})

test('when the writing thread dies, its half file goes too and the window gets no stack', async () => {
  const { desk } = deskWith(
    async ({ aside }) => {
      await writeFile(aside, 'half')
      throw new Error('out of memory')
    },
    join(folder, 'a.zip'),
  )
  expect(await desk.save(aRequest())).toEqual({ outcome: 'failed', reason: 'unknown' })
  expect(await readdir(folder)).toEqual([])
})

test.each([
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
  ['EROFS', 'not-allowed'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EIO', 'unknown'],
])('%s is told as %s', (code, reason) => {
  const error = Object.assign(new Error(`${code}: /home/ada/secret`), { code })
  expect(failureOf(error)).toEqual({ outcome: 'failed', reason })
})
