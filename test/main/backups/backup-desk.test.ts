import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeFiles } from '@main/vault/node-files'
import { canonical } from '@shared/vault/digest'
import type { BackupMade } from '@shared/vault/safety'
import { aCustomer, aFollowUp, customerId } from '@test/support/factories'
import { expect, test } from 'vitest'
import { keep, rowsOf, sha256, someRows } from './a-backup'
import { aComputer, morning } from './a-desk'

const day = 24 * 60 * 60 * 1000
const hour = 60 * 60 * 1000
const theirs = (id: string) => rowsOf({ customers: [aCustomer({ id: customerId(id), name: id })] })
const ordered = (rows: object[]) => rows.map(canonical).sort()
const names = (folder: string) => readdirSync(folder).sort()

/** Restores what stands open, as the window does. */
async function restore(at: Awaited<ReturnType<typeof aComputer>>, desk: ReturnType<typeof at.desk>) {
  expect(await desk.answers.beginRestore()).toBe(true)
  for (let batch = await desk.answers.nextRestored(); batch; batch = await desk.answers.nextRestored()) {
    await at.commit(batch, 'backupRestored')
  }
  await desk.answers.endRestore()
}

test('a copy is made on the first day, kept where the owner finds it, and told', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const { answers } = at.desk()
  expect(await answers.safety()).toMatchObject({ isAutomatic: true, isSealed: false, snapshots: 0, since: morning })

  const made = (await answers.backUpNow()) as BackupMade
  const path = join(at.computer.documents, 'Regulars', 'Regulars 2026-11-22 09-40.regulars')
  expect(made).toEqual({
    at: morning,
    file: path,
    counts: { customers: 2, interactions: 2, followUps: 1, business: 1, departures: 0, requests: 0 },
    files: 0,
    isSealed: false,
  })
  expect(existsSync(path)).toBe(true)
  expect((await at.desk().answers.safety()).lastBackup).toEqual(made)
  expect(at.computer.said.at(-1)).toMatchObject({ event: 'safetyChanged', payload: { lastBackup: made } })
  expect(at.computer.log.at(-1)).toContain('was made and read back: 6 rows')
  expect(names(at.computer.profile)).toEqual(['backups.json', 'restoring', 'vault'])
  expect(names(join(at.computer.profile, 'restoring'))).toEqual([])
})

test('the daily copy comes by itself: some minutes after the first start, then after midnight, once a day', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const desk = at.desk()
  const folder = join(at.computer.documents, 'Regulars')
  await desk.tick(true)
  expect(existsSync(folder)).toBe(false)
  at.computer.now += 10 * 60_000
  await desk.tick(false)
  expect(names(folder)).toEqual(['Regulars 2026-11-22 09-50.regulars'])
  at.computer.now += hour
  await desk.tick(true)
  expect(names(folder)).toHaveLength(1)
  at.computer.now += 14 * hour
  await desk.tick(false)
  expect(names(folder)).toEqual(['Regulars 2026-11-22 09-50.regulars', 'Regulars 2026-11-23 00-50.regulars'])
})

test('there is no daily copy of nothing, and none where the owner does not want it', async () => {
  const at = await aComputer()
  const desk = at.desk()
  at.computer.now += hour
  await desk.tick(true)
  await at.add(...someRows())
  expect(await desk.answers.setAutomaticBackup(false)).toMatchObject({ isAutomatic: false })
  at.computer.now += 2 * hour
  await desk.tick(true)
  expect(existsSync(join(at.computer.documents, 'Regulars'))).toBe(false)
  await desk.answers.setAutomaticBackup(true)
  await desk.tick(true)
  expect(names(join(at.computer.documents, 'Regulars'))).toHaveLength(1)
})

