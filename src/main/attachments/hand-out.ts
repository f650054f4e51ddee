import { createHash } from 'node:crypto'
import { type FileHandle, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '@main/packages/write-aside'
import type { Files } from '@main/vault/files'
import { insideZip } from './inside-zip'
import { headLength, mediaTypeOf } from './media-type'

/** Thrown when a file is not there, or is not what its name says. */
export class NotWhole extends Error {
  override name = 'NotWhole'
}

/** What the bytes of a kept file are now, whatever was noted when it came; undefined when there is no such file. */
export async function typeNow(files: Files, path: string): Promise<string | undefined> {
  if (!(await files.stat(path))) return undefined
  const type = mediaTypeOf(await headOf(files, path, headLength))
  return type === 'application/zip' ? insideZip((await files.read(path)) ?? Buffer.alloc(0)) : type
}

/** The first bytes of a file. */
export async function headOf(files: Files, path: string, length: number): Promise<Buffer> {
  const head: Uint8Array[] = []
  let size = 0
  for await (const piece of files.stream(path)) {
    head.push(piece)
    size += piece.length
    if (size >= length) break
  }
  return Buffer.concat(head).subarray(0, length)
}

/** Writes a kept file to a place that the owner chose; rejects with `NotWhole` or the error of the file system. */
export const copyOut = (files: Files, from: string, sha256: string, to: string, aside: string) =>
  writeAside(to, aside, (file) => copyInto(file, files, from, sha256))

const prefix = 'regulars-copy-'

/**
 * Copies a kept file into a folder of its own below `temp`, under the name that the owner sees and for reading only, so
 * that no program changes what is kept. Answers with the path.
 */
export async function copyToOpen(files: Files, from: string, sha256: string, temp: string, name: string) {
  const folder = await mkdtemp(join(temp, prefix))
  const path = join(folder, name)
  try {
    const file = await open(path, 'wx', 0o400)
    try {
      await copyInto(file, files, from, sha256)
    } finally {
      await file.close()
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return path
}

/** Removes copies that were made to be opened before an instant (ms): whoever opened them has them by now. */
export async function removeCopies(temp: string, before: number) {
  for (const name of await readdir(temp)) {
    if (!name.startsWith(prefix)) continue
    const folder = join(temp, name)
    try {
      if ((await stat(folder)).mtimeMs < before) await rm(folder, { recursive: true, force: true })
    } catch {
      // it is another user's, or a program holds it: there is another day
    }
  }
}

async function copyInto(file: FileHandle, files: Files, from: string, sha256: string) {
  const hash = createHash('sha256')
  if (!(await files.stat(from))) throw new NotWhole('it is not there')
  for await (const piece of files.stream(from)) {
    hash.update(piece)
    await file.appendFile(piece)
  }
  if (hash.digest('hex') !== sha256) throw new NotWhole('it is damaged')
}
