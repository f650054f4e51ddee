import type { Files } from '@main/vault/files'
import { openVault } from '@main/vault/open-vault'
import type { TableRow, Vault, VaultOptions } from '@main/vault/vault-shape'
import type { Row, RowChange } from '@shared/vault/entry'

export const folder = '/profile/vault'
export const day = 24 * 60 * 60 * 1000

/** A vault in memory at a time of its own; `log` collects what it says. */
export function surroundings() {
  const log: string[] = []
  const time = { now: 1_700_000_000_000 }
  let ids = 0
  const options: VaultOptions = { now: () => time.now, newId: () => `id-${++ids}`, log: (line) => log.push(line) }
  return { log, time, options, open: (files: Files) => openVault(files, folder, options) }
}

export const customer = (id: string, name = id): Row => ({ id, kind: 'person', name })

export const added = (id: string, name?: string): RowChange => ({
  table: 'customers',
  id,
  after: customer(id, name),
})
export const changed = (id: string, from: string, to: string): RowChange => ({
  table: 'customers',
  id,
  before: customer(id, from),
  after: customer(id, to),
})
export const removed = (id: string): RowChange => ({ table: 'customers', id, before: customer(id) })

export const part = (...changes: RowChange[]) => JSON.stringify(changes)
export const add = (vault: Vault, id: string, name?: string) =>
  vault.append({ act: { act: 'customerAdded', name: name ?? id } }, [part(added(id, name))])

/** Commits c1, c2 … as far as c`count`. */
export async function addMany(vault: Vault, count: number, from = 1) {
  for (let number = from; number < from + count; number++) await add(vault, `c${number}`)
}

export async function rowsOf(vault: Vault): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const row of (await vault.readRowsHealed()).rows) rows.push(row)
  return rows
}
export const idsOf = async (vault: Vault) => (await rowsOf(vault)).map(({ row }) => row.id).sort()
export const ids = (count: number) => Array.from({ length: count }, (_, index) => `c${index + 1}`).sort()
