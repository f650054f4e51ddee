import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caps } from '@main/backups/backup-format'
import { refusalOf } from '@main/backups/refused'
import { stageBackup } from '@main/backups/stage-backup'
import { schemaVersion } from '@shared/vault/schema-version'
import { aCustomer } from '@test/support/factories'
import { expect, test } from 'vitest'
import { aFolder, aSource, made, sha256, someRows } from './a-backup'
import { backupOf, listFor, rawZip } from './raw-zip'

const line = (row: unknown) => `${JSON.stringify(row)}\n`
const customers = { name: 'rows/customers.ndjson', data: line(aCustomer()) }
const good = [customers]
const attachment = { name: `files/${sha256('hello')}`, data: 'hello' }
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const custom = (text: string) => [{ name: 'rows/customers.ndjson', data: `${text}\n` }]
const withField = (field: string) => custom(JSON.stringify(aCustomer()).replace('{', `{${field},`))

/** What became of a file: why it was refused, or `open`. Either way nothing lies where it should not. */
async function whatBecomesOf(bytes: Uint8Array, some: Partial<typeof caps> = {}) {
  const folder = aFolder()
  const path = join(folder, 'given')
  const staging = join(folder, 'profile', 'restoring')
  writeFileSync(path, bytes)
  const outcome = await stageBackup(path, staging, { caps: { ...caps, ...some }, onProgress: () => {} }).then(
    () => 'open',
    refusalOf,
  )
  expect(readdirSync(folder).sort()).toEqual(['given', 'profile'])
  expect(readdirSync(join(folder, 'profile'))).toEqual(outcome === 'open' ? ['restoring'] : [])
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  return outcome
}

test('a backup that other tools have packed again is a backup', async () => {
  expect(await whatBecomesOf(backupOf([...good, attachment]))).toBe('open')
  expect(await whatBecomesOf(backupOf([{ ...customers, stored: true }]))).toBe('open')
})

