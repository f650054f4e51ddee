import type { TableName } from '@shared/domain/changes'
import { businessRow, customerRow, departureRow, followUpRow, interactionRow, requestRow } from '@shared/rows'
import type { Row } from '@shared/vault/entry'
import { z } from 'zod'

/*
 * A backup is one zip file, or that zip sealed as an age file:
 *
 *   rows/<table>.ndjson   one row in each line, JSON in UTF-8
 *   files/<sha256>        attachments, named by the SHA-256 of their bytes
 *   README.txt            what this is, in plain words
 *   backup.json           see `BackupList`: names every other file with its size and SHA-256
 */

/** What every row of a table must look like. Unknown fields are refused. */
export const rowShapes = {
  customers: customerRow,
  interactions: interactionRow,
  followUps: followUpRow,
  requests: requestRow,
  departures: departureRow,
  business: businessRow,
} satisfies { [Name in TableName]: z.ZodType<Row | { id: string }> }

export const tables = Object.keys(rowShapes) as TableName[]

export const listName = 'backup.json'
export const readmeName = 'README.txt'
export const rowsName = (table: TableName) => `rows/${table}.ndjson`
export const attachmentName = (sha256: string) => `files/${sha256}`

/** The names that may stand in a backup, and nothing else. */
export const allowedName = new RegExp(
  `^(?:${listName.replace('.', '\\.')}|${readmeName.replace('.', '\\.')}|rows/(?:${tables.join('|')})\\.ndjson|files/[0-9a-f]{64})$`,
)
export const tableOf = (name: string) => tables.find((table) => rowsName(table) === name)
export const attachmentOf = (name: string) => (name.startsWith('files/') ? name.slice('files/'.length) : undefined)

const MB = 1024 * 1024

/** What a backup may hold at most; more is refused before it is unpacked. Sizes in bytes. */
export type Caps = {
  entries: number
  all: number
  each: number
  /** How much larger an entry may become by unpacking, where it is larger than `freely`. */
  ratio: number
  freely: number
  list: number
  line: number
  /** How deep arrays and objects may lie in one another. */
  depth: number
}

export const caps: Caps = {
  entries: 10_000,
  all: 2048 * MB,
  each: 512 * MB,
  ratio: 200,
  freely: 10 * MB,
  list: 4 * MB,
  line: 16 * MB,
  depth: 32,
}

const whole = z.number().int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const backupList = z.strictObject({
  program: z.literal('Regulars'),
  format: z.literal(1),
  /** Version of Regulars that wrote it. */
  version: z.string().max(100),
  /** Whose data it is, and after which commit. */
  vault: z.string().min(1).max(100),
  sequence: whole,
  /** Instant (ms). */
  at: whole.max(8.64e15),
  schemaVersion: whole,
  counts: z.partialRecord(z.enum(tables), whole),
  files: z.array(z.strictObject({ name: z.string().regex(allowedName), size: whole, sha256 })).max(10_000),
})
export type BackupList = z.infer<typeof backupList>

/** Enough of a list to see that somebody newer has written it. */
export const listOfAnyFormat = z.looseObject({ program: z.literal('Regulars'), format: whole, schemaVersion: whole })
