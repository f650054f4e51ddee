import { createHash, randomUUID } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Counts } from '@shared/vault/entry'
import type { Files } from './files'
import { isBadSnapshot, readSnapshot } from './read-snapshot'
import { nameOf } from './snapshot-name'
import type { TableRow } from './vault-shape'
import type { Written } from './work'

/** First line of a snapshot; `chain` as in the catalogue. A later format keeps `format` and `schemaVersion`. */
export type SnapshotHead = { format: 1; vault: string; chain: string; schemaVersion: number }

const pieceSize = 256 * 1024
const packed = promisify(gzip)

export type SnapshotWriter = {
  add(row: TableRow): Promise<void> | undefined
  /** Syncs, reads back, and gives it its name. `at` is an instant (ms). */
  end(is: { sequence: number; at: number; pinned?: boolean | undefined }): Promise<Written>
  abandon(): Promise<void>
}

/**
 * A snapshot is gzipped lines of JSON: the head, a line `[table, row]` for every row, a line with the last commit, its
 * instant and the counts, and the SHA-256 of all lines before. It is written aside, synced, read back and renamed before
 * it counts. Rows are packed piece by piece, so that little of it is in memory.
 */
export async function snapshotWriter(files: Files, folder: string, head: SnapshotHead): Promise<SnapshotWriter> {
  const aside = `${folder}/${randomUUID()}.part`
  const file = await files.create(aside)
  const digest = createHash('sha256')
  const counts: Counts = {}
  let piece = `${JSON.stringify(head)}\n`

  async function flush() {
    const bytes = Buffer.from(piece)
    piece = ''
    digest.update(bytes)
    await file.write(await packed(bytes, { level: 1 }))
  }

  async function finish(sequence: number, at: number) {
    try {
      piece += `${JSON.stringify({ sequence, at, counts })}\n`
      await flush()
      piece = `${JSON.stringify({ sha256: digest.copy().digest('hex') })}\n`
      await flush()
      await file.sync()
    } finally {
      await file.close()
    }
  }

  return {
    add({ table, row }) {
      counts[table] = (counts[table] ?? 0) + 1
      piece += `${JSON.stringify([table, row])}\n`
      return piece.length < pieceSize ? undefined : flush()
    },
    async end({ sequence, at, pinned = false }) {
      try {
        await finish(sequence, at)
        const { size, sha256 } = await readSnapshot(files, aside).catch((error) => {
          throw isBadSnapshot(error) ? new Error(`what was written cannot be read: ${error.message}`) : error
        })
        const name = nameOf(sequence, at, pinned)
        await files.rename(aside, `${folder}/${name}`)
        await files.syncFolder(folder)
        return { name, sequence, at, counts, size, sha256 }
      } catch (error) {
        await files.remove(aside).catch(() => {}) // housekeeping removes it otherwise
        throw error
      }
    },
    async abandon() {
      await file.close()
      await files.remove(aside)
    },
  }
}

/** Writes `rows` as a snapshot. */
export async function writeSnapshot(
  files: Files,
  folder: string,
  head: SnapshotHead,
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  is: { sequence: number; at: number; pinned?: boolean | undefined },
): Promise<Written> {
  const writer = await snapshotWriter(files, folder, head)
  try {
    for await (const row of rows) await writer.add(row)
  } catch (error) {
    await writer.abandon().catch(() => {}) // what went wrong first is what matters
    throw error
  }
  return writer.end(is)
}
