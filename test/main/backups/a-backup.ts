import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Caps, caps } from '@main/backups/backup-format'
import { type BackupOrder, makeBackup } from '@main/backups/make-backup'
import type { BackupSource } from '@main/backups/pack-backup'
import type { Files } from '@main/vault/files'
import { nodeFiles } from '@main/vault/node-files'
import type { TableRow } from '@main/vault/vault-shape'
import type { Tables } from '@shared/domain/changes'
import type { Counts, Row } from '@shared/vault/entry'
import { schemaVersion } from '@shared/vault/schema-version'
import { aBusiness, aCustomer, aFollowUp, anInteraction, customerId, written } from '@test/support/factories'
import { onTestFinished } from 'vitest'

export const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A folder that goes when the test ends. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Rows of each table, as one stream of them. */
export const rowsOf = (tables: { [Name in keyof Tables]?: Tables[Name][] }): TableRow[] =>
  (Object.entries(tables) as unknown as [keyof Tables, Row[]][]).flatMap(([table, rows]) =>
    rows.map((row) => ({ table, row })),
  )

export const someRows = () =>
  rowsOf({
    customers: [
      aCustomer(),
      aCustomer({ id: customerId('bo'), name: 'Bo Łuksza “Bär”', notes: 'Zwei\nZeilen\u2028und' }),
    ],
    interactions: [anInteraction(), anInteraction({ id: 'i2', summary: 'Says thanks 🙏' })],
    followUps: [aFollowUp()],
    business: [aBusiness()],
  })

function countsOf(rows: TableRow[]): Counts {
  const counts: Counts = {}
  for (const { table } of rows) counts[table] = (counts[table] ?? 0) + 1
  return counts
}

export const aSource = (
  rows: TableRow[],
  attachments = '/nowhere',
  some: Partial<BackupSource> = {},
): BackupSource => ({
  vault: 'v1',
  sequence: 7,
  schemaVersion,
  version: '0.1.0',
  at: written,
  clock: '2026-03-14T10:00:00',
  counts: countsOf(rows),
  async *rows() {
    yield* rows
  },
  attachments,
  ...some,
})

/** Keeps bytes as attachments; answers with their SHA-256. */
export function keep(folder: string, ...all: (string | Uint8Array)[]): string[] {
  mkdirSync(folder, { recursive: true })
  return all.map((bytes) => {
    writeFileSync(join(folder, sha256(bytes)), bytes)
    return sha256(bytes)
  })
}

/** Makes a backup in `folder`; a sealed one is sealed lightly, because tests do not keep secrets. */
export async function made(
  folder: string,
  source: BackupSource,
  options: { files?: Files; passphrase?: string; caps?: Caps; name?: string } = {},
) {
  const path = join(folder, options.name ?? (options.passphrase === undefined ? 'a.regulars' : 'a.regulars.age'))
  const order: BackupOrder = {
    source,
    path,
    aside: join(folder, '.aside.part'),
    opened: join(folder, '.opened'),
    ...(options.passphrase === undefined ? {} : { passphrase: options.passphrase }),
    workFactor: 4,
    caps: options.caps ?? caps,
  }
  return { path, made: await makeBackup(options.files ?? nodeFiles, order, () => {}) }
}
