import { type FileHandle, open } from 'node:fs/promises'
import type { TableName } from '@shared/domain/changes'
import type { Counts, Row } from '@shared/vault/entry'
import { schemaVersion } from '@shared/vault/schema-version'
import {
  attachmentOf,
  type BackupList,
  backupList,
  type Caps,
  listName,
  listOfAnyFormat,
  tableOf,
} from './backup-format'
import { type BackupEntry, checkNames, entriesOf, unpacked } from './backup-zip'
import type { Progress } from './pack-backup'
import { Refused } from './refused'
import { lines, strangersJson, strangersRow } from './row-lines'
import { measured } from './sha256'

/** What is done with the contents while they are checked; none of it is to be believed before all is read. */
export type Taking = {
  row?(table: TableName, row: Row): Promise<void> | void
  attachment?(sha256: string, pieces: AsyncIterable<Uint8Array>): Promise<void>
}

/**
 * Reads a backup (the zip, not sealed) through and believes nothing: caps, names, sizes, checksums, shapes and counts.
 * Throws `Refused`, or the error of the disk.
 */
export async function readBackup(path: string, caps: Caps, taking: Taking, onProgress: Progress): Promise<BackupList> {
  const file = await open(path, 'r')
  try {
    await lookAtBeginning(file)
    const entries = await entriesOf(file, caps)
    const list = await listIn(entries.get(listName)!, caps)
    checkNames(entries.keys())
    checkListed(entries, list)
    const of = list.files.length
    for (const [done, { name, size, sha256 }] of list.files.entries()) {
      onProgress(done, of)
      const { pieces, measure } = measured(unpacked(entries.get(name)!))
      const table = tableOf(name)
      const attachment = attachmentOf(name)
      if (table) await takeRows(table, pieces, list.counts[table] ?? 0, caps, taking)
      else if (attachment && taking.attachment) await taking.attachment(attachment, pieces)
      else for await (const _ of pieces);
      const is = measure()
      if (is.size !== size || is.sha256 !== sha256) throw new Refused('damaged', 'a file in it was changed')
    }
    onProgress(of, of)
    return list
  } finally {
    await file.close()
  }
}

async function lookAtBeginning(file: FileHandle) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
  if (bytesRead < 4 || buffer.readUInt32LE() !== 0x04034b50) throw new Refused('not-a-backup', 'no zip')
}

async function listIn(entry: BackupEntry, caps: Caps): Promise<BackupList> {
  if (entry.uncompressedSize > caps.list) throw new Refused('too-large', 'its list is too long')
  const pieces: Uint8Array[] = []
  for await (const piece of unpacked(entry)) pieces.push(piece)
  const given = strangersJson(Buffer.concat(pieces), caps.depth)
  const any = listOfAnyFormat.safeParse(given)
  if (!any.success) throw new Refused('not-a-backup', 'its backup.json is none of ours')
  if (any.data.format > 1 || any.data.schemaVersion > schemaVersion) throw new Refused('from-the-future')
  const { success, data } = backupList.safeParse(given)
  if (!success) throw new Refused('damaged', 'its backup.json is not as it should be')
  return data
}

/** What is in the zip and what the list names is the same, and there are rows of every table that is counted. */
function checkListed(entries: Map<string, BackupEntry>, { files, counts }: BackupList) {
  const listed = new Map(files.map(({ name, size }) => [name, size]))
  if (listed.size !== files.length || listed.has(listName)) throw new Refused('damaged', 'its list is ambiguous')
  for (const [name, { uncompressedSize }] of entries) {
    if (name !== listName && listed.get(name) !== uncompressedSize) throw new Refused('damaged', 'its list is wrong')
  }
  for (const { name, sha256 } of files) {
    if (!entries.has(name)) throw new Refused('damaged', 'a file is missing in it')
    if ((attachmentOf(name) ?? sha256) !== sha256) throw new Refused('damaged', 'a file in it has the wrong name')
    const table = tableOf(name)
    if (table && counts[table] === undefined) throw new Refused('damaged', 'its counts are not complete')
  }
  for (const table of Object.keys(counts) as (keyof Counts)[]) {
    if (!files.some(({ name }) => tableOf(name) === table)) throw new Refused('damaged', 'a table is missing in it')
  }
}

async function takeRows(
  table: TableName,
  pieces: AsyncIterable<Uint8Array>,
  count: number,
  caps: Caps,
  taking: Taking,
) {
  const ids = new Set<string>()
  let rows = 0
  for await (const line of lines(pieces, caps.line)) {
    const row = strangersRow(table, line, caps.depth)
    ids.add(row.id)
    if (++rows > count || ids.size < rows) throw new Refused('damaged', 'its counts are wrong')
    await taking.row?.(table, row)
  }
  if (rows !== count) throw new Refused('damaged', 'its counts are wrong')
}
