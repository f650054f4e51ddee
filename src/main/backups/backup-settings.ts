import { rowIds } from '@main/vault/erased-list'
import type { BackupMade } from '@shared/vault/safety'
import { z } from 'zod'
import { tables } from './backup-format'

const whole = z.number().int().nonnegative()
const made = z.object({
  at: z.number(),
  file: z.string(),
  counts: z.partialRecord(z.enum(tables), whole),
  files: whole,
  isSealed: z.boolean(),
}) satisfies z.ZodType<BackupMade>

/** What `backups.json` in the profile keeps. Instants in ms, sizes in bytes, paths absolute. */
export const backupSettings = z.object({
  /** Where daily copies go; without one: the folder of the system for documents. */
  folder: z.string().optional(),
  isAutomatic: z.boolean(),
  /** The passphrase of daily copies, hidden by the keyring of the system (Base64). */
  passphrase: z.string().optional(),
  /** The last good copy outside the profile, and the SHA-256 of its file. */
  last: z.object({ made, path: z.string(), sha256: z.string() }).optional(),
  lastProblem: z
    .enum(['no-space', 'not-allowed', 'folder-gone', 'not-whole', 'too-large', 'passphrase-gone', 'unknown'])
    .optional(),
  since: z.number().optional(),
  dailyAt: z.number().optional(),
  /** The daily copies that we wrote: no other file is ever removed. */
  own: z.array(z.object({ path: z.string(), at: z.number(), size: whole, rows: whole })),
  /** Backups that the owner made by hand. */
  byHand: z.array(z.object({ path: z.string(), at: z.number() })).optional(),
  /** Rows that are still to be erased in all of them. */
  toErase: rowIds.optional(),
  /** What is being written at this moment, to be removed after a crash. */
  unfinished: z.string().optional(),
})
export type BackupSettings = z.infer<typeof backupSettings>
