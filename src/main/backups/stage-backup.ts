import { createReadStream, existsSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentsIn } from '@main/vault/attachments-in'
import { nodeFiles } from '@main/vault/node-files'
import type { TableRow } from '@main/vault/vault-shape'
import type { TableName } from '@shared/domain/changes'
import type { Counts, Row } from '@shared/vault/entry'
import { attachmentName, type BackupList, type Caps, rowsName, tables, caps as usualCaps } from './backup-format'
import { writeAll } from './make-backup'
import type { Progress } from './pack-backup'
import { readBackup } from './read-backup'
import { Refused } from './refused'
import { hasRoom } from './room'
import { lines } from './row-lines'
import { headSize, isSealed, unsealed } from './seal'

/** A backup that was taken apart into the folder `staging`, and found whole: its rows and attachments lie there. */
export type Staged = { staging: string; list: BackupList }

const MB = 1024 * 1024

/** Whether a passphrase is needed to look into it. Throws the error of the disk. */
export async function needsPassphrase(path: string): Promise<boolean> {
  return isSealed(await headOf(path))
}

type Staging = {
  caps: Caps
  passphrase?: string | undefined
  onProgress: Progress
  /** Rows that were erased since the backup was made: they are left out. */
  isErased?: (table: TableName, id: string) => boolean
}

/**
 * Takes a backup apart into the new folder `staging` and checks all of it. Nothing else is written, and when it is
 * refused the folder is gone. Throws `Refused` or the error of the disk.
 */
export async function stageBackup(
  path: string,
  staging: string,
  { caps, passphrase, onProgress, isErased }: Staging,
): Promise<Staged> {
  await rm(staging, { recursive: true, force: true })
  await mkdir(join(staging, 'files'), { recursive: true, mode: 0o700 })
  await mkdir(join(staging, 'rows'))
  const rows = new Map<TableName, RowFile>()
  const left: Counts = {}
  try {
    const zip = await plainZip(path, staging, caps, passphrase)
    const rowFile = async (table: TableName) =>
      rows.get(table) ?? rows.set(table, await rowFileAt(staging, table)).get(table)!
    const list = await readBackup(
      zip,
      caps,
      {
        row: async (table, row) => {
          if (isErased?.(table, row.id)) left[table] = (left[table] ?? 0) + 1
          else await (await rowFile(table)).add(`${JSON.stringify(row)}\n`)
        },
        attachment: (sha256, pieces) => writeAll(nodeFiles, join(staging, attachmentName(sha256)), pieces),
      },
      onProgress,
    )
    for (const file of rows.values()) await file.end()
    if (zip !== path) await rm(zip)
    if (Object.keys(left).length === 0) return { staging, list }
    const gone = await removeUnnamed(staging)
    const files = list.files.filter(({ name }) => !gone.has(name))
    return { staging, list: { ...list, files, counts: less(list.counts, left) } }
  } catch (error) {
    for (const file of rows.values()) await file.end().catch(() => {})
    await rm(staging, { recursive: true, force: true })
    throw error
  }
}

/** The rows of a staged backup. */
export async function* stagedRows(staging: string): AsyncGenerator<TableRow> {
  for (const table of tables) {
    const path = join(staging, rowsName(table))
    if (!existsSync(path)) continue
    for await (const line of lines(createReadStream(path, { highWaterMark: 256 * 1024 }), usualCaps.line)) {
      yield { table, row: JSON.parse(line.toString('utf8')) as Row }
    }
  }
}

/** Removes attachments that no row names that is left; answers with their names in the backup. */
async function removeUnnamed(staging: string): Promise<Set<string>> {
  const named = new Set<string>()
  for await (const { row } of stagedRows(staging)) for (const sha256 of attachmentsIn(row)) named.add(sha256)
  const gone = (await readdir(join(staging, 'files'))).filter((sha256) => !named.has(sha256)).map(attachmentName)
  for (const name of gone) await rm(join(staging, name))
  return new Set(gone)
}

const less = (counts: Counts, left: Counts): Counts =>
  Object.fromEntries(
    tables.flatMap((table) => {
      const count = counts[table]
      return count === undefined ? [] : [[table, count - (left[table] ?? 0)]]
    }),
  )

async function plainZip(path: string, staging: string, caps: Caps, passphrase: string | undefined): Promise<string> {
  const { size } = await stat(path)
  if (size > caps.all + caps.list + 64 * MB) throw new Refused('too-large', 'the file is too large')
  const head = await headOf(path)
  if (!(await hasRoom(staging, size * (isSealed(head) ? 2 : 1)))) throw new Refused('no-space')
  if (!isSealed(head)) return path
  if (passphrase === undefined) throw new Refused('wrong-passphrase')
  const zip = join(staging, 'opened.zip')
  await writeAll(nodeFiles, zip, await unsealed(nodeFiles.stream(path), head, passphrase))
  return zip
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headSize), 0, headSize, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

type RowFile = { add(line: string): Promise<void> | void; end(): Promise<void> }

async function rowFileAt(staging: string, table: TableName): Promise<RowFile> {
  const file: FileHandle = await open(join(staging, rowsName(table)), 'wx', 0o600)
  let batch = ''
  const flush = async () => {
    const text = batch
    batch = ''
    await file.appendFile(text)
  }
  return {
    add(line) {
      batch += line
      return batch.length > 64 * 1024 ? flush() : undefined
    },
    async end() {
      try {
        await flush()
      } finally {
        await file.close()
      }
    },
  }
}
