import { createHash } from 'node:crypto'
import type { Files } from '@main/vault/files'
import { oneAtATime } from '@main/vault/turns'
import { largestAttachment } from '@shared/domain/attachment'
import { insideZip } from './inside-zip'
import { headLength, mediaTypeOf } from './media-type'

/** Thrown for a file of more than 100 MB. */
export class TooLarge extends Error {
  override name = 'TooLarge'
}

/** Thrown when the bytes that are to be kept cannot be read. */
export class NotReadable extends Error {
  override name = 'NotReadable'
}

export type Stored = { sha256: string; size: number; type: string }

export type AttachmentStore = ReturnType<typeof attachmentStore>

const isSha256 = (name: string) => /^[0-9a-f]{64}$/.test(name)

/**
 * The files of attachments in a folder, each under the SHA-256 of its bytes. `newId` gives a name that nobody has; `folder`
 * as `Files` wants it.
 */
export function attachmentStore(files: Files, folder: string, newId: () => string) {
  const pathOf = (sha256: string) => `${folder}/${sha256}`
  let made: Promise<void> | undefined
  /** Nobody removes a file while it is given its name. */
  const inTurn = oneAtATime()

  async function makeFolder() {
    await files.makeFolder(folder)
    await files.syncFolder(folder.slice(0, folder.lastIndexOf('/')))
  }

  return {
    pathOf,

    /**
     * Keeps a file: once this has answered, no crash takes it away. The same bytes are kept once, and written anew, which
     * heals a copy that was damaged. Rejects with `TooLarge`, `NotReadable` or the error of the file system; then nothing
     * is left.
     */
    async keep(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Stored> {
      made ??= makeFolder().catch((error) => {
        made = undefined
        throw error
      })
      await made
      const aside = `${folder}/${newId()}.part`
      try {
        const stored = await writeAside(files, aside, pieces)
        await inTurn(async () => {
          await files.rename(aside, pathOf(stored.sha256))
          await files.syncFolder(folder)
        })
        return stored
      } catch (error) {
        await files.remove(aside).catch(() => {}) // it is removed with what was left behind
        throw error
      }
    },

    /** Reads a file through. */
    async check(sha256: string): Promise<'whole' | 'damaged' | 'missing'> {
      if (!(await files.stat(pathOf(sha256)))) return 'missing'
      const hash = createHash('sha256')
      try {
        for await (const piece of files.stream(pathOf(sha256))) hash.update(piece)
      } catch {
        return 'damaged' // it is there, and the disk does not give it out
      }
      return hash.digest('hex') === sha256 ? 'whole' : 'damaged'
    },

    /** What lies there, with when it was last written (instant, ms). `isPart`: begun, and perhaps never finished. */
    async list(): Promise<{ name: string; changedAt: number; isPart: boolean }[]> {
      const listed = []
      for (const name of await files.list(folder)) {
        const isPart = name.endsWith('.part')
        const is = isPart || isSha256(name) ? await files.stat(`${folder}/${name}`) : undefined
        if (is) listed.push({ name, changedAt: is.changedAt, isPart })
      }
      return listed
    },

    /** Removes what was not written again after `before` (instant, ms); answers whether it did. */
    remove: (name: string, before: number): Promise<boolean> =>
      inTurn(async () => {
        const is = await files.stat(`${folder}/${name}`)
        if (!is || is.changedAt > before) return false
        await files.remove(`${folder}/${name}`)
        return true
      }),
  }
}

async function writeAside(
  files: Files,
  aside: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Stored> {
  const hash = createHash('sha256')
  const head: Uint8Array[] = []
  let size = 0
  const file = await files.create(aside)
  try {
    for await (const piece of readable(pieces)) {
      if (size < headLength) head.push(piece.subarray(0, headLength - size))
      size += piece.length
      if (size > largestAttachment) throw new TooLarge(`more than ${largestAttachment} bytes`)
      hash.update(piece)
      await file.write(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  const type = mediaTypeOf(Buffer.concat(head))
  const whole = type === 'application/zip' ? await files.read(aside) : undefined
  return { sha256: hash.digest('hex'), size, type: whole ? await insideZip(whole) : type }
}

async function* readable(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  try {
    yield* pieces
  } catch (error) {
    throw new NotReadable((error as Error).message)
  }
}
