import type { Written } from '@renderer/database/changes'
import { onChange } from '@renderer/database/changes'
import { commit } from '@renderer/database/commit'
import { DatabaseFromTheFuture, database, openDatabase } from '@renderer/database/database'
import { versions } from '@renderer/database/versions'
import type { CustomerId } from '@shared/domain/customer'
import { schemaVersion } from '@shared/vault/schema-version'
import Dexie from 'dexie'
import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(async () => {
  database.close()
  await database.delete()
})

test('a database that a newer app has written is refused before it is touched', async () => {
  const newer = new Dexie('regulars')
  newer.version(99).stores({ customers: 'id', somethingNew: 'id' })
  await newer.open()
  await newer.table('somethingNew').put({ id: 'kept' })
  newer.close()

  await expect(openDatabase()).rejects.toThrow(DatabaseFromTheFuture)

  const again = new Dexie('regulars')
  await again.open()
  expect(again.verno).toBe(99)
  expect(await again.table('somethingNew').get('kept')).toEqual({ id: 'kept' })
  again.close()
  await Dexie.delete('regulars')
})

test('the vault says the version of the database that is written now, so that an older app refuses both', () => {
  expect(schemaVersion).toBe(versions.at(-1)?.version)
  expect(schemaVersion).toBe(database.verno)
})

test('a database of the version before keeps its rows, and has a place for those who ask and those who leave', async () => {
  const before = new Dexie('regulars')
  for (const { version, tables } of versions.filter(({ version }) => version < 3))
    before.version(version).stores(tables)
  await before.open()
  await before.table('customers').put({ id: 'ada', name: 'Ada Berg' })
  before.close()

  await openDatabase()
  expect(await database.customers.get('ada' as CustomerId)).toEqual({ id: 'ada', name: 'Ada Berg' })
  expect(await Promise.all([database.requests.count(), database.departures.count()])).toEqual([0, 0])
})

test('every commit tells which rows it wrote', async () => {
  await openDatabase()
  const heard: Written[] = []
  const stop = onChange((written) => heard.push(written))
  const customer = (id: string) => ({
    id: id as CustomerId,
    kind: 'person' as const,
    name: id,
    stage: 'active' as const,
    createdAt: 1,
    updatedAt: 1,
  })
  await commit({ customers: ['b', 'a', 'c'].map(customer) }, { act: 'contactsImported' })
  await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 20_000 })
  stop()
  expect([...(heard[0]?.get('customers') ?? [])].sort()).toEqual(['a', 'b', 'c'])
  expect(heard[0]?.has('followUps')).toBe(false)
})
