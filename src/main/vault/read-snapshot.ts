import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Counts, Row } from '@shared/vault/entry'
import { schemaVersion } from '@shared/vault/schema-version'
import { z } from 'zod'
import { isTable, tableNames } from './entry-text'
import type { Files } from './files'
import { VaultFromTheFuture } from './from-the-future'
import type { SnapshotHead } from './snapshot'
import type { TableRow } from './vault-shape'

/** Thrown when a snapshot cannot be believed. */
export class BadSnapshot extends Error {
  override name = 'BadSnapshot'
}

/** Also one that comes from another thread, where errors lose their class. */
export const isBadSnapshot = (error: unknown): error is Error => (error as Error).name === 'BadSnapshot'

/** What a snapshot turned out to hold when it was read to its end; `size` and `sha256` are of its file. */
export type ReadSnapshot = SnapshotHead & { sequence: number; at: number; counts: Counts; size: number; sha256: string }

const longestLine = 64 * 1024 * 1024
const whole = z.number().int().nonnegative()
const headShape = z.looseObject({ format: whole, schemaVersion: whole })
const id = z.string().min(1).max(100)
const knownHead = z.object({ format: z.literal(1), vault: id, chain: id, schemaVersion: whole })
const endShape = z.object({ sequence: whole, at: z.number(), counts: z.partialRecord(z.enum(tableNames), whole) })
const sumShape = z.object({ sha256: z.string() })

/**
 * Hands out the rows of a snapshot; throws `BadSnapshot`, at the latest at its end, when it is not as it was written, and
 * `VaultFromTheFuture` when it is, but by a newer app. Every later format keeps the two numbers of its first line, and
 * its last line.
 */
export async function* snapshotRows(files: Files, path: string): AsyncGenerator<TableRow, ReadSnapshot> {
  const digest = createHash('sha256')
  const file = { hash: createHash('sha256'), size: 0 }
  const counts: Counts = {}
  let head: SnapshotHead | undefined
  let isNewer = false
  // The last two lines are no rows, so reading stays two lines behind.
  const behind: string[] = []

  for await (const line of lines(files, path, file)) {
    behind.push(line)
    if (behind.length < 3) continue
    const text = behind.shift()!
    digest.update(`${text}\n`)
    if (isNewer) continue
    if (head) {
      const row = rowOf(text)
      counts[row.table] = (counts[row.table] ?? 0) + 1
      yield row
      continue
    }
    const { format, schemaVersion: version } = shaped(headShape, text)
    isNewer = format > 1 || version > schemaVersion
    if (!isNewer) head = shaped(knownHead, text)
  }
  if (behind.length < 2) throw new BadSnapshot('it is cut off')
  const [end = '', sum = ''] = behind.splice(-2)
  digest.update(`${end}\n`)
  if (shaped(sumShape, sum).sha256 !== digest.digest('hex')) throw new BadSnapshot('its checksum is wrong')
  if (isNewer) throw new VaultFromTheFuture('a newer Regulars has written a snapshot')
  if (!head) throw new BadSnapshot('it has no beginning')
  const is = shaped(endShape, end)
  if (!sameCounts(is.counts, counts)) throw new BadSnapshot('its counts are wrong')
  return { ...head, ...is, counts, size: file.size, sha256: file.hash.digest('hex') }
}

/** Reads a snapshot through. */
export async function readSnapshot(files: Files, path: string): Promise<ReadSnapshot> {
  const rows = snapshotRows(files, path)
  for (;;) {
    const { done, value } = await rows.next()
    if (done) return value
  }
}

async function* lines(files: Files, path: string, file: { hash: ReturnType<typeof createHash>; size: number }) {
  let rest = ''
  const source = Readable.from(noted(files.stream(path), file))
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  try {
    for await (const piece of source.pipe(unpacked).setEncoding('utf8')) {
      const all = (rest + piece).split('\n')
      rest = all.pop() ?? ''
      if (rest.length > longestLine) throw new BadSnapshot('a line of it has no end')
      yield* all
    }
  } catch (error) {
    throw isDamage(error) ? new BadSnapshot((error as Error).message) : error
  } finally {
    source.destroy()
  }
  if (rest !== '') throw new BadSnapshot('it ends in the middle of a line')
}

async function* noted(pieces: AsyncIterable<Uint8Array>, file: { hash: ReturnType<typeof createHash>; size: number }) {
  for await (const piece of pieces) {
    file.hash.update(piece)
    file.size += piece.length
    yield piece
  }
}

/** What the unpacking or the disk says of a file that is bad, not of a machine that is short of something. */
const isDamage = (error: unknown) => /^(Z_|ENOENT|EIO|ERR_)/.test((error as NodeJS.ErrnoException).code ?? '')

function rowOf(line: string): TableRow {
  const given = parsed(line)
  const [table, row] = Array.isArray(given) ? given : []
  if (!isTable(table) || typeof row !== 'object' || typeof row?.id !== 'string') {
    throw new BadSnapshot('a row of it cannot be read')
  }
  return { table, row: row as Row }
}

function shaped<Shape>(shape: z.ZodType<Shape>, line: string): Shape {
  const { success, data } = shape.safeParse(parsed(line))
  if (!success) throw new BadSnapshot('a line of it is not what was written')
  return data
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BadSnapshot('a line of it cannot be read')
  }
}

const sameCounts = (one: Counts, other: Counts) =>
  tableNames.every((table) => (one[table] ?? 0) === (other[table] ?? 0))
