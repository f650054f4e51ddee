import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { dosTime, zipOptions } from '@main/packages/zip-options'
import { attachmentsIn } from '@main/vault/attachments-in'
import type { TableRow } from '@main/vault/vault-shape'
import type { TableName } from '@shared/domain/changes'
import type { Counts } from '@shared/vault/entry'
import { ZipWriter } from '@zip.js/zip.js'
import { attachmentName, type BackupList, type Caps, listName, readmeName, rowsName, tables } from './backup-format'
import { readme } from './readme'
import { NotMade } from './refused'
import { measured, sha256OfFile } from './sha256'

/** What goes into a backup. */
export type BackupSource = {
  vault: string
  sequence: number
  schemaVersion: number
  /** Version of this Regulars. */
  version: string
  /** The present instant (ms), and the same as the clock on the wall here shows it: `2026-11-22T09:40:00`. */
  at: number
  clock: string
  /** How many rows there are, for the progress. */
  counts: Counts
  /** Every row after the commit `sequence`, from the beginning each time. */
  rows(): AsyncIterable<TableRow>
  /** The folder in which attachments lie by their SHA-256. */
  attachments: string
}

export type Progress = (done: number, of: number) => void

/** `missing`: attachments that rows name and that are not there, or no longer what they were. */
export type Packed = { list: BackupList; missing: string[] }

/** Thrown when packing makes an entry smaller than a reader would believe. */
export class TooDense extends Error {
  override name = 'TooDense'
}

/**
 * Writes the zip piece by piece. Errors are those of the source, or `NotMade` when there is more than a restore takes in.
 * `level` is of the packing of rows, 0 to 9.
 */
export async function packBackup(
  source: BackupSource,
  to: WritableStream<Uint8Array>,
  { caps, level, onProgress }: { caps: Caps; level: number; onProgress: Progress },
): Promise<Packed> {
  const rawLastModDate = dosTime(source.clock)
  const zip = new ZipWriter(to, { ...zipOptions, rawLastModDate, zip64: false })
  const files: BackupList['files'] = []
  const counts: Counts = {}
  const wanted = new Set<string>()
  const rowCount = Object.values(source.counts).reduce((sum, count) => sum + count, 0)
  let done = 0

  async function add(name: string, pieces: AsyncIterable<Uint8Array>, packing: number) {
    const { pieces: passed, measure } = measured(pieces)
    const entry = await zip.add(name, Readable.toWeb(Readable.from(passed, { objectMode: false })) as ReadableStream, {
      level: packing,
    })
    const file = { name, ...measure() }
    files.push(file)
    if (file.size > caps.freely && file.size > entry.compressedSize * (caps.ratio / 2)) throw new TooDense(name)
    if (file.size > caps.each) throw new NotMade('too-large', `${name} has more than ${caps.each} bytes`)
    const all = files.reduce((sum, { size }) => sum + size, 0)
    if (all > caps.all) throw new NotMade('too-large', `there are more than ${caps.all} bytes`)
  }

  async function* linesOf(table: TableName) {
    let count = 0
    for await (const { table: its, row } of source.rows()) {
      if (its !== table) continue
      for (const sha256 of attachmentsIn(row)) wanted.add(sha256)
      count++
      if (++done % 500 === 0) onProgress(done, rowCount + wanted.size)
      yield `${JSON.stringify(row)}\n`
    }
    counts[table] = count
    if (count !== (source.counts[table] ?? 0)) throw new NotMade('unknown', `${table} are not as many as they were`)
  }

  for (const table of tables) await add(rowsName(table), batched(linesOf(table)), level)

  const missing: string[] = []
  if (wanted.size > caps.entries - 10) throw new NotMade('too-large', `there are ${wanted.size} attachments`)
  for (const sha256 of [...wanted].sort()) {
    const path = `${source.attachments}/${sha256}`
    if ((await sha256OfFile(path)) === sha256) {
      await add(attachmentName(sha256), createReadStream(path, { highWaterMark: 256 * 1024 }), 0)
      if (files.at(-1)?.sha256 !== sha256) throw new NotMade('not-whole', 'an attachment changed while it was read')
    } else missing.push(sha256)
    onProgress(++done, rowCount + wanted.size)
  }

  const { version, vault, sequence, at, schemaVersion } = source
  await add(readmeName, batched([readme(source.clock.replace('T', ' ').slice(0, 16))]), 6)
  const list: BackupList = {
    program: 'Regulars',
    format: 1,
    version,
    vault,
    sequence,
    at,
    schemaVersion,
    counts,
    files,
  }
  await zip.add(
    listName,
    Readable.toWeb(Readable.from([Buffer.from(`${JSON.stringify(list, null, 1)}\n`)])) as ReadableStream,
  )
  await zip.close()
  return { list, missing }
}

/** Texts in pieces of some 64 kB. */
async function* batched(texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  let batch = ''
  for await (const text of texts) {
    batch += text
    if (batch.length < 64 * 1024) continue
    yield Buffer.from(batch)
    batch = ''
  }
  if (batch !== '') yield Buffer.from(batch)
}
