import { BadSnapshot, readSnapshot, snapshotRows } from '@main/vault/read-snapshot'
import { writeSnapshot } from '@main/vault/snapshot'
import type { TableRow } from '@main/vault/vault-shape'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'

const head = { format: 1 as const, vault: 'v', chain: 'c', schemaVersion: 2 }
const is = { sequence: 7, at: 1000 }

const rows: fc.Arbitrary<TableRow[]> = fc.array(
  fc.record({
    table: fc.constantFrom('customers', 'interactions', 'followUps', 'business'),
    row: fc.record({ id: fc.string(), name: fc.string({ unit: 'binary' }), more: fc.jsonValue() }),
  }),
)

async function readAll(files: ReturnType<typeof memoryFiles>['files'], path: string) {
  const read: TableRow[] = []
  for await (const row of snapshotRows(files, path)) read.push(row)
  return read
}

test('what was written is read, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const { files } = memoryFiles()
      const written = await writeSnapshot(files, '/s', head, given, is)
      expect(written.name).toBe('000000000000007-1000.snapshot')
      expect(JSON.stringify(await readAll(files, `/s/${written.name}`))).toBe(JSON.stringify(given))
      const { name, ...same } = written
      expect(await readSnapshot(files, `/s/${name}`)).toEqual({ ...head, ...same })
    }),
  )
})

test('a row that came out of JSON changes no prototype', async () => {
  const { files } = memoryFiles()
  const row = JSON.parse('{"id":"a","__proto__":{"polluted":true}}')
  const { name } = await writeSnapshot(files, '/s', head, [{ table: 'customers', row }], is)
  await readAll(files, `/s/${name}`)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

const sample: TableRow[] = Array.from({ length: 200 }, (_, index) => ({
  table: 'customers',
  row: { id: `c${index}`, name: `Name ${index * 7919}` },
}))

test('a changed byte anywhere, and every cut, is noticed', async () => {
  const disk = memoryFiles()
  const { name } = await writeSnapshot(disk.files, '/s', head, sample, is)
  const bytes = disk.bytes(`/s/${name}`)
  const { sha256 } = await readSnapshot(disk.files, `/s/${name}`)
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 0x04
    disk.put('/s/changed', changed)
    const found = await readSnapshot(disk.files, '/s/changed').catch((error) => error)
    // Bytes of the gzip header that mean nothing show only in the checksum of the file.
    if (!(found instanceof BadSnapshot)) expect(found.sha256, `${at}`).not.toBe(sha256)
    if (found instanceof Error) expect(found, `${at}`).toBeInstanceOf(BadSnapshot)
    disk.put('/s/cut', bytes.subarray(0, at))
    await expect(readSnapshot(disk.files, '/s/cut'), `${at}`).rejects.toThrow(BadSnapshot)
  }
}, 60_000)

test('any bytes can be read, and are no snapshot', async () => {
  const disk = memoryFiles()
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      disk.put('/s/any', bytes)
      await expect(readSnapshot(disk.files, '/s/any')).rejects.toThrow(BadSnapshot)
    }),
  )
})

test('a snapshot that cannot be finished leaves nothing', async () => {
  const disk = memoryFiles()
  const failing = {
    *[Symbol.iterator](): Generator<TableRow> {
      yield* sample
      throw new Error('gone')
    },
  }
  await expect(writeSnapshot(disk.files, '/s', head, failing, is)).rejects.toThrow('gone')
  expect(disk.paths()).toEqual([])
})
