import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { add, added, addMany, day, part, surroundings } from './sample-vault'

test('the history tells what the owner did, oldest first, also after a restart', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await add(vault, 'Ada')
  await vault.append({ act: { act: 'reminderShown' } }, [])
  expect((await vault.entryHeads()).map(({ act }) => act.name)).toEqual(['Ada'])
  await vault.append({ act: { act: 'customerAdded', name: 'Ada' }, undoes: 1 }, [part(added('Bea'))])
  const told = [
    { sequence: 1, act: { act: 'customerAdded', name: 'Ada' } },
    { sequence: 3, act: { act: 'customerAdded', name: 'Ada' }, undoes: 1 },
  ]
  expect(await vault.entryHeads()).toMatchObject(told)
  await vault.snapshotNow()
  expect(await (await open(disk.files)).entryHeads()).toMatchObject(told)
})

test('the history ends at 500 commits, and at 30 days', async () => {
  const disk = memoryFiles()
  const { open, time } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 300)
  await vault.snapshotNow()
  expect((await vault.entryHeads()).length).toBe(300)
  await addMany(vault, 300, 301)
  for (const from of [vault, await open(disk.files)]) {
    const heads = await from.entryHeads()
    expect([heads.length, heads[0]?.sequence, heads.at(-1)?.sequence]).toEqual([500, 101, 600])
  }
  time.now += 20 * day
  await add(vault, 'later')
  time.now += 15 * day
  for (const from of [vault, await open(disk.files)]) {
    expect((await from.entryHeads()).map(({ sequence }) => sequence)).toEqual([601])
  }
})
