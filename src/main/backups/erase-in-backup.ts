import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { clockHere } from '@main/clock-here'
import { eraserOf } from '@main/vault/erasure'
import type { Files } from '@main/vault/files'
import type { TableRow } from '@main/vault/vault-shape'
import type { Counts } from '@shared/vault/entry'
import type { RowIds } from '@shared/vault/erased'
import { caps } from './backup-format'
import { type Made, makeBackup } from './make-backup'
import type { Progress } from './pack-backup'
import { stageBackup, stagedRows } from './stage-backup'

/** Which backup, and where it is taken apart meanwhile. The other names are as for making one. */
export type EraseOrder = {
  rows: RowIds
  path: string
  aside: string
  opened: string
  staging: string
  passphrase?: string
  workFactor: number
}

/**
 * Writes a backup anew without these rows and the attachments that only they name; undefined when there is nothing of
 * them in it. Rejects as `stageBackup` and `makeBackup`, and then it is as it was.
 */
export async function eraseInBackup(files: Files, order: EraseOrder, onProgress: Progress): Promise<Made | undefined> {
  const { rows, staging, path, aside, opened, passphrase, workFactor } = order
  const { isErased, cleaned } = eraserOf({ rows, names: [] })
  const { list } = await stageBackup(path, staging, { caps, passphrase, onProgress })

  async function* left(): AsyncGenerator<TableRow> {
    for await (const { table, row } of stagedRows(staging)) {
      if (!isErased(table, row.id)) yield { table, row: cleaned(row) }
    }
  }
  try {
    const counts: Counts = {}
    let isTouched = false
    for await (const { table, row } of stagedRows(staging)) {
      counts[table] ??= 0
      if (!isErased(table, row.id)) counts[table]++
      isTouched ||= isErased(table, row.id) || cleaned(row) !== row
    }
    if (!isTouched) return undefined
    const { vault, sequence, schemaVersion, version, at } = list
    const head = { vault, sequence, schemaVersion, version, at, clock: clockHere(at) }
    return await makeBackup(
      files,
      {
        source: { ...head, counts, rows: left, attachments: join(staging, 'files') },
        ...{ path, aside, opened, workFactor, caps },
        ...(passphrase === undefined ? {} : { passphrase }),
      },
      onProgress,
    )
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
