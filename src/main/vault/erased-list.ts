import { createHash } from 'node:crypto'
import type { TableName } from '@shared/domain/changes'
import type { RowIds } from '@shared/vault/erased'
import { z } from 'zod'
import { tableNames } from './entry-text'
import { type Files, writeWhole } from './files'

export const rowIds: z.ZodType<RowIds> = z.partialRecord(z.enum(tableNames), z.array(z.string().max(200)))
const texts = z.array(z.string())

/** An erasing that has begun. `upTo`: later commits do not know the rows. `began` is an instant (ms). */
const pending = z.object({ rows: rowIds, names: texts, files: texts, upTo: z.number().int(), began: z.number() })
export type Pending = z.infer<typeof pending>

const pendingName = 'erasing.json'
const listName = 'erased.json'

/** The erasing that was begun and has not ended. */
export async function readPending(files: Files, folder: string): Promise<Pending | undefined> {
  const bytes = await files.read(`${folder}/${pendingName}`)
  if (!bytes) return undefined
  const { success, data } = pending.safeParse(parsed(bytes))
  if (!success) throw new Error('what was to be erased cannot be read')
  return data
}

export const notePending = (files: Files, folder: string, begun: Pending) =>
  writeWhole(files, folder, pendingName, Buffer.from(JSON.stringify(begun)))

/** What was erased is remembered, in a form that tells nobody what it was. */
export async function noteErased(files: Files, folder: string, rows: RowIds) {
  const known = await readList(files, folder)
  for (const [table, some] of Object.entries(rows)) for (const id of some) known.add(sumOf(table, id))
  await writeWhole(files, folder, listName, Buffer.from(JSON.stringify([...known])))
  await files.remove(`${folder}/${pendingName}.part`)
  await files.remove(`${folder}/${pendingName}`)
  await files.syncFolder(folder)
}

/** Whether a row was erased, ever: it must not come back from a backup that could not be reached. */
export async function erasedRows(files: Files, folder: string): Promise<(table: TableName, id: string) => boolean> {
  const known = await readList(files, folder)
  const begun = await readPending(files, folder)
  for (const [table, some] of Object.entries(begun?.rows ?? {})) for (const id of some) known.add(sumOf(table, id))
  return (table, id) => known.size > 0 && known.has(sumOf(table, id))
}

/** Without the file nothing is known to be erased; a damaged one is an error. */
async function readList(files: Files, folder: string): Promise<Set<string>> {
  const bytes = await files.read(`${folder}/${listName}`)
  return new Set(bytes ? texts.parse(parsed(bytes)) : [])
}

const sumOf = (table: string, id: string) => createHash('sha256').update(`${table} ${id}`).digest('base64')

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}
