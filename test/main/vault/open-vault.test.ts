import { BadPart } from '@main/vault/entry-text'
import { VaultFromTheFuture } from '@main/vault/from-the-future'
import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import {
  add,
  addMany,
  changed,
  customer,
  day,
  folder,
  ids,
  idsOf,
  part,
  removed,
  rowsOf,
  surroundings,
} from './sample-vault'

test('a new vault holds nothing, and that is proven', async () => {
  const { files } = memoryFiles()
  const vault = await surroundings().open(files)
  expect(vault.state()).toEqual({ vault: 'id-2', sequence: 0, counts: {}, isProven: true, reachesBackTo: 0 })
  expect(await idsOf(vault)).toEqual([])
})

test('what was committed is there after a power cut', async () => {
  const disk = memoryFiles()
  const { open, log } = surroundings()
  await addMany(await open(disk.files), 3)
  disk.cutPower()
  const vault = await open(disk.files)
  expect(vault.state()).toMatchObject({ sequence: 3, counts: { customers: 3 }, isProven: true })
  expect(await idsOf(vault)).toEqual(ids(3))
  expect(log).toEqual([])
})

test('rows of a snapshot and of the commits after it', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 3)
  await vault.snapshotNow()
  await addMany(vault, 2, 4)
  const again = await open(disk.files)
  expect(again.state()).toMatchObject({ sequence: 5, counts: { customers: 5 }, isProven: true })
  expect(await idsOf(again)).toEqual(ids(5))
  expect(await again.digest()).toEqual(await vault.digest())
})

test('what was removed or changed after the snapshot is so in the rows', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 4)
  await vault.snapshotNow()
  await vault.append({ act: { act: 'binEmptied' } }, [part(removed('c1')), part(removed('c3'))])
  await vault.append({ act: { act: 'customerChanged' } }, [part(changed('c2', 'c2', 'Bea'))])
  await add(vault, 'c3', 'Cem')
  const rows = await rowsOf(await open(disk.files))
  expect(rows.map(({ row }) => row)).toEqual([customer('c2', 'Bea'), customer('c3', 'Cem'), customer('c4')])
  expect((await open(disk.files)).state().counts).toEqual({ customers: 3 })
})

test.each([
  '',
  '{',
  '{}',
  '[{"table":"people","id":"a"}]',
  '[{"table":"customers"}]',
  '[1]',
  '[]\n[]',
  '[{"table":"customers","id":"a","after":{"id":"b"}}]',
])('the part %j is refused, and nothing is written', async (bad) => {
  const disk = memoryFiles()
  const vault = await surroundings().open(disk.files)
  const before = disk.paths()
  await expect(vault.append({ act: { act: 'customerAdded' } }, [bad])).rejects.toThrow(BadPart)
  expect(vault.state().sequence).toBe(0)
  expect(disk.paths()).toEqual(before)
})

test('a vault of a newer app is refused untouched', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 2)
  await vault.snapshotNow()
  const { catalogue } = JSON.parse(disk.bytes(`${folder}/vault.json`).toString())
  const newer = { ...catalogue, schemaVersion: 99, somethingNew: true }
  const { createHash } = await import('node:crypto')
  const sha256 = createHash('sha256').update(JSON.stringify(newer)).digest('hex')
  disk.put(`${folder}/vault.json`, Buffer.from(JSON.stringify({ sha256, catalogue: newer })))
  const before = disk.paths().map((path) => [path, disk.bytes(path).toString('hex')])
  await expect(open(disk.files)).rejects.toThrow(VaultFromTheFuture)
  expect(disk.paths().map((path) => [path, disk.bytes(path).toString('hex')])).toEqual(before)
})

test('a catalogue that only looks newer is damaged, not newer', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  await addMany(await open(disk.files), 2)
  const text = disk.bytes(`${folder}/vault.json`).toString()
  disk.put(`${folder}/vault.json`, Buffer.from(text.replace('"schemaVersion": 2', '"schemaVersion": 9')))
  expect((await open(disk.files)).state()).toMatchObject({ sequence: 2, isProven: true })
})

test('counts that the journal had wrong are put right when all is read', async () => {
  const disk = memoryFiles()
  const { open, log } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 2)
  await add(vault, 'c2') // whoever says so did not know of the row
  expect(vault.state().counts).toEqual({ customers: 3 })
  expect((await vault.readRows()).counts).toEqual({ customers: 2 })
  expect(vault.state().counts).toEqual({ customers: 2 })
  expect(log).toEqual(['The rows were counted anew, because the journal had counted them wrong.'])
  await vault.whenIdle()
  expect((await open(disk.files)).state().counts).toEqual({ customers: 2 })
})

test('a replay gets the commits after a sequence, and none where the journal does not reach back', async () => {
  const disk = memoryFiles()
  const { open, time } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 5)
  expect((await vault.entriesAfter(2)).map(({ sequence }) => sequence)).toEqual([3, 4, 5])
  expect(await vault.entriesAfter(5)).toEqual([])
  expect(await vault.entry(2)).toEqual({
    sequence: 2,
    at: time.now,
    act: { act: 'customerAdded', name: 'c2' },
    tally: { customers: { added: 1, changed: 0, gone: 0 } },
    parts: [part({ table: 'customers', id: 'c2', after: customer('c2') })],
  })
  expect(await vault.entry(6)).toBeUndefined()

  for (let round = 0; round < 3; round++) {
    time.now += 40 * day
    await vault.snapshotNow()
    await addMany(vault, 1, 10 + round)
  }
  await vault.whenIdle()
  const { reachesBackTo, sequence } = (await open(disk.files)).state()
  expect(sequence).toBe(8)
  expect(reachesBackTo).toBe(6)
  expect((await vault.entriesAfter(6)).map((entry) => entry.sequence)).toEqual([7, 8])
  await expect(vault.entriesAfter(3)).rejects.toThrow('does not reach back')
})
