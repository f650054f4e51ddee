import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { caps } from '@main/backups/backup-format'
import { stageBackup, stagedRows } from '@main/backups/stage-backup'
import { StillThere } from '@main/vault/erase'
import type { BackupMade } from '@shared/vault/safety'
import { aCustomer, aFollowUp, anInteraction, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'
import { aFolder, keep, rowsOf } from './a-backup'
import { aComputer } from './a-desk'

const hers = { customers: ['ada'], interactions: ['i1'], followUps: ['f1'] }
const attachment = (sha256: string) => ({ sha256, name: 'a.txt', size: 3, type: 'text/plain', addedAt: 0 })

/** A book with Ada, who has a file of her own and one that Bo has too. */
async function aBook() {
  const at = await aComputer()
  const [own, shared] = keep(join(at.computer.profile, 'vault/files'), 'CANARY file', 'a plan') as [string, string]
  for (const sha256 of [own, shared]) utimesSync(join(at.computer.profile, 'vault/files', sha256), 0, 0)
  const rows = rowsOf({
    customers: [
      aCustomer({ name: 'Ada CANARY', attachments: [attachment(own), attachment(shared)] }),
      aCustomer({
        id: customerId('bo'),
        name: 'Bo',
        companies: [{ companyId: customerId('ada') }],
        attachments: [attachment(shared)],
      }),
    ],
    interactions: [anInteraction({ summary: 'CANARY rang' })],
    followUps: [aFollowUp({ title: 'CANARY quote' })],
  })
  await at.add(...rows)
  const removeHer = () =>
    at.commit(
      rows.filter(({ row }) => row.id !== 'bo').map(({ table, row }) => ({ table, id: row.id, before: row })),
      'erased',
    )
  const erase = () => at.desk().erase(hers, () => at.vault.erase(hers, []))
  return { ...at, own, shared, removeHer, erase }
}

/** What is in a backup, openly. */
async function inside(path: string, passphrase?: string) {
  const staging = join(aFolder(), 'staged')
  const { list } = await stageBackup(path, staging, { caps, passphrase, onProgress: () => {} })
  const rows = []
  for await (const { row } of stagedRows(staging)) rows.push(row)
  return { list, rows, files: readdirSync(join(staging, 'files')) }
}

test('daily copies, sealed or not, and those by hand are written anew without her', async () => {
  const { computer, desk, shared, removeHer, erase } = await aBook()
  const { answers } = desk()
  const open = (await answers.backUpNow()) as BackupMade
  await answers.sealBackups('six words')
  computer.now += 24 * 60 * 60 * 1000
  const sealed = (await answers.backUpNow()) as BackupMade
  computer.saveTo = join(computer.documents, 'mine.regulars')
  await answers.backUp()
  const before = readFileSync(open.file)
  await removeHer()

  expect(await erase()).toMatchObject({ snapshots: 1, journalFiles: 1, files: 1, backups: 3, unreached: [] })
  for (const [path, passphrase] of [
    [open.file, undefined],
    [sealed.file, 'six words'],
    [computer.saveTo, undefined],
  ] as const) {
    const { list, rows, files } = await inside(path, passphrase)
    expect(rows).toEqual([
      aCustomer({ id: customerId('bo'), name: 'Bo', companies: [], attachments: [attachment(shared)] }),
    ])
    expect(files).toEqual([shared])
    expect(list).toMatchObject({ vault: 'v1', sequence: 1, counts: { customers: 1, interactions: 0 } })
    if (passphrase === undefined) expect(execFileSync('unzip', ['-p', path]).includes('CANARY')).toBe(false)
  }
  expect(readFileSync(open.file).equals(before)).toBe(false)
  expect((await desk().answers.checkNow()).problems).toEqual([])
  expect(readdirSync(join(computer.profile, 'restoring'))).toEqual([])
  expect(readdirSync(computer.documents).filter((name) => name.endsWith('.part'))).toEqual([])
  expect(JSON.parse(readFileSync(join(computer.profile, 'backups.json'), 'utf8'))).not.toHaveProperty('toErase')

  const { last } = JSON.parse(readFileSync(join(computer.profile, 'backups.json'), 'utf8'))
  expect(last.made.counts.customers).toBe(1)
  expect(await erase()).toMatchObject({ journalFiles: 0, backups: 0, unreached: [] })
})

test('what cannot be reached is told: no passphrase, a stick that is not there, a damaged one', async () => {
  const { computer, desk, removeHer, erase } = await aBook()
  const { answers } = desk()
  const byHand = async (path: string, passphrase?: string) => {
    computer.saveTo = path
    return (await answers.backUp(passphrase)) as BackupMade
  }
  const stick = join(computer.home, 'stick')
  mkdirSync(stick)
  await byHand(join(computer.documents, 'secret.regulars.age'), 'only in her head')
  await byHand(join(stick, 'on a stick.regulars'))
  await byHand(join(computer.documents, 'broken.regulars'))
  await byHand(join(computer.documents, 'deleted.regulars'))
  writeFileSync(join(computer.documents, 'broken.regulars'), 'PK\u0003\u0004 rubbish')
  renameSync(stick, `${stick}-elsewhere`)
  renameSync(join(computer.documents, 'deleted.regulars'), join(computer.home, 'gone'))
  await removeHer()
  const { backups, unreached } = await erase()
  expect(backups).toBe(0)
  expect(unreached.map(({ path, because }) => [path.slice(computer.home.length), because])).toEqual([
    ['/Documents/secret.regulars.age', 'sealed'],
    ['/stick/on a stick.regulars', 'not-there'],
    ['/Documents/broken.regulars', 'damaged'],
  ])
  expect(computer.log.filter((line) => line.includes('The owner has to delete it'))).toHaveLength(3)
})

test('a backup of before that nobody reached brings everybody back but her', async () => {
  const at = await aBook()
  const { computer, desk, own, removeHer, erase } = at
  const { file } = (await desk().answers.backUpNow()) as BackupMade
  const elsewhere = join(computer.home, 'elsewhere.regulars')
  copyFileSync(file, elsewhere)
  await removeHer()
  await erase()
  await at.commit([{ table: 'customers', id: 'bo', before: (await at.rows())[0]!.row }], 'binEmptied')

  computer.openFrom = elsewhere
  const { answers } = desk()
  expect(await answers.chooseBackup()).toMatchObject({
    is: 'open',
    contents: { counts: { customers: 1, interactions: 0, followUps: 0 }, files: 1 },
  })
  expect(await answers.beginRestore()).toBe(true)
  const changes = await answers.nextRestored()
  expect(changes?.map(({ id }) => id)).toEqual(['bo'])
  await answers.endRestore()
  expect(existsSync(join(computer.profile, 'vault/files', own))).toBe(false)
})

test('a crash between vault and backups is made good at the next start, for nobody else', async () => {
  const { computer, desk, vault, removeHer } = await aBook()
  const { file } = (await desk().answers.backUpNow()) as BackupMade
  // Rows that are still there are not erased, and neither are they at a later start.
  await expect(desk().erase(hers, () => vault.erase(hers, []))).rejects.toThrow(StillThere)
  await desk().start()
  expect((await inside(file)).rows).toHaveLength(4)

  await removeHer()
  const killed = desk().erase(hers, async () => {
    await vault.erase(hers, [])
    throw new Error('killed')
  })
  await expect(killed).rejects.toThrow('killed')
  expect((await inside(file)).rows).toHaveLength(4)
  await desk().start()
  expect((await inside(file)).rows.map(({ id }) => id)).toEqual(['bo'])
  expect(computer.log.at(-1)).toContain('was written anew without what was erased')
})
