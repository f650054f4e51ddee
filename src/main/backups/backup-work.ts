import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { allRows } from '@main/vault/all-rows'
import { attachmentsIn } from '@main/vault/attachments-in'
import { erasedRows } from '@main/vault/erased-list'
import type { Files } from '@main/vault/files'
import { framesBetween } from '@main/vault/segments'
import type { RowSources } from '@main/vault/work'
import type { BackupList } from './backup-format'
import { caps } from './backup-format'
import { compare, type Differences } from './compare'
import { type EraseOrder, eraseInBackup } from './erase-in-backup'
import { type BackupOrder, type Made, makeBackup } from './make-backup'
import type { BackupSource, Progress } from './pack-backup'
import { NotMade } from './refused'
import { sha256OfFile } from './sha256'
import { stageBackup } from './stage-backup'

/** What to make, in words that can be carried to another thread: the rows are those of `sources`. */
type MakeOrder = Omit<BackupOrder, 'source'> & { source: Omit<BackupSource, 'rows'>; sources: RowSources }

/** `vault` is the folder in which stands what was erased: that does not come back. */
type OpenOrder = { path: string; staging: string; vault: string; passphrase?: string; sources: RowSources }

/** The parts of the work on backups that read or write everything. */
export type BackupWork = {
  /** As `makeBackup`. */
  make(order: MakeOrder, onProgress: Progress): Promise<Made>
  /** Takes a backup apart and compares it with the rows of now; throws as `stageBackup`. */
  open(order: OpenOrder, onProgress: Progress): Promise<{ list: BackupList; differences: Differences }>
  /** Makes the attachments of a staged backup last in `folder`, then writes the changes to the file `changes`. */
  prepare(
    order: { staging: string; folder: string; changes: string; sources: RowSources },
    onProgress: Progress,
  ): Promise<Differences>
  /** Reads all attachments that rows name: how many there are, and the SHA-256 of those missing and damaged. */
  checkAttachments(
    order: { folder: string; sources: RowSources },
    onProgress: Progress,
  ): Promise<{ files: number; missing: string[]; damaged: string[] }>
  /** As `eraseInBackup`. */
  erase(order: EraseOrder, onProgress: Progress): Promise<Made | undefined>
  /** The SHA-256 of a file; undefined when there is none. */
  sum(path: string): Promise<string | undefined>
}

export const backupWorkHere = (files: Files): BackupWork => ({
  make({ sources, source, ...order }, onProgress) {
    const all = { ...source, rows: () => rowsOf(files, sources) }
    return makeBackup(files, { ...order, source: all, check: () => checkChain(files, sources) }, onProgress)
  },

  async open({ path, staging, vault, passphrase, sources }, onProgress) {
    const isErased = await erasedRows(files, vault)
    const { list } = await stageBackup(path, staging, { caps, passphrase, onProgress, isErased })
    const differences = await compare(staging, rowsOf(files, sources), { onProgress })
    await checkChain(files, sources)
    return { list, differences }
  },

  async prepare({ staging, folder, changes, sources }, onProgress) {
    for (const name of await readdir(join(staging, 'files'))) {
      if ((await sha256OfFile(join(folder, name))) === name) continue
      await synced(join(staging, 'files', name))
      await files.rename(join(staging, 'files', name), join(folder, name))
    }
    await files.syncFolder(folder)
    const differences = await compare(staging, rowsOf(files, sources), { changes, onProgress })
    await checkChain(files, sources)
    return differences
  },

  async checkAttachments({ folder, sources }, onProgress) {
    const wanted = new Set<string>()
    for await (const { row } of rowsOf(files, sources)) for (const sha256 of attachmentsIn(row)) wanted.add(sha256)
    const found = { files: wanted.size, missing: [] as string[], damaged: [] as string[] }
    let done = 0
    for (const sha256 of wanted) {
      const is = await sha256OfFile(join(folder, sha256))
      if (is === undefined) found.missing.push(sha256)
      else if (is !== sha256) found.damaged.push(sha256)
      onProgress(++done, wanted.size)
    }
    return found
  },

  erase: (order, onProgress) => eraseInBackup(files, order, onProgress),

  sum: sha256OfFile,
})

/** The rows of the vault; whatever is wrong with them is no fault of the place to which they are copied. */
async function* rowsOf(files: Files, sources: RowSources) {
  try {
    yield* allRows(files, sources)
  } catch (error) {
    throw new NotMade('unknown', `the vault could not be read: ${(error as Error).message}`)
  }
}

/** While rows are read, files may go that they stand in: then some are missing without an error. */
async function checkChain(files: Files, { journal, base, sequence, isBroken }: RowSources) {
  if (isBroken) return
  let last = base?.sequence ?? 0
  for await (const frame of framesBetween(files, journal, last, sequence)) {
    if (frame.sequence !== last + 1) break
    last = frame.sequence
  }
  if (last !== sequence) throw new NotMade('unknown', 'the journal changed while it was read')
}

async function synced(path: string) {
  const file: FileHandle = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
