import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Files } from '@main/vault/files'
import { writeLasting, writeWhole } from '@main/vault/files'
import { nodeFiles } from '@main/vault/node-files'
import { openVault } from '@main/vault/open-vault'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { addMany, ids, idsOf, surroundings } from './sample-vault'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'vault-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

const text = async (files: Files, path: string) => (await files.read(path))?.toString()
const bytes = (said: string) => Buffer.from(said)

describe.each<[string, () => Files]>([
  ['the disk', () => nodeFiles],
  ['memory', () => memoryFiles().files],
])('files on %s', (name, make) => {
  const files = make()
  const at = (path: string) => `${root}/${name.replace(' ', '-')}/${path}`

  test('are appended to, cut, and appended to again', async () => {
    await files.makeFolder(at('a'))
    const file = await files.append(at('a/one'))
    await file.write(bytes('12345'))
    await file.cutTo(3)
    await file.write(bytes('ab'))
    await file.sync()
    await file.close()
    expect(await text(files, at('a/one'))).toBe('123ab')
    const again = await files.append(at('a/one'))
    await again.write(bytes('c'))
    await again.close()
    expect(await text(files, at('a/one'))).toBe('123abc')
    expect(await files.stat(at('a/one'))).toMatchObject({ size: 6 })
  })

  test('are begun anew, renamed over another, copied and removed', async () => {
    await files.makeFolder(at('b'))
    await writeLasting(files, at('b/z'), bytes('old and long'))
    await writeLasting(files, at('b/z'), bytes('new'))
    await writeWhole(files, at('b'), 'a', bytes('whole'))
    expect(await files.list(at('b'))).toEqual(['a', 'z'])
    await files.rename(at('b/z'), at('b/a'))
    await files.copy(at('b/a'), at('b/c'))
    expect([await text(files, at('b/a')), await text(files, at('b/c'))]).toEqual(['new', 'new'])
    await files.remove(at('b/a'))
    await files.remove(at('b/a'))
    await files.syncFolder(at('b'))
    expect(await files.list(at('b'))).toEqual(['c'])
  })

  test('that are not there are undefined, or an error where they are needed', async () => {
    expect(await files.read(at('none'))).toBeUndefined()
    expect(await files.stat(at('none'))).toBeUndefined()
    expect(await files.list(at('no-folder'))).toEqual([])
    await expect(files.rename(at('none'), at('some'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(
      (async () => {
        for await (const _ of files.stream(at('none'))) expect.unreachable()
      })(),
    ).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('are streamed in pieces', async () => {
    await files.makeFolder(at('c'))
    const large = Buffer.alloc(700_000, 'abc')
    await writeLasting(files, at('c/large'), large)
    const pieces: Uint8Array[] = []
    for await (const piece of files.stream(at('c/large'))) pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(1)
    expect(Buffer.concat(pieces).equals(large)).toBe(true)
  })
})

test('a vault on a real disk: commits, a snapshot, a start; nobody else may look into it', async () => {
  const { options } = surroundings()
  const folder = `${root}/real/vault`
  const vault = await openVault(nodeFiles, folder, options)
  await Promise.all([addMany(vault, 20), addMany(vault, 20, 21)])
  await vault.snapshotNow()
  await addMany(vault, 5, 41)
  await vault.close()
  const again = await openVault(nodeFiles, folder, options)
  expect(again.state()).toMatchObject({ sequence: 45, counts: { customers: 45 }, isProven: true })
  expect(await idsOf(again)).toEqual(ids(45))
  await again.close()
  if (process.platform === 'win32') return
  for (const path of [folder, `${folder}/journal`]) expect((await stat(path)).mode & 0o777).toBe(0o700)
  expect((await stat(`${folder}/vault.json`)).mode & 0o777).toBe(0o600)
})
