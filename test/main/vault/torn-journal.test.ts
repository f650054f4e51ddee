import { scanFrames } from '@main/vault/frame'
import { segmentName } from '@main/vault/segments'
import { beforeAll, expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { add, addMany, folder, ids, idsOf, surroundings } from './sample-vault'

const path = `${folder}/journal/${segmentName(1)}`
const count = 20
const whole = memoryFiles()
const noted = memoryFiles()
let ends: number[]

beforeAll(async () => {
  const { open } = surroundings()
  const vault = await open(whole.files)
  await addMany(vault, count)
  for (const name of whole.paths()) noted.put(name, whole.bytes(name))
  await (await open(noted.files)).close()
  const bytes = whole.bytes(path)
  expect(bytes.length).toBeGreaterThan(2000)
  ends = scanFrames(bytes).frames.map(({ text }) => text.byteOffset - bytes.byteOffset + text.length)
})

const cuts = Array.from({ length: 2000 }, (_, index) => index + 1)

function cut(from: ReturnType<typeof memoryFiles>, bytes: number) {
  const disk = from.copy()
  const size = disk.bytes(path).length - bytes
  disk.put(path, disk.bytes(path).subarray(0, size))
  return { disk, left: ends.filter((end) => end <= size).length }
}

test('a journal that lost its last bytes keeps every commit before them, and goes on', async () => {
  for (const bytes of cuts) {
    const { disk, left } = cut(whole, bytes)
    const { open } = surroundings()
    const vault = await open(disk.files)
    expect(vault.state(), `${bytes}`).toMatchObject({ sequence: left, counts: { customers: left }, isProven: true })
    await add(vault, 'later')
    // Two starts: the first may look well and write after what is torn.
    for (let start = 0; start < 2; start++) {
      const again = await open(disk.files)
      expect(again.state(), `${bytes}`).toMatchObject({ sequence: left + 1, isProven: true })
      expect(await idsOf(again), `${bytes}`).toEqual([...ids(left), 'later'].sort())
    }
  }
}, 60_000)

test('what was cut off is kept, and told when it was more than an unfinished commit', async () => {
  for (const bytes of cuts) {
    const { disk, left } = cut(noted, bytes)
    const { open, log } = surroundings()
    const vault = await open(disk.files)
    expect(vault.state(), `${bytes}`).toMatchObject({ sequence: count, isProven: false })
    expect(vault.missing(), `${bytes}`).toMatchObject([{ count: count - left }])
    const torn = disk.bytes(path).length < whole.bytes(path).length - bytes
    expect(log.filter((line) => line.includes('never finished')).length, `${bytes}`).toBe(torn ? 1 : 0)
    expect(disk.paths().filter((name) => name.includes('.torn')).length, `${bytes}`).toBe(torn ? 1 : 0)
  }
}, 60_000)