test.each<[string, Uint8Array, string]>([
  ['nothing', Buffer.alloc(0), 'not-a-backup'],
  ['text', Buffer.from('Dear Ada'), 'not-a-backup'],
  ['some other zip', rawZip([{ name: 'word/document.xml', data: '<w/>' }]), 'not-a-backup'],
  [
    'a zip with a backup.json of another program',
    rawZip([{ name: 'backup.json', data: '{"program":"Else"}' }]),
    'not-a-backup',
  ],
  ['an empty zip', rawZip([]), 'not-a-backup'],
  ['a zip that is cut off', backupOf(good).subarray(0, -1), 'damaged'],
  ['one of a newer Regulars', backupOf(good, { schemaVersion: schemaVersion + 1 }), 'from-the-future'],
  [
    'one of a newer format, with names that are new',
    backupOf([...good, { name: 'rows/goals.ndjson', data: '' }], { format: 2 as 1 }),
    'from-the-future',
  ],
  ['a list with a field that is unheard of', backupOf(good, { more: 1 } as object), 'damaged'],
  ['a list that is no JSON', rawZip([{ name: 'backup.json', data: '{' }]), 'damaged'],
  ['a list without a file that is there', backupOf(good, {}, [attachment]), 'damaged'],
  [
    'a list with a file that is not there',
    rawZip([customers, { name: 'backup.json', data: JSON.stringify(listFor([customers, attachment])) }]),
    'damaged',
  ],
  [
    'a list that names a file twice',
    backupOf(good, { files: [...listFor(good).files, ...listFor(good).files] }),
    'damaged',
  ],
  [
    'a list that names itself',
    backupOf(good, { files: [...listFor(good).files, { name: 'backup.json', size: 1, sha256: sha256('') }] }),
    'damaged',
  ],
  [
    'a wrong SHA-256',
    backupOf(good, { files: [{ name: customers.name, size: customers.data.length, sha256: sha256('x') }] }),
    'damaged',
  ],
  ['an attachment under another name', backupOf([...good, { name: `files/${sha256('x')}`, data: 'y' }]), 'damaged'],
  ['counts that are too high', backupOf(good, { counts: { customers: 2 } }), 'damaged'],
  ['counts that are too low', backupOf(good, { counts: { customers: 0 } }), 'damaged'],
  ['a table that is not counted', backupOf(good, { counts: {} }), 'damaged'],
  ['a table that is counted and not there', backupOf(good, { counts: { customers: 1, followUps: 0 } }), 'damaged'],
  ['a row that comes twice', backupOf(custom(`${line(aCustomer())}${line(aCustomer()).trim()}`)), 'damaged'],
  [
    'a row without an end',
    backupOf([{ ...customers, data: customers.data.trim() }], { counts: { customers: 1 } }),
    'damaged',
  ],
  ['a row with a field that is unheard of', backupOf(withField('"more":1')), 'damaged'],
  ['a row with a number for a name', backupOf(custom(JSON.stringify({ ...aCustomer(), name: 7 }))), 'damaged'],
  [
    'a row with an instant that is none',
    backupOf(custom(JSON.stringify({ ...aCustomer(), createdAt: -9e15 }))),
    'damaged',
  ],
  ['a row with half an instant', backupOf(custom(JSON.stringify({ ...aCustomer(), createdAt: 0.5 }))), 'damaged'],
  [
    'a row with a company that is none',
    backupOf(custom(JSON.stringify({ ...aCustomer(), companies: [{ name: 'x'.repeat(9000), more: 1 }] }))),
    'damaged',
  ],
  [
    'a row with a day that is none',
    backupOf(custom(JSON.stringify({ ...aCustomer(), facts: [{ kind: 'like', text: '', learntOn: '2026-02-31' }] }))),
    'damaged',
  ],
  ['a row without an id', backupOf(custom(JSON.stringify({ ...aCustomer(), id: undefined }))), 'damaged'],
  ['a row with an empty id', backupOf(custom(JSON.stringify({ ...aCustomer(), id: '' }))), 'damaged'],
  ['a row with __proto__', backupOf(withField('"__proto__":{"polluted":1}')), 'damaged'],
  ['a row with constructor', backupOf(withField('"constructor":{"prototype":{"polluted":1}}')), 'damaged'],
  [
    'a row with __proto__ deep inside',
    backupOf(withField('"companies":[{"name":"x","__proto__":{"polluted":1}}]')),
    'damaged',
  ],
  [
    'a list with __proto__',
    rawZip([{ name: 'backup.json', data: JSON.stringify(listFor([])).replace('{', '{"__proto__":{"polluted":1},') }]),
    'damaged',
  ],
  ['JSON that lies 33 deep', backupOf(withField(`"tags":${nested(32)}`)), 'damaged'],
  ['JSON that lies a million deep', backupOf(custom(nested(1_000_000))), 'damaged'],
  [
    'bytes that are no UTF-8',
    backupOf([{ name: customers.name, data: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(customers.data)]) }]),
    'damaged',
  ],
  ['a row that is a list', backupOf(custom('[]')), 'damaged'],
  ['a row that is null', backupOf(custom('null')), 'damaged'],
  ['a name that leads out', backupOf([...good, { name: '../evil', data: 'x' }]), 'damaged'],
  ['a name that leads out with other strokes', backupOf([...good, { name: '..\\evil', data: 'x' }]), 'damaged'],
  [
    'a name that leads out from within',
    backupOf([...good, { name: `files/../../${'a'.repeat(64)}`, data: 'x' }]),
    'damaged',
  ],
  ['an absolute name', backupOf([...good, { name: '/tmp/evil', data: 'x' }]), 'damaged'],
  ['a drive', backupOf([...good, { name: 'C:\\evil', data: 'x' }]), 'damaged'],
  ['a name with NUL in it', backupOf([...good, { name: 'README.txt\u0000.exe', data: 'x' }]), 'damaged'],
  ['a name in capitals', backupOf([{ ...customers, name: 'ROWS/customers.ndjson' }]), 'damaged'],
  ['a name that ends in a line break', backupOf([...good, { name: 'README.txt\n', data: 'x' }]), 'damaged'],
  ['a folder', backupOf(good, {}, [{ name: 'files/', data: '' }]), 'damaged'],
  ['a symbolic link', backupOf([{ ...attachment, says: { attributes: 0o120777 } }, customers]), 'damaged'],
  ['a name that stands twice', backupOf(good, {}, [customers]), 'damaged'],
  [
    'another name in the local header',
    backupOf([{ ...customers, says: { localName: 'rows/customers.ndjsoN' } }]),
    'damaged',
  ],
  [
    'another name in an extra field',
    backupOf([{ ...customers, says: { extra: Buffer.from([0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 65]) } }]),
    'open',
  ],
  ['a wrong CRC', backupOf([{ ...customers, says: { crc: 7 } }]), 'damaged'],
  ['a size that is too small', backupOf([{ ...customers, says: { size: 10 } }]), 'damaged'],
  ['a size that is too large', backupOf([{ ...customers, says: { size: 10_000 } }]), 'damaged'],
  ['a packed size that reaches beyond the end', backupOf([{ ...customers, says: { packed: 100_000 } }]), 'damaged'],
  ['a packed size that is cut', backupOf([{ ...customers, says: { packed: 5 } }]), 'damaged'],
  ['a way of packing that is unheard of', backupOf([{ ...customers, says: { method: 99 } }]), 'damaged'],
  ['deflate64', backupOf([{ ...customers, says: { method: 9 } }]), 'damaged'],
  ['packed and said to be stored', backupOf([{ ...customers, says: { method: 0 } }]), 'damaged'],
  ['locked with a password', backupOf([{ ...customers, says: { flags: 0x801 } }]), 'damaged'],
  [
    'two entries at one place',
    backupOf([customers, { name: 'README.txt', data: customers.data, says: { offset: 0 } }]),
    'damaged',
  ],
  ['an entry outside of the file', backupOf([{ ...customers, says: { offset: 0x7fffffff } }]), 'damaged'],
  ['bytes before the zip', Buffer.concat([Buffer.from('PK\u0003\u0004 hello '), backupOf(good)]), 'damaged'],
  ['bytes after the zip', Buffer.concat([backupOf(good), Buffer.from('hello')]), 'damaged'],
  ['two zips in one file', Buffer.concat([backupOf(good), backupOf(good)]), 'damaged'],
  [
    'a list of contents elsewhere',
    rawZip([customers, { name: 'backup.json', data: JSON.stringify(listFor(good)) }], { directory: 3 }),
    'damaged',
  ],
  [
    'more entries than it has',
    rawZip([customers, { name: 'backup.json', data: JSON.stringify(listFor(good)) }], { entries: 3 }),
    'damaged',
  ],
  [
    'fewer entries than it has',
    rawZip([{ name: 'backup.json', data: JSON.stringify(listFor(good)) }, customers], { entries: 1 }),
    'damaged',
  ],
])('%s', async (_name, bytes, outcome) => {
  expect(await whatBecomesOf(bytes)).toBe(outcome)
})

