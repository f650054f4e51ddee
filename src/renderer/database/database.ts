import type { TableName, Tables } from '@shared/domain/changes'
import Dexie, { type EntityTable, type Table } from 'dexie'
import { answersInTime, inTime } from './time-out'
import { versions } from './versions'

export const tableNames = Object.keys({
  customers: true,
  interactions: true,
  followUps: true,
  requests: true,
  departures: true,
  business: true,
} satisfies Record<TableName, true>) as TableName[]

/** What the database says of itself: the last commit of a vault that stands in it, or that it is being filled. */
export type Stands = { vault: string; sequence: number }
type Meta = { id: 'vault' } & (Stands | { filling: true })

/** The journal of the vault makes a commit last, so nobody waits here for the disk. */
export const database = new Dexie('regulars', { chromeTransactionDurability: 'relaxed' }) as Dexie & {
  [Name in TableName]: EntityTable<Tables[Name], 'id'>
} & { meta: Table<Meta, 'vault'> }

for (const { version, tables, upgrade } of versions) {
  const declared = database.version(version).stores(tables)
  if (upgrade) declared.upgrade(upgrade)
}
database.use(answersInTime)

/** Thrown before an older app could touch, and thereby alter, a database that a newer one has written. */
export class DatabaseFromTheFuture extends Error {
  override name = 'DatabaseFromTheFuture'
}

export async function openDatabase(): Promise<void> {
  await openOrMake()
}

/** Opens it; answers whether it was there. Throws `DatabaseFromTheFuture`, `DatabaseHangs` or what IndexedDB says. */
export async function openOrMake(): Promise<'there' | 'made'> {
  if (database.isOpen()) return 'there'
  const known = database.verno
  const found = await inTime(versionOnDisk())
  if (found > known) throw new DatabaseFromTheFuture(`database is version ${found}, this app knows ${known}`)
  await inTime(database.open())
  return found === 0 ? 'made' : 'there'
}

/** Dexie keeps its version numbers times ten. */
async function versionOnDisk() {
  const databases = await indexedDB.databases()
  return (databases.find(({ name }) => name === database.name)?.version ?? 0) / 10
}
