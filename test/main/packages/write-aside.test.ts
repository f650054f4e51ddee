import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeAside } from '@main/packages/write-aside'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aside-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

test('the file has its name only when it is whole', async () => {
  await writeAside(at('a.zip'), at('.part'), async (file) => {
    await file.appendFile('half')
    expect(await readdir(folder)).toEqual(['.part'])
    await file.appendFile(' and half')
  })
  expect(await readdir(folder)).toEqual(['a.zip'])
  expect(await readFile(at('a.zip'), 'utf8')).toBe('half and half')
})

test('what was there before is replaced as a whole', async () => {
  await writeFile(at('a.zip'), 'an older and longer one')
  await writeAside(at('a.zip'), at('.part'), (file) => file.appendFile('new'))
  expect(await readFile(at('a.zip'), 'utf8')).toBe('new')
})

test('when writing fails, nothing is left and what was there stays', async () => {
  await writeFile(at('a.zip'), 'old')
  const failing = writeAside(at('a.zip'), at('.part'), async (file) => {
    await file.appendFile('half')
    throw new Error('no more paper')
  })
  await expect(failing).rejects.toThrow('no more paper')
  expect(await readdir(folder)).toEqual(['a.zip'])
  expect(await readFile(at('a.zip'), 'utf8')).toBe('old')
})

test('when the last step fails, nothing is left either', async () => {
  await expect(writeAside(at('none/a.zip'), at('.part'), (file) => file.appendFile('x'))).rejects.toThrow('ENOENT')
  expect(await readdir(folder)).toEqual([])
})

test('a file that is already there under the name aside is not touched', async () => {
  await writeFile(at('.part'), 'somebody else’s')
  await expect(writeAside(at('a.zip'), at('.part'), async () => {})).rejects.toThrow('EEXIST')
  expect(await readFile(at('.part'), 'utf8')).toBe('somebody else’s')
})
