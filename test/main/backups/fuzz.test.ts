import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caps, rowsName, tables } from '@main/backups/backup-format'
import { refusalOf } from '@main/backups/refused'
import { strangersRow } from '@main/backups/row-lines'
import { type Staged, stageBackup } from '@main/backups/stage-backup'
import { seeded } from '@shared/sample/random'
import { canonical } from '@shared/vault/digest'
import { aCustomer, aFollowUp, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'
import { aFolder, aSource, made, rowsOf, sha256, someRows } from './a-backup'
import { type Chance, contentsChanged, damaged, entriesChanged, fieldsChanged, oneOf } from './damage'

/** How many damaged backups are tried, and where chance begins: FUZZ=100000 FUZZ_SEED=7 npm test -- unit fuzz */
const rounds = Number(process.env.FUZZ ?? 500)
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122)

const smallest = { ...caps, all: 8_000_000, each: 4_000_000 }
const otherRows = rowsOf({ customers: [aCustomer({ id: customerId('cy') })], followUps: [aFollowUp({ id: 'f9' })] })

test(`${rounds} damaged backups are refused or are as they were (seed ${seed})`, async () => {
  const { int } = seeded(seed)
  const chance: Chance = (end) => int(0, Math.max(end, 1) - 1)
  const folder = aFolder()
  const plain = readFileSync((await made(folder, aSource(someRows()))).path)
  const other = readFileSync((await made(folder, aSource(otherRows))).path)
  const locked = readFileSync((await made(folder, aSource(someRows()), { passphrase: 'p' })).path)
  const contents = [contentsOf(someRows()), contentsOf(otherRows)]
  const names = Object.getOwnPropertyNames(Object.prototype).join()
  const around = join(folder, 'around')
  mkdirSync(around)
  const path = join(around, 'given')
  const staging = join(around, 'restoring')
  const seen = new Map<string, number>()

  for (let round = 0; round < rounds; round++) {
    const [kind, bytes] = oneOf(chance, [
      () => ['plain', damaged(chance, plain, other)],
      () => ['sealed', damaged(chance, locked, plain)],
      () => ['headers', fieldsChanged(chance, plain)],
      () => ['contents', contentsChanged(chance)],
      () => ['entries', entriesChanged(chance)],
    ] as const)
    writeFileSync(path, bytes)
    const began = Date.now()
    const outcome = await stageBackup(path, staging, { caps: smallest, passphrase: 'p', onProgress: () => {} }).catch(
      (error: unknown) => refusalOf(error),
    )
    const told = `round ${round}, ${kind}, seed ${seed}`
    if (typeof outcome !== 'string') {
      expect(readdirSync(around).sort(), told).toEqual(['given', 'restoring'])
      if (kind === 'contents' || kind === 'entries') expectBelievable(outcome, told)
      else expect(contents, told).toContain(stagedIn(outcome))
    } else {
      expect(outcome, told).not.toBe('not-readable')
      expect(readdirSync(around), told).toEqual(['given'])
    }
    expect(Date.now() - began, told).toBeLessThan(20_000)
    expect(Object.getOwnPropertyNames(Object.prototype).join(), told).toBe(names)
    const is = typeof outcome === 'string' ? outcome : 'open'
    seen.set(`${kind} ${is}`, (seen.get(`${kind} ${is}`) ?? 0) + 1)
  }
  if (process.env.FUZZ) console.log(Object.fromEntries([...seen].sort()))
  // Chance reaches both ends: whatever is tried is not all refused at the door.
  if (rounds >= 500) expect([...seen.keys()].filter((key) => key.endsWith('open')).length).toBeGreaterThan(2)
}, 36_000_000)

/** All rows in one text, whatever the order of their fields. */
const contentsOf = (rows: ReturnType<typeof someRows>) =>
  rows.map(({ table, row }) => `${table} ${canonical(row)}`).join('\n')

const read = ({ staging }: Staged, name: string) =>
  readdirSync(join(staging, 'rows')).includes(name.slice('rows/'.length))
    ? readFileSync(join(staging, name), 'utf8')
    : ''
const stagedIn = (staged: Staged) =>
  contentsOf(
    tables.flatMap((table) => rowsIn(read(staged, rowsName(table))).map((row) => ({ table, row: JSON.parse(row) }))),
  )
const rowsIn = (text: string) => text.split('\n').slice(0, -1)

/** Whatever it holds, it is rows and attachments as they should be, as many as it says. */
function expectBelievable(staged: Staged, told: string) {
  for (const table of tables) {
    const rows = rowsIn(read(staged, rowsName(table)))
    expect(rows.length, told).toBe(staged.list.counts[table] ?? 0)
    for (const row of rows) expect(strangersRow(table, Buffer.from(row), caps.depth), told).toEqual(JSON.parse(row))
  }
  for (const name of readdirSync(join(staged.staging, 'files'))) {
    expect(sha256(readFileSync(join(staged.staging, 'files', name))), told).toBe(name)
  }
}
