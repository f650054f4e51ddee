import { NotSaved } from '@main/vault/journal'
import { segmentName } from '@main/vault/segments'
import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { add, addMany, customer, folder, ids, idsOf, surroundings } from './sample-vault'

async function takeOver(
  vault: Awaited<ReturnType<ReturnType<typeof surroundings>['open']>>,
  names: string[],
  sequence: number,
) {
  const adopting = await vault.adopt()
  await adopting.add(
    'customers',
    names.map((name) => customer(name)),
  )
  return adopting.end(sequence)
}

test('a new vault takes over the rows that were there before it', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  expect(await takeOver(vault, ['x', 'y'], 0)).toEqual({ vault: 'id-2', sequence: 1 })
  for (const is of [vault, await open(disk.files)]) {
    expect(is.state()).toMatchObject({ sequence: 1, counts: { customers: 2 }, isProven: true, reachesBackTo: 1 })
    expect(await idsOf(is)).toEqual(['x', 'y'])
  }
  await add(vault, 'z')
  expect(await idsOf(await open(disk.files))).toEqual(['x', 'y', 'z'])
})

test.each([[3], [4], [5], [9]])(
  'a vault at 4 that takes over a database at %i counts on after both',
  async (sequence) => {
    const disk = memoryFiles()
    const { open } = surroundings()
    const vault = await open(disk.files)
    await addMany(vault, 4)
    const { sequence: begins } = await takeOver(vault, ['x'], sequence)
    expect(begins).toBe(Math.max(5, sequence))
    expect((await add(vault, 'later')).sequence).toBe(begins + 1)
    const again = await open(disk.files)
    expect(again.state()).toMatchObject({ sequence: begins + 1, isProven: true, counts: { customers: 2 } })
    expect(await idsOf(again)).toEqual(['later', 'x'])
    await expect(again.entriesAfter(2)).resolves.toMatchObject([{ sequence: 3 }, { sequence: 4 }])
    await expect(again.entriesAfter(4)).rejects.toThrow('does not reach back')
  },
)

test('a damaged journal is set aside when the database is taken over', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  await addMany(await open(disk.files), 4)
  const path = `${folder}/journal/${segmentName(1)}`
  const bytes = Buffer.from(disk.bytes(path))
  bytes[60]! ^= 1
  disk.put(path, bytes)
  const vault = await open(disk.files)
  expect(vault.state()).toMatchObject({ sequence: 4, isProven: false })
  await takeOver(vault, ids(4), 4)
  expect(disk.paths().filter((name) => name.includes('/journal/'))).toEqual([])
  const aside = disk.paths().find((name) => name.includes('/set-aside/'))!
  expect(disk.bytes(aside)).toEqual(bytes)
  expect((await open(disk.files)).state()).toMatchObject({ sequence: 5, isProven: true, counts: { customers: 4 } })
})

test('commits wait while the vault takes over, and come after it', async () => {
  const disk = memoryFiles()
  const vault = await surroundings().open(disk.files)
  await addMany(vault, 1)
  const adopting = await vault.adopt()
  const waiting = add(vault, 'later')
  await adopting.add('customers', [customer('c1')])
  await adopting.end(1)
  expect((await waiting).sequence).toBe(3)
  expect(await idsOf(vault)).toEqual(['c1', 'later'])
})

test('an adoption that is given up changes nothing', async () => {
  const disk = memoryFiles()
  const { open } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 2)
  const before = disk.paths()
  const adopting = await vault.adopt()
  await adopting.add('customers', [customer('x')])
  await adopting.abandon()
  expect(disk.paths()).toEqual(before)
  await addMany(vault, 1, 3)
  expect(await idsOf(await open(disk.files))).toEqual(ids(3))
})

test('an adoption that fails at any call of the disk leaves the old chain or the new one, and never less', async () => {
  let fails = 0
  for (let nth = 1; ; nth++) {
    const disk = memoryFiles()
    const { open } = surroundings()
    const vault = await open(disk.files)
    await addMany(vault, 2)
    const { files } = disk
    let calls = 0
    for (const name of ['create', 'rename', 'syncFolder', 'read', 'list', 'stat'] as const) {
      const real = files[name] as (...given: unknown[]) => Promise<unknown>
      files[name] = (async (...given: unknown[]) => {
        if (++calls === nth) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        return real(...given)
      }) as never
    }
    const outcome = await takeOver(vault, ['x', 'y', 'z'], 2).catch((error) => error)
    if (outcome instanceof Error) {
      fails++
      expect(outcome).toBeInstanceOf(NotSaved)
    }
    calls = Number.POSITIVE_INFINITY
    const again = await open(disk.files)
    const rows = await idsOf(again)
    expect(again.state().isProven).toBe(true)
    if (outcome instanceof Error)
      expect(
        [
          ['c1', 'c2'],
          ['x', 'y', 'z'],
        ],
        `${nth}`,
      ).toContainEqual(rows)
    else expect(rows, `${nth}`).toEqual(['x', 'y', 'z'])
    if (!(outcome instanceof Error) && fails > 0 && nth > 20) break
  }
  expect(fails).toBeGreaterThan(3)
})