test('old daily copies go, and nothing else ever does', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const desk = at.desk()
  const folder = join(at.computer.documents, 'Regulars')
  mkdirSync(folder)
  const strangers = ['Letter.odt', 'Regulars 2026-11-01 08-00.regulars']
  for (const name of strangers) writeFileSync(join(folder, name), 'mine')
  for (let count = 0; count < 16; count++) {
    await desk.answers.backUpNow()
    // The owner has put something of their own in the place of the second one.
    if (count === 1) writeFileSync(join(folder, 'Regulars 2026-11-23 09-40.regulars'), 'mine too')
    at.computer.now += day
  }
  const left = names(folder)
  for (const name of strangers) expect(left).toContain(name)
  expect(left).toContain('Regulars 2026-11-23 09-40.regulars')
  expect(left).not.toContain('Regulars 2026-11-22 09-40.regulars')
  expect(left).toContain('Regulars 2026-12-07 09-40.regulars')
  // 16 days: of the first two one went, the other is no longer ours.
  expect(left).toHaveLength(strangers.length + 15)
})

test('a second copy on a day takes the place of the first only when it is there itself', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const { answers } = at.desk()
  await answers.backUpNow()
  const { file } = (await answers.backUpNow()) as BackupMade
  expect(names(join(at.computer.documents, 'Regulars'))).toEqual(['Regulars 2026-11-22 09-40 (2).regulars'])
  expect(existsSync(file)).toBe(true)
})

test('the folder can be any, but not one inside the profile', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const { answers } = at.desk()
  const stick = join(at.computer.home, 'stick')
  mkdirSync(stick)
  at.computer.folder = stick
  expect(await answers.chooseBackupFolder()).toMatchObject({ folder: stick })
  for (const inside of [at.computer.profile, join(at.computer.profile, 'vault')]) {
    at.computer.folder = inside
    expect(await answers.chooseBackupFolder()).toMatchObject({ folder: stick })
  }
  expect(at.computer.toldThatInside).toBe(2)
  await answers.backUpNow()
  expect(names(stick)).toHaveLength(1)

  rmSync(stick, { recursive: true })
  expect(await answers.backUpNow()).toEqual({ problem: 'folder-gone' })
  expect(existsSync(stick)).toBe(false)
  expect(await answers.safety()).toMatchObject({ lastProblem: 'folder-gone', lastBackup: { at: morning } })
})

test('what failed is told and tried again an hour later', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  at.computer.files = {
    ...nodeFiles,
    create: (path) =>
      path.endsWith('.part')
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
        : nodeFiles.create(path),
  }
  const desk = at.desk()
  at.computer.now += hour
  await desk.tick(true)
  expect(await desk.answers.safety()).toMatchObject({ lastProblem: 'no-space' })
  const tries = () => at.computer.log.filter((line) => line.includes('could not be made')).length
  at.computer.now += 30 * 60_000
  await desk.tick(true)
  expect(tries()).toBe(1)
  at.computer.now += 30 * 60_000
  await desk.tick(true)
  expect(tries()).toBe(2)
  expect(names(join(at.computer.documents, 'Regulars'))).toEqual([])
})

test('what a crash left half written is removed at the next start, and only that', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const stick = join(at.computer.home, 'stick')
  mkdirSync(stick)
  for (const name of ['.half.part', '.other.part']) writeFileSync(join(stick, name), 'half')
  writeFileSync(
    join(at.computer.profile, 'backups.json'),
    JSON.stringify({ isAutomatic: true, own: [], unfinished: join(stick, '.half.part') }),
  )
  mkdirSync(join(at.computer.profile, 'restoring', 'old'), { recursive: true })
  await at.desk().start()
  expect(names(stick)).toEqual(['.other.part'])
  expect(existsSync(join(at.computer.profile, 'restoring'))).toBe(false)
})

test('a backup by hand goes where the owner says; inside the profile it does not count as one', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const { answers } = at.desk()
  at.computer.saveTo = join(at.computer.profile, 'a.regulars')
  expect(await answers.backUp()).toMatchObject({ file: at.computer.saveTo })
  expect((await answers.safety()).lastBackup).toBeUndefined()
  at.computer.saveTo = join(at.computer.home, 'a.regulars.age')
  expect(await answers.backUp('six words')).toMatchObject({ isSealed: true })
  expect((await answers.safety()).lastBackup).toMatchObject({ file: at.computer.saveTo })
})

