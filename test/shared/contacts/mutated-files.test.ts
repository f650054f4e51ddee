import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readContacts } from '@shared/contacts/read-contacts'
import { jsonFormat } from '@shared/export/contacts-json'
import { chanceFrom, mutated } from '@test/support/mutations'
import { textRow, workbook } from '@test/support/workbook'
import { expect, test } from 'vitest'
import { fixture, fixtureNames } from './fixtures'
import { monicaAccount } from './monica-account'

/** `FUZZ=100000` before the command tries that many and looks at the time they take, `FUZZ_SEED` others. */
const inputs = Number(process.env.FUZZ ?? 1000)
const seed = Number(process.env.FUZZ_SEED ?? 1)

const megabyte = 1024 * 1024
/** What the heap may have grown by (bytes) after all of it, and the time (ms) for any file, its size, and who is in it: rows of a letter. */
const most = { heap: 48 * megabyte, start: 100, perMegabyte: 1000, perPerson: 0.01 }

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const text = (words: string) => new TextEncoder().encode(words)
const rows = textRow('Name', 'Email', 'Birthday') + textRow('Ada Berg', 'ada@berg.example', '1979-05-03')
const ours = {
  format: jsonFormat,
  customers: [
    { name: 'Ada Berg', emails: [{ value: 'ada@berg.example' }], dates: [{ kind: 'birthday', date: '1979-05-03' }] },
    { name: 'Kim Braun', phones: [{ value: '112', label: 'home' }], notes: 'Likes tea', tags: ['vip'] },
  ],
}
const originals = [
  ...fixtureNames.map((name) => ({ name, bytes: fixture(name) })),
  { name: 'ours.json', bytes: text(JSON.stringify(ours)) },
  { name: 'monica.json', bytes: text(JSON.stringify(monicaAccount)) },
  { name: 'people.xlsx', bytes: workbook([{ name: 'People', rows }]) },
]

/** One file made by chance: a good one that was damaged, a sheet damaged before it was packed, or bytes of nothing. */
function made(chance: () => number) {
  const kind = chance()
  if (kind < 0.1) {
    const sheet = new TextDecoder().decode(mutated(text(rows), chance))
    return { name: 'people.xlsx', bytes: workbook([{ name: 'People', rows: sheet }]) }
  }
  if (kind < 0.2) {
    const bytes = Uint8Array.from({ length: Math.floor(chance() * 2000) }, () => chance() * 256)
    return { name: ['contacts.vcf', 'contacts.csv', 'contacts'][bytes.length % 3] ?? '', bytes }
  }
  const { name, bytes } = originals[Math.floor(chance() * originals.length)] as (typeof originals)[number]
  return { name, bytes: mutated(bytes, chance) }
}

function timeFor({ name, bytes }: ReturnType<typeof made>) {
  const from = performance.now()
  const { people, remarks } = readContacts(bytes, name)
  return performance.now() - from - most.perPerson * (people.length + remarks.length)
}

test('any bytes and damaged files: no error, none that takes long, and nothing of them stays in memory', () => {
  const chance = chanceFrom(seed)
  for (let warm = 0; warm < 200; warm++) timeFor(made(chance))
  collect()
  const heap = process.memoryUsage().heapUsed
  const seen = { slowest: 0, bytes: 0, largest: 0, heap: 0 }
  for (let at = 0; at < inputs; at++) {
    const file = made(chance)
    const limit = most.start + (most.perMegabyte * file.bytes.length) / megabyte
    const time = timeFor(file)
    // Whatever else the computer does may hold up one reading, not three.
    const best = time < limit ? time : Math.min(timeFor(file), timeFor(file))
    if (process.env.FUZZ)
      expect(best, `input ${at} of seed ${seed}, ${file.name}, ${file.bytes.length} bytes`).toBeLessThan(limit)
    seen.slowest = Math.max(seen.slowest, best)
    seen.bytes += file.bytes.length
    seen.largest = Math.max(seen.largest, file.bytes.length)
    if (at % 5000 !== 4999 && at !== inputs - 1) continue
    collect()
    seen.heap = Math.max(seen.heap, process.memoryUsage().heapUsed - heap)
    expect(seen.heap).toBeLessThan(most.heap)
  }
  if (process.env.FUZZ) console.log({ inputs, seed, ...seen })
}, 36_000_000)
