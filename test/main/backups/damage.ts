import { rowsName, tables } from '@main/backups/backup-format'
import { aCustomer } from '@test/support/factories'
import { sha256, someRows } from './a-backup'
import { backupOf, listFor, type RawEntry, rawZip } from './raw-zip'

/** Whole numbers below `end`, the same for the same seed. */
export type Chance = (end: number) => number

/** Bytes flipped, cut out, doubled, put in and taken from another file. */
export function damaged(chance: Chance, bytes: Buffer, other: Buffer): Buffer {
  let now: Buffer = Buffer.from(bytes)
  for (let times = 1 + chance(3); times > 0; times--) {
    const at = chance(now.length + 1)
    const length = chance(oneOf(chance, [() => 4, () => 64, () => now.length + 1]))
    now = oneOf(chance, [
      () => flipped(chance, now),
      () => now.subarray(0, at),
      () => Buffer.concat([now.subarray(0, at), now.subarray(at + length)]),
      () => Buffer.concat([now.subarray(0, at), now.subarray(Math.max(0, at - length))]),
      () =>
        Buffer.concat([
          now.subarray(0, at),
          other.subarray(chance(other.length), chance(other.length)),
          now.subarray(at),
        ]),
      () => Buffer.concat([now.subarray(0, at), other.subarray(chance(other.length))]),
    ])
  }
  return now
}

function flipped(chance: Chance, bytes: Buffer): Buffer {
  const now = Buffer.from(bytes)
  if (now.length > 0) for (let bits = 1 + chance(8); bits > 0; bits--) now[chance(now.length)]! ^= 1 << chance(8)
  return now
}

/** Fields of the zip's own headers, where a reader is led astray most easily. */
export function fieldsChanged(chance: Chance, bytes: Buffer): Buffer {
  const now = Buffer.from(bytes)
  const text = now.toString('latin1')
  const heads = ['\u0001\u0002', '\u0003\u0004', '\u0005\u0006', '\u0007\u0008'].flatMap((kind) =>
    placesOf(`PK${kind}`, text),
  )
  for (let times = 1 + chance(3); times > 0; times--) {
    const at = (heads[chance(heads.length)] ?? 0) + 4 + chance(44)
    if (at + 4 > now.length) continue
    const values = [
      0,
      1,
      2,
      0x7f,
      0xff,
      0xfffe,
      0xffff,
      0x7fffffff,
      0xfffffffe,
      0xffffffff,
      chance(now.length),
      chance(2 ** 31),
    ]
    const value = values[chance(values.length)] ?? 0
    oneOf(chance, [() => now.writeUInt16LE(value & 0xffff, at), () => now.writeUInt32LE(value, at)])
  }
  return now
}

/** Text that was changed by somebody who then made all checksums right. */
export function contentsChanged(chance: Chance): Buffer {
  const files = tables.map((table) => {
    const rows = someRows().filter((row) => row.table === table)
    return { name: rowsName(table), data: rows.map(({ row }) => `${JSON.stringify(row)}\n`).join('') }
  })
  const file = files[chance(files.length)]!
  for (let times = 1 + chance(3); times > 0; times--) file.data = textChanged(chance, file.data)
  const list = JSON.stringify(listFor(files))
  const listed = chance(3) === 0 ? textChanged(chance, list) : list
  return rawZip([...files, { name: 'backup.json', data: listed }])
}

const words = [
  '"__proto__":{"polluted":1},',
  '"constructor":1,',
  '{',
  '}',
  '[',
  ']',
  '\n',
  '\u0000',
  '1e999',
  '-0',
  '""',
  'null',
  '"id":"ada",',
  '\\ud800',
  '\u202e',
  '9'.repeat(400),
  '[['.repeat(40),
]

function textChanged(chance: Chance, text: string): string {
  const at = chance(text.length + 1)
  const end = Math.min(text.length, at + chance(30))
  return oneOf(chance, [
    () => text.slice(0, at) + words[chance(words.length)] + text.slice(at),
    () => text.slice(0, at) + words[chance(words.length)] + text.slice(end),
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, end) + text.slice(at),
    () => text.slice(0, at) + String.fromCharCode(chance(0x250)) + text.slice(at + 1),
  ])
}

/** Zips made to mislead: overlaps, lies about sizes, names that lead out, entries that come twice, bombs. */
export function entriesChanged(chance: Chance): Buffer {
  const sizes = [0, 1, 100, 0xffff, 0x7fffffff, 0xffffffff]
  const lie = () => sizes[chance(sizes.length)] ?? 0
  const names = [
    '../x',
    '/x',
    'C:\\x',
    'files/../../x',
    'rows/customers.ndjson',
    'README.txt',
    `files/${sha256('x')}`,
    'con',
    '\u202ex',
    'x\u0000',
  ]
  const files: RawEntry[] = [
    { name: 'rows/customers.ndjson', data: `${JSON.stringify(aCustomer())}\n` },
    { name: `files/${sha256('hello')}`, data: 'hello' },
    { name: 'README.txt', data: 'x'.repeat(chance(100)) },
  ]
  for (let times = 1 + chance(2); times > 0; times--) {
    const at = chance(files.length)
    const file = files[at]!
    const extra = () => Buffer.from(Array.from({ length: chance(40) }, () => chance(256)))
    const lies: (() => Partial<RawEntry>)[] = [
      () => ({ name: names[chance(names.length)] ?? '' }),
      () => ({ says: { size: lie() } }),
      () => ({ says: { packed: lie() } }),
      () => ({ says: { offset: chance(400) } }),
      () => ({ says: { crc: chance(2 ** 31) } }),
      () => ({ says: { method: chance(20) } }),
      () => ({ says: { flags: 1 << chance(16) } }),
      () => ({ says: { attributes: chance(0x10000) } }),
      () => ({ says: { localName: names[chance(names.length)] ?? '' } }),
      () => ({ says: { extra: extra() } }),
      () => ({ data: Buffer.alloc(chance(6_000_000)) }),
    ]
    if (chance(8) === 0) files.push(file)
    else files[at] = { ...file, ...oneOf(chance, lies) }
  }
  const all = chance(2) ? backupOf(files) : backupOf(files.slice(0, 1), {}, files.slice(1))
  return chance(4) ? all : flipped(chance, all)
}

export const oneOf = <Value>(chance: Chance, all: readonly (() => Value)[]): Value => all[chance(all.length)]!()

const placesOf = (wanted: string, text: string) => {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at)
  return places
}