test('daily copies are sealed where the computer can keep a passphrase', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const { answers } = at.desk()
  expect(await answers.sealBackups('six words')).toMatchObject({ isSealed: true })
  const made = (await answers.backUpNow()) as BackupMade
  expect(made.file).toMatch(/\.regulars\.age$/)
  expect(readFileSync(join(at.computer.profile, 'backups.json'), 'utf8')).not.toContain('six words')
  at.computer.openFrom = made.file
  expect(await answers.chooseBackup()).toEqual({ is: 'sealed' })
  expect(await answers.unlockBackup('seven words')).toEqual({ is: 'refused', because: 'wrong-passphrase' })
  expect(await answers.unlockBackup('six words')).toMatchObject({ is: 'open', contents: { differences: {} } })
  await answers.endRestore()
  expect(await answers.sealBackups()).toMatchObject({ isSealed: false })
})

test('from the first commit on there should be a backup, also where none is made by itself', async () => {
  const at = await aComputer()
  const desk = at.desk()
  await desk.answers.setAutomaticBackup(false)
  await desk.tick(false)
  expect((await desk.answers.safety()).since).toBeUndefined()

  await at.add(...someRows())
  const later = morning + 60_000
  at.computer.now = later
  await desk.tick(false)
  expect(at.computer.said.at(-1)).toMatchObject({ event: 'safetyChanged', payload: { since: later } })
  at.computer.now = later + 1
  await desk.tick(false)
  expect((await desk.answers.safety()).since).toBe(later)
})

test('a computer without a keyring refuses, and says so', async () => {
  const at = await aComputer()
  at.computer.keyring = { ...at.computer.keyring, isSafe: () => false }
  const { answers } = at.desk()
  expect(await answers.sealBackups('six words')).toMatchObject({ isSealed: false, cannotSeal: 'no-keyring' })
})

test('when the keyring has forgotten, nothing is written openly instead', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const { answers } = at.desk()
  await answers.sealBackups('six words')
  at.computer.keyring = { ...at.computer.keyring, reveal: () => undefined }
  expect(await at.desk().answers.backUpNow()).toEqual({ problem: 'passphrase-gone' })
  expect(existsSync(join(at.computer.documents, 'Regulars'))).toBe(false)
})

test('a backup of another computer is looked into, restored, and can be undone', async () => {
  const other = await aComputer('v2')
  await other.add(...theirs('cy'))
  const [hello = ''] = keep(other.vault.folders.files, 'hello')
  const withFile = {
    ...aCustomer({ id: customerId('di') }),
    attachments: [{ sha256: hello, name: 'a.txt', size: 5, type: 'text/plain', addedAt: 1 }],
  }
  await other.add({ table: 'customers', row: withFile })
  const { file } = (await other.desk().answers.backUpNow()) as BackupMade

  const at = await aComputer()
  await at.add(...someRows())
  const before = await at.rows()
  const desk = at.desk()
  at.computer.openFrom = file
  expect(await desk.answers.chooseBackup()).toEqual({
    is: 'open',
    contents: {
      at: morning,
      version: '0.1.0',
      isOfOtherVault: true,
      counts: { customers: 2, interactions: 0, followUps: 0, business: 0, departures: 0, requests: 0 },
      files: 1,
      differences: {
        customers: { added: 2, changed: 0, gone: 2 },
        interactions: { added: 0, changed: 0, gone: 2 },
        followUps: { added: 0, changed: 0, gone: 1 },
        business: { added: 0, changed: 0, gone: 1 },
      },
    },
  })
  expect(await at.rows()).toEqual(before)
  await restore(at, desk)
  expect(ordered(await at.rows())).toEqual(ordered(await other.rows()))
  expect(readFileSync(join(at.vault.folders.files, hello), 'utf8')).toBe('hello')
  expect(at.vault.state().vault).toBe('v1')
  expect(at.vault.snapshots().some(({ name }) => name.includes('pinned'))).toBe(true)
  expect(existsSync(join(at.computer.profile, 'restoring'))).toBe(false)

  // The commit holds what was there before: that is what undo takes.
  const restored = await at.vault.entry(at.vault.state().sequence)
  const parts = restored?.parts.flatMap((part) => JSON.parse(part)) ?? []
  await at.commit(parts.map(({ before, after, ...change }) => ({ ...change, before: after, after: before })))
  expect(ordered(await at.rows())).toEqual(ordered(before))
})

