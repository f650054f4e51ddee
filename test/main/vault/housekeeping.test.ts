import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { add, addMany, day, folder, ids, idsOf, part, removed, surroundings } from './sample-vault'

const at = (disk: ReturnType<typeof memoryFiles>, room: string) =>
  disk.paths().filter((path) => path.startsWith(`${folder}/${room}/`))

test('a snapshot is due after 300 commits, after 2 MB, and after a day', async () => {
  const disk = memoryFiles()
  const { open, time } = surroundings()
  const vault = await open(disk.files)
  await vault.whenIdle()
  expect(vault.snapshots().length).toBe(0)
  await add(vault, 'first') // there is none yet
  await vault.whenIdle()
  expect(vault.snapshots().length).toBe(1)
  await vault.whenIdle()
  await addMany(vault, 300)
  await vault.whenIdle()
  expect(vault.snapshots().length).toBe(1)
  await addMany(vault, 1, 301)
  await vault.whenIdle()
  expect(vault.snapshots().length).toBe(2)
  await add(vault, 'large', 'x'.repeat(2 * 1024 * 1024))
  await vault.whenIdle()
  expect(vault.snapshots().length).toBe(3)
  time.now += day + 1
  await vault.whenIdle()
  expect(vault.snapshots().length).toBe(3)
  await add(vault, 'later')
  await vault.whenIdle()
  expect(vault.snapshots()[0]).toMatchObject({ sequence: 304, counts: { customers: 304 } })
})

test('a start reads only the journal after the newest snapshot', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 50)
  await vault.snapshotNow()
  await addMany(vault, 2, 51)
  const read: string[] = []
  const { read: real } = disk.files
  disk.files.read = (path) => {
    read.push(path)
    return real(path)
  }
  disk.files.stream = () => {
    throw new Error('a start reads no snapshot')
  }
  expect((await open(disk.files)).state()).toMatchObject({ sequence: 52, isProven: true })
  expect(read).toEqual([`${folder}/vault.json`, at(disk, 'journal')[1], `${folder}/erasing.json`])
})

test('journal files stay for 30 days, and until two snapshots cover them', async () => {
  const disk = memoryFiles()
  const { open, time } = surroundings()
  const vault = await open(disk.files)
  const files = async () => {
    await vault.whenIdle()
    expect(await idsOf(await open(disk.files))).toEqual(ids(vault.state().sequence))
    return at(disk, 'journal').map((path) => Number(path.slice(-10, -8)))
  }
  for (const from of [1, 4]) {
    await addMany(vault, 3, from)
    await vault.snapshotNow()
    time.now += 1
  }
  expect(await files()).toEqual([1, 4])
  time.now += 31 * day
  expect(await files()).toEqual([4]) // which only the newest snapshot covers
  await addMany(vault, 1, 7)
  await vault.snapshotNow()
  expect(await files()).toEqual([4, 7]) // covered by two, but it ends where a young one begins
  time.now += 31 * day
  expect(await files()).toEqual([7])
})

test('what a crash left is tidied away: a snapshot that is not listed is read and listed, a half one goes', async () => {
  const disk = memoryFiles()
  const { open, log, time } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 3)
  const catalogue = disk.bytes(`${folder}/vault.json`)
  const { name } = await vault.snapshotNow()
  disk.put(`${folder}/vault.json`, catalogue)
  disk.put(`${folder}/snapshots/half.part`, Buffer.from('half'))
  disk.put(`${folder}/snapshots/000000000000002-5.snapshot`, Buffer.from('rubbish'))
  const again = await open(disk.files)
  expect(again.snapshots()).toEqual([])
  time.now += 1
  await again.whenIdle()
  expect(again.snapshots()).toMatchObject([{ sequence: 3 }, { name }])
  expect(at(disk, 'snapshots').length).toBe(2)
  expect(at(disk, 'set-aside').length).toBe(1)
  expect(log.some((line) => line.includes('000000000000002-5.snapshot is damaged'))).toBe(true)
})

test('a snapshot that went bad is found in idle time, and another is taken from the older one', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 3)
  await vault.snapshotNow()
  await addMany(vault, 3, 4)
  const { name } = await vault.snapshotNow()
  const path = `${folder}/snapshots/${name}`
  const bytes = Buffer.from(disk.bytes(path))
  bytes[40]! ^= 1
  disk.put(path, bytes)
  const again = await open(disk.files)
  await again.whenIdle()
  expect(again.state()).toMatchObject({ sequence: 6, isProven: true })
  await again.whenIdle()
  expect(again.snapshots()).toMatchObject([{ sequence: 6 }, { sequence: 3 }])
  expect((await again.check()).problems).toEqual([])
  expect(await idsOf(again)).toEqual(ids(6))
})

test('before most rows go the last snapshot is pinned, and nothing is rotated away', async () => {
  const disk = memoryFiles()
  const { open, time } = surroundings()
  const vault = await open(disk.files)
  for (let round = 0; round < 6; round++) {
    time.now += 60_000
    await addMany(vault, 5, round * 5 + 1)
    await vault.snapshotNow()
  }
  const before = vault.snapshots().length
  expect(before).toBeLessThan(6)
  await vault.append({ act: { act: 'binEmptied' } }, [part(...ids(20).map(removed))])
  await vault.snapshotNow()
  expect(vault.snapshots().length).toBe(before + 1)
  expect(vault.snapshots()[1]!.name).toMatch(/-pinned\.snapshot$/)
  expect((await open(disk.files)).snapshots()).toEqual(vault.snapshots())
  disk.remove(`${folder}/vault.json`)
  const again = await open(disk.files)
  for (let round = 0; round < 2; round++) await again.whenIdle()
  expect(again.snapshots().map(({ name }) => name)).toEqual(vault.snapshots().map(({ name }) => name))
})

test('a pinned snapshot whose new name came before a crash is still known', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 3)
  const { name } = await vault.snapshotNow()
  const pinned = name.replace('.snapshot', '-pinned.snapshot')
  await disk.files.rename(`${folder}/snapshots/${name}`, `${folder}/snapshots/${pinned}`)
  const again = await open(disk.files)
  expect(again.snapshots()).toMatchObject([{ name: pinned }])
  expect(again.state()).toMatchObject({ sequence: 3, isProven: true })
})

test('what was set aside goes after 30 days', async () => {
  const disk = memoryFiles()
  const { open, time } = surroundings()
  const vault = await open(disk.files)
  disk.put(`${folder}/set-aside/${time.now}-bad.snapshot`, Buffer.from('bad'))
  time.now += 29 * day
  await vault.whenIdle()
  expect(at(disk, 'set-aside').length).toBe(1)
  time.now += 2 * day
  await vault.whenIdle()
  expect(at(disk, 'set-aside')).toEqual([])
})

test('commits go on while a snapshot is taken, and are in the journal after it', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 3)
  const [snapshot] = await Promise.all([vault.snapshotNow(), addMany(vault, 3, 4)])
  expect(snapshot).toMatchObject({ sequence: 3, counts: { customers: 3 } })
  expect(vault.state()).toMatchObject({ sequence: 6, counts: { customers: 6 } })
  expect(await idsOf(await open(disk.files))).toEqual(ids(6))
})