const zeros = (size: number) => Buffer.alloc(size)
const bomb = (size: number) => backupOf([...good, { name: `files/${sha256(zeros(size))}`, data: zeros(size) }])

test.each<[string, () => Uint8Array, Partial<typeof caps>, string]>([
  ['a bomb of 200 MB', () => bomb(200 * 1024 * 1024), {}, 'too-large'],
  ['zeros of 10 MB are no bomb yet', () => bomb(10 * 1024 * 1024), {}, 'open'],
  [
    'a bomb that says it is small',
    () => backupOf([{ name: 'README.txt', data: zeros(50_000_000), says: { size: 1000 } }]),
    {},
    'damaged',
  ],
  ['a single file that is too large', () => backupOf([...good, attachment]), { each: 4 }, 'too-large'],
  ['too much in all', () => backupOf([...good, attachment]), { all: 100 }, 'too-large'],
  ['too many entries', () => backupOf([...good, attachment]), { entries: 2 }, 'too-large'],
  [
    'sixty thousand entries',
    () => rawZip(Array.from({ length: 60_000 }, (_, index) => ({ name: `files/${index}`, data: '', stored: true }))),
    {},
    'too-large',
  ],
  ['a size of 4 GB', () => backupOf([{ ...customers, says: { size: 0xfffffff0 } }]), {}, 'too-large'],
  ['a list that is too long', () => rawZip([{ name: 'backup.json', data: ' '.repeat(5_000_000) }]), {}, 'too-large'],
  ['a line that is too long', () => backupOf(good), { line: 20 }, 'too-large'],
])('%s', async (_name, bytes, some, outcome) => {
  expect(await whatBecomesOf(bytes(), some)).toBe(outcome)
})

test('a sealed one: the wrong passphrase, no passphrase, every kind of change', async () => {
  const folder = aFolder()
  const { path } = await made(folder, aSource(someRows()), { passphrase: 'six words' })
  const { readFileSync } = await import('node:fs')
  const bytes = readFileSync(path)
  const opened = async (given: Uint8Array, passphrase?: string) => {
    writeFileSync(path, given)
    const staging = join(folder, 'restoring')
    const outcome = await stageBackup(path, staging, { caps, passphrase, onProgress: () => {} }).then(
      () => 'open',
      refusalOf,
    )
    expect(existsSync(staging)).toBe(outcome === 'open')
    return outcome
  }
  expect(await opened(bytes, 'six words')).toBe('open')
  expect(await opened(bytes, 'Six words')).toBe('wrong-passphrase')
  expect(await opened(bytes)).toBe('wrong-passphrase')
  expect(await opened(bytes.subarray(0, -1), 'six words')).toBe('damaged')
  expect(await opened(bytes.subarray(0, 100), 'six words')).toBe('damaged')
  expect(await opened(Buffer.concat([bytes, Buffer.from('x')]), 'six words')).toBe('damaged')
  const flipped = Buffer.from(bytes)
  flipped[flipped.length - 500]! ^= 1
  expect(await opened(flipped, 'six words')).toBe('damaged')
  const slow = Buffer.from(bytes.toString('latin1').replace(/(-> scrypt \S+) 4\n/, '$1 30\n'), 'latin1')
  expect(await opened(slow, 'six words')).toBe('damaged')
})
