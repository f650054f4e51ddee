import { database, type Stands, tableNames } from '@renderer/database/database'
import type { Counts } from '@shared/vault/entry'
import type { DatabaseState } from '@shared/vault/verdict'

/** What the opened database says of itself, but for its rows. `found`: whether it was there before it was opened. */
export async function standing(found: 'there' | 'made'): Promise<Omit<DatabaseState, 'counts'>> {
  const meta = await database.meta.get('vault')
  return {
    isNew: found === 'made',
    isHalfFilled: meta !== undefined && 'filling' in meta,
    ...(meta && 'sequence' in meta ? { stands: { vault: meta.vault, sequence: meta.sequence } } : {}),
  }
}

export async function countsNow(): Promise<Counts> {
  const counts = await Promise.all(tableNames.map((name) => database.table(name).count()))
  return Object.fromEntries(tableNames.map((name, index) => [name, counts[index]]))
}

export const standAt = ({ vault, sequence }: Stands) => database.meta.put({ id: 'vault', vault, sequence })
