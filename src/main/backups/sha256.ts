import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** Passes pieces on, and knows afterwards how much went by and its SHA-256. */
export function measured(pieces: AsyncIterable<Uint8Array>) {
  const hash = createHash('sha256')
  let size = 0
  async function* passed() {
    for await (const piece of pieces) {
      hash.update(piece)
      size += piece.length
      yield piece
    }
  }
  return { pieces: passed(), measure: () => ({ size, sha256: hash.digest('hex') }) }
}

/** The SHA-256 of a file, or undefined when there is none. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) hash.update(piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}