test('a commit between looking and restoring is part of what is compared', async () => {
  const at = await aComputer()
  await at.add(...theirs('cy'))
  const desk = at.desk()
  at.computer.openFrom = ((await desk.answers.backUpNow()) as BackupMade).file
  expect(await desk.answers.chooseBackup()).toMatchObject({ contents: { isOfOtherVault: false, differences: {} } })
  await at.add(...rowsOf({ followUps: [aFollowUp()] }))
  await restore(at, desk)
  expect(await at.rows()).toEqual(theirs('cy'))
})

test('without a snapshot there is no restore', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const desk = at.desk()
  expect(await desk.answers.beginRestore()).toBe(false)
  at.computer.openFrom = ((await desk.answers.backUpNow()) as BackupMade).file
  await desk.answers.chooseBackup()
  rmSync(at.vault.folders.snapshots, { recursive: true })
  writeFileSync(at.vault.folders.snapshots, 'in the way')
  expect(await desk.answers.beginRestore()).toBe(false)
  expect(await desk.answers.nextRestored()).toBeUndefined()
})

test('what is no backup is refused, and what was open before is forgotten', async () => {
  const at = await aComputer()
  await at.add(...someRows())
  const desk = at.desk()
  at.computer.openFrom = ((await desk.answers.backUpNow()) as BackupMade).file
  await desk.answers.chooseBackup()
  at.computer.openFrom = join(at.computer.home, 'letter')
  expect(await desk.answers.chooseBackup()).toEqual({ is: 'refused', because: 'not-readable' })
  writeFileSync(at.computer.openFrom, 'Dear Ada')
  expect(await desk.answers.chooseBackup()).toEqual({ is: 'refused', because: 'not-a-backup' })
  expect(await desk.answers.beginRestore()).toBe(false)
  at.computer.openFrom = undefined
  expect(await desk.answers.chooseBackup()).toEqual({ is: 'cancelled' })
  expect(await desk.answers.unlockBackup('x')).toEqual({ is: 'cancelled' })
})

test('a check reads everything back and says in sentences what is wrong', async () => {
  const at = await aComputer()
  const [rotten = ''] = keep(at.vault.folders.files, 'rotten')
  const gone = sha256('gone')
  const attachments = [rotten, gone].map((sha256) => ({ sha256, name: 'a', size: 6, type: 'text/plain', addedAt: 1 }))
  await at.add({ table: 'customers', row: { ...aCustomer(), attachments: attachments.slice(0, 1) } })
  const { answers } = at.desk()
  const { file } = (await answers.backUpNow()) as BackupMade
  expect(await answers.checkNow()).toEqual({ snapshots: 0, commits: 1, files: 1, problems: [] })

  await at.add({ table: 'customers', row: { ...aCustomer({ id: customerId('bo') }), attachments } })
  writeFileSync(join(at.vault.folders.files, rotten), 'other')
  writeFileSync(file, 'other')
  const { problems } = await answers.checkNow()
  expect(problems).toEqual([
    `The attached file ${gone.slice(0, 12)} is missing.`,
    `The attached file ${rotten.slice(0, 12)} is damaged.`,
    'The last backup, Regulars 2026-11-22 09-40.regulars, is no longer as it was written.',
  ])
  for (const problem of problems) expect(at.computer.log).toContain(problem)
  rmSync(file)
  expect((await answers.checkNow()).problems.at(-1)).toContain('is not where it was written')
  expect(at.computer.said.some(({ event }) => event === 'vaultProgress')).toBe(true)
})
