import { scanFrames } from '@main/vault/frame'
import { segmentName } from '@main/vault/segments'
import { beforeAll, expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { addMany, folder, ids, idsOf, surroundings } from './sample-vault'

type Disk = ReturnType<typeof memoryFiles>

const minute = 60_000
const began = surroundings().time.now
/** The instant of a commit. */
const at = (sequence: number) => began + sequence * minute

/** Commits 1 to 12, one a minute, with snapshots after 4 and 8. */
const whole = memoryFiles()
beforeAll(async () => {
  const { open, time } = surroundings()
  const vault = await open(whole.files)
  for (let sequence = 1; sequence <= 12; sequence++) {
    time.now = at(sequence)
    await addMany(vault, 1, sequence)
    if (sequence % 4 === 0 && sequence < 12) await vault.snapshotNow()
  }
})

const journal = (first: number) => `${folder}/journal/${segmentName(first)}`
const newestSnapshot = (disk: Disk) => disk.paths().findLast((path) => path.endsWith('.snapshot'))!

/** The segment that holds a commit, where that begins in it, and where it ends. */
function placeOf(disk: Disk, sequence: number) {
  const path = disk.paths().findLast((path) => /journal$/.test(path) && path <= journal(sequence))!
  const bytes = disk.bytes(path)
  const { frames } = scanFrames(bytes)
  const frame = frames.find((found) => found.sequence === sequence)!
  const start = frame.text.byteOffset - bytes.byteOffset - 16
  return { path, start, end: start + 16 + frame.text.length }
}

function flip(disk: Disk, path: string, place: number) {
  const bytes = Buffer.from(disk.bytes(path))
  bytes[place]! ^= 0x01
  disk.put(path, bytes)
}

const harms = {
  'a second segment in the tail'(disk: Disk) {
    const { path, start } = placeOf(disk, 11)
    const bytes = Buffer.from(disk.bytes(path))
    disk.put(journal(11), bytes.subarray(start))
    disk.put(path, bytes.subarray(0, start))
  },
  'a torn tail'(disk: Disk) {
    const path = disk.paths().findLast((name) => name.endsWith('.journal'))!
    disk.put(path, Buffer.concat([disk.bytes(path), disk.bytes(path).subarray(0, 40)]))
  },
  'a gap of commit 10'(disk: Disk) {
    const { path, start, end } = placeOf(disk, 10)
    const bytes = disk.bytes(path)
    disk.put(path, Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]))
  },
  'a flipped byte in commit 11'(disk: Disk) {
    const { path, start } = placeOf(disk, 11)
    flip(disk, path, start + 60)
  },
  'a flipped byte in commit 6'(disk: Disk) {
    const { path, start } = placeOf(disk, 6)
    flip(disk, path, start + 60)
  },
  'a bad newest snapshot'(disk: Disk) {
    const path = newestSnapshot(disk)
    flip(disk, path, disk.bytes(path).length >> 1)
  },
  'no newest snapshot'(disk: Disk) {
    disk.remove(newestSnapshot(disk))
  },
  'no catalogue'(disk: Disk) {
    disk.remove(`${folder}/vault.json`)
  },
  'a damaged catalogue'(disk: Disk) {
    flip(disk, `${folder}/vault.json`, 150)
  },
}
type Harm = keyof typeof harms

/** Every combination of harms. */
const names = Object.keys(harms) as Harm[]
const combinations = Array.from({ length: 2 ** names.length }, (_, bits) =>
  names.filter((_name, at) => bits & (1 << at)),
)

/** Which commits are lost for good. */
function lostBy(harm: Set<Harm>): number[] {
  const isBaseBad = harm.has('a bad newest snapshot') || harm.has('no newest snapshot')
  return [
    ...(isBaseBad && harm.has('a flipped byte in commit 6') ? [6] : []),
    ...(harm.has('a gap of commit 10') ? [10] : []),
    ...(harm.has('a flipped byte in commit 11') ? [11] : []),
  ]
}

function missingOf(lost: number[]) {
  const missing: { count: number; after: number; before: number }[] = []
  for (const sequence of lost) {
    const last = missing.at(-1)
    if (last?.before === at(sequence)) Object.assign(last, { count: last.count + 1, before: at(sequence + 1) })
    else missing.push({ count: 1, after: at(sequence - 1), before: at(sequence + 1) })
  }
  return missing
}

test('every combination of damage: what can be read is there, and what is missing is told exactly', async () => {
  expect(combinations.length).toBe(512)
  for (const combination of combinations) {
    const told = combination.join(', ')
    const harm = new Set(combination)
    if (harm.has('a bad newest snapshot') && harm.has('no newest snapshot')) continue
    if (harm.has('no catalogue') && harm.has('a damaged catalogue')) continue
    const disk = whole.copy()
    for (const name of combination) harms[name](disk)

    const lost = lostBy(harm)
    const left = ids(12).filter((id) => !lost.includes(Number(id.slice(1))))
    const { open } = surroundings()
    const vault = await open(disk.files)
    expect(vault.state().vault, told).toBe('id-2')
    expect(vault.state().sequence, told).toBe(12)
    expect(await idsOf(vault), told).toEqual(left)
    expect(vault.missing(), told).toEqual(missingOf(lost))
    // Reading has mended it: from now on it is whole, and goes on.
    expect(vault.state(), told).toMatchObject({ isProven: true, counts: { customers: left.length } })
    expect(vault.state().sequence, told).toBe(lost.length > 0 ? 13 : 12)

    await addMany(vault, 1, 99)
    await vault.whenIdle()
    for (let start = 0; start < 2; start++) {
      const again = await open(disk.files)
      expect(again.state(), told).toMatchObject({ isProven: true, counts: { customers: left.length + 1 } })
      expect(await idsOf(again), told).toEqual([...left, 'c99'].sort())
      expect(
        (await again.check()).problems.filter((line) => !line.includes('000005.journal')),
        told,
      ).toEqual([])
    }
  }
}, 60_000)
