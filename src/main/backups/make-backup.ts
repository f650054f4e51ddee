import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { AppendFile, Files } from '@main/vault/files'
import type { Counts } from '@shared/vault/entry'
import type { Caps } from './backup-format'
import { type BackupSource, type Packed, type Progress, packBackup, TooDense } from './pack-backup'
import { readBackup } from './read-backup'
import { NotMade } from './refused'
import { hasRoom } from './room'
import { headSize, sealed, unsealed } from './seal'
import { sha256OfFile } from './sha256'

/** What is to be made, and where. Paths are absolute. */
export type BackupOrder = {
  source: BackupSource
  path: string
  /** A new name in the folder of `path`, for as long as it is not whole. */
  aside: string
  /** A new name in the profile, where what is sealed is opened again to look at it. */
  opened: string
  passphrase?: string
  workFactor: number
  caps: Caps
  /** Rejects when the rows that were read cannot have been all. */
  check?(): Promise<void>
}

/** A backup that was read back and found whole; `size` and `sha256` are of its file. */
export type Made = { counts: Counts; files: number; size: number; sha256: string; missing: string[] }

/**
 * Writes one backup. What is at `path` is replaced only by a whole one; when something goes wrong, nothing is left.
 * Throws `NotMade`, `Refused` (what was written cannot be read back), or the error of the disk.
 */
export async function makeBackup(files: Files, order: BackupOrder, onProgress: Progress): Promise<Made> {
  const { path, aside, opened, passphrase } = order
  const folder = dirname(path)
  if (!(await files.stat(folder))) throw new NotMade('folder-gone')
  try {
    const packed = await write(files, order, onProgress)
    await order.check?.()
    if (passphrase !== undefined) await openAgain(files, aside, opened, passphrase)
    const list = await readBackup(passphrase === undefined ? aside : opened, order.caps, {}, onProgress)
    if (!isDeepStrictEqual(list, packed.list))
      throw new NotMade('not-whole', 'what was read back is not what was written')
    const [{ size } = { size: 0 }, sha256 = ''] = [await files.stat(aside), await sha256OfFile(aside)]
    await files.rename(aside, path)
    await files.syncFolder(folder).catch(tolerated)
    const attachments = list.files.filter(({ name }) => name.startsWith('files/')).length
    return { counts: list.counts, files: attachments, size, sha256, missing: packed.missing }
  } finally {
    await files.remove(aside).catch(() => {})
    await files.remove(opened).catch(() => {})
  }
}

/** A reader refuses what is packed too densely: then rows are written as they are. */
async function write(files: Files, order: BackupOrder, onProgress: Progress): Promise<Packed> {
  try {
    return await writeWith(files, order, 6, onProgress)
  } catch (error) {
    if (!(error instanceof TooDense)) throw error
    return writeWith(files, order, 0, onProgress)
  }
}

async function writeWith(files: Files, order: BackupOrder, level: number, onProgress: Progress): Promise<Packed> {
  const { aside, source, passphrase, workFactor, caps } = order
  const file = await files.create(aside)
  try {
    const zip = new TransformStream<Uint8Array, Uint8Array>()
    const bytes = passphrase === undefined ? zip.readable : await sealed(zip.readable, passphrase, workFactor)
    const [packed] = await bothOrFirst(
      packBackup(source, zip.writable, { caps, level, onProgress }).catch(async (error: unknown) => {
        await zip.writable.abort(error).catch(() => {})
        throw error
      }),
      bytes.pipeTo(sinkOf(file)),
    )
    await file.sync()
    return packed
  } finally {
    await file.close()
  }
}

/** Waits for both, and fails with the failure that came first: what follows from it is not the reason. */
async function bothOrFirst<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  const failures: unknown[] = []
  const noted = <Value>(promise: Promise<Value>) =>
    promise.catch((error: unknown) => {
      failures.push(error)
      return undefined as never
    })
  const both = await Promise.all([noted(one), noted(other)])
  if (failures.length > 0) throw failures.find((error) => (error as NodeJS.ErrnoException)?.code) ?? failures[0]
  return both
}

const sinkOf = (file: AppendFile) => new WritableStream<Uint8Array>({ write: (chunk) => file.write(chunk) })

async function openAgain(files: Files, aside: string, opened: string, passphrase: string) {
  const { size = 0 } = (await files.stat(aside)) ?? {}
  if (!(await hasRoom(dirname(opened), size))) throw new NotMade('no-space', 'no room in the profile to read it back')
  const file = await open(aside, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headSize), 0, headSize, 0)
    const plain = await unsealed(files.stream(aside), buffer.subarray(0, bytesRead), passphrase)
    await writeAll(files, opened, plain)
  } finally {
    await file.close()
  }
}

/** Writes a file that need not last. */
export async function writeAll(files: Files, path: string, pieces: AsyncIterable<Uint8Array>) {
  const file = await files.create(path)
  try {
    for await (const piece of pieces) await file.write(piece)
  } finally {
    await file.close()
  }
}

/** Shares on a network and some sticks know no sync of folders. */
function tolerated(error: NodeJS.ErrnoException) {
  if (!['EINVAL', 'ENOSYS', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR', 'EBADF'].includes(error.code ?? '')) throw error
}
