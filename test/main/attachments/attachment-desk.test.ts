import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { attachmentDesk } from '@main/attachments/attachment-desk'
import { removeCopies } from '@main/attachments/hand-out'
import { serveFile } from '@main/attachments/serve-file'
import { attachmentStore } from '@main/attachments/store'
import { nodeFiles } from '@main/vault/node-files'
import type { Attachment } from '@shared/domain/attachment'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDocm, aPdf, aPng } from './sample-files'

let box: string
let files: string
let temp: string
let id = 0
const opened: string[] = []
let chosen: string[] = []
let target: string | undefined

beforeEach(async () => {
  box = await mkdtemp(join(tmpdir(), 'attachments-'))
  files = join(box, 'vault/files')
  temp = join(box, 'temp')
  await mkdir(temp)
  opened.length = 0
})
afterEach(() => rm(box, { recursive: true, force: true }))

const desk = () =>
  attachmentDesk({
    files: nodeFiles,
    store: attachmentStore(nodeFiles, files, () => `id${id++}`),
    now: () => 5,
    newId: () => `id${id++}`,
    temp,
    chooseFiles: async () => chosen,
    chooseTarget: async () => target,
    open: async (path) => void opened.push(path),
    bad: () => [],
  })

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function kept(name: string, bytes: Uint8Array): Promise<Attachment> {
  const result = await desk().keepAttachment({ name, bytes })
  if (!('attachment' in result)) throw new Error(result.problem)
  return result.attachment
}

test('chosen files are kept with safe names; what is no file is not read', async () => {
  await writeFile(join(box, 'photo\u202E.png'), aPng())
  await symlink('/dev/zero', join(box, 'endless'))
  chosen = [join(box, 'photo\u202E.png'), box, join(box, 'endless'), join(box, 'gone.txt')]
  expect(await desk().chooseAttachments()).toEqual([
    {
      attachment: {
        sha256: sha256(aPng()),
        name: 'photo.png',
        size: aPng().length,
        type: 'image/png',
        addedAt: 5,
      },
    },
    { name: basename(box), problem: 'not-readable' },
    { name: 'endless', problem: 'not-readable' },
    { name: 'gone.txt', problem: 'not-readable' },
  ])
  expect(await readdir(files)).toEqual([sha256(aPng())])
})

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to is told plainly', async () => {
  await mkdir(files, { recursive: true })
  await chmod(files, 0o500)
  expect(await desk().keepAttachment({ name: 'a.txt', bytes: Buffer.from('a') })).toEqual({
    name: 'a.txt',
    problem: 'not-kept',
  })
  await chmod(files, 0o700)
})

test('a harmless file is opened as a copy for reading only, under its name', async () => {
  const photo = await kept('photo.png', aPng())
  expect(await desk().openAttachment(photo)).toBe('opened')
  const [path = ''] = opened
  expect(basename(path)).toBe('photo.png')
  expect(path.startsWith(temp)).toBe(true)
  expect(await readFile(path)).toEqual(aPng())
  expect((await stat(path)).mode & 0o777).toBe(0o400)
})

test.each([
  ['a program', 'photo.png', Buffer.from('MZ\x90\0', 'latin1')],
  ['a script that is called a text', 'notes.txt', Buffer.from('#!/bin/sh\nrm -rf ~\n')],
  ['a text that is called a program', 'notes.bat', Buffer.from('del *')],
  ['a web page', 'page.html', Buffer.from('<script>alert(1)</script>')],
])('%s is never opened, whatever the row says', async (_what, name, bytes) => {
  const file = await kept(name, bytes)
  expect(await desk().openAttachment({ ...file, type: 'image/png' })).toBe('refused')
  expect(opened).toEqual([])
  expect(await readdir(temp)).toEqual([])
})

test('a document with macros is not opened', async () => {
  expect(await desk().openAttachment(await kept('offer.docx', await aDocm()))).toBe('refused')
})

test('a name in a row cannot lead out of the folder of copies', async () => {
  const photo = await kept('photo.png', aPng())
  expect(await desk().openAttachment({ ...photo, name: '../../../evil/photo.png' })).toBe('opened')
  expect(opened[0]?.startsWith(`${temp}/regulars-copy-`)).toBe(true)
})

test('what is damaged or gone is neither opened nor handed out', async () => {
  const photo = await kept('photo.png', aPng())
  await writeFile(join(files, photo.sha256), Buffer.concat([aPng(), Buffer.from('more')]))
  target = join(box, 'out.png')
  await writeFile(target, 'before')
  expect(await desk().openAttachment(photo)).toBe('missing')
  expect(await desk().saveAttachment(photo)).toBe('missing')
  expect(await readFile(target, 'utf8')).toBe('before')
  expect(await readdir(temp)).toEqual([])
  await rm(join(files, photo.sha256))
  expect(await desk().openAttachment(photo)).toBe('missing')
  expect(await desk().saveAttachment(photo)).toBe('missing')
})

test('any file can be saved where the owner wants it', async () => {
  const program = await kept('setup.exe', Buffer.from('MZ\x90\0', 'latin1'))
  target = undefined
  expect(await desk().saveAttachment(program)).toBe('cancelled')
  target = join(box, 'none/setup.exe')
  expect(await desk().saveAttachment(program)).toBe('failed')
  target = join(box, 'setup.exe')
  expect(await desk().saveAttachment(program)).toBe('saved')
  expect(await readFile(target)).toEqual(Buffer.from('MZ\x90\0', 'latin1'))
  expect((await stat(target)).mode & 0o111).toBe(0)
  expect((await readdir(box)).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('copies that were opened go after a day, nothing else does', async () => {
  await desk().openAttachment(await kept('photo.png', aPng()))
  await mkdir(join(temp, 'of-another-program'))
  const [copy = ''] = (await readdir(temp)).filter((name) => name.startsWith('regulars'))
  await removeCopies(temp, Date.now() - 1000)
  expect(await readdir(temp)).toHaveLength(2)
  await utimes(join(temp, copy), 1, 1)
  await removeCopies(temp, Date.now() - 1000)
  expect(await readdir(temp)).toEqual(['of-another-program'])
})

const serve = (pathname: string) => serveFile(nodeFiles, files, pathname)

test('the window is given pictures and PDFs, as nothing else than that', async () => {
  const photo = await kept('photo.html', aPng())
  const answer = (await serve(`/files/${photo.sha256}`))!
  expect(answer.status).toBe(200)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(aPng())
  expect(answer.headers.get('Content-Type')).toBe('image/png')
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(answer.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox")
  const pdf = await kept('a.pdf', aPdf())
  expect((await serve(`/files/${pdf.sha256}`))?.headers.get('Content-Type')).toBe('application/pdf')
})

test('other kinds, pictures that would unfold without end, and other paths are not served', async () => {
  const page = await kept('a.png', Buffer.from('<svg onload="x()"/>'))
  const bomb = await kept('bomb.png', aPng(1, 1, { width: 60_000, height: 60_000 }))
  await writeFile(join(files, 'notes'), aPng())
  for (const path of [
    `/files/${page.sha256}`,
    `/files/${bomb.sha256}`,
    `/files/${'a'.repeat(64)}`,
    '/files/notes',
    '/files/',
    `/files/../files/${page.sha256}`,
    `/files/${page.sha256.toUpperCase()}`,
    `/files/%2e%2e/vault.json`,
  ])
    expect((await serve(path))?.status, path).toBe(404)
  expect(await serve('/index.html')).toBeUndefined()
})
