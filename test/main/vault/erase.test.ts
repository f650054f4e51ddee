import { gunzipSync } from 'node:zlib'
import { StillThere } from '@main/vault/erase'
import { erasedRows } from '@main/vault/erased-list'
import { NotSaved } from '@main/vault/journal'
import type { Vault } from '@main/vault/vault-shape'
import type { Row, RowChange } from '@shared/vault/entry'
import { expect, test } from 'vitest'
import { memoryFiles } from './memory-files'
import { add, addMany, customer, day, folder, idsOf, part, rowsOf, surroundings } from './sample-vault'
import { shaky } from './shaky-files'

type Disk = ReturnType<typeof memoryFiles>

const ada = '5f6e0a52-7d0a-4f0f-9a3d-3a0d8c1b2e01'
const call = '0d9c7f3e-1111-4a4a-8b8b-2b2b2b2b2b2b'
const promise = 'a3b1c7d9-2222-4c4c-9d9d-3c3c3c3c3c3c'
const theirs = { customers: [ada], interactions: [call], followUps: [promise] }
const [onlyHers, shared, oldOne] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]

const file = (sha256: string, name: string) => ({ sha256, name, size: 1, type: 'text/plain', addedAt: 1 })
const adaNow: Row = {
  ...customer(ada, 'Ada Canary'),
  notes: 'CANARY likes tea',
  attachments: [file(onlyHers, 'CANARY.pdf'), file(shared, 'plan.pdf')],
}
const adaBefore: Row = { ...customer(ada, 'Ada Maiden-CANARY'), attachments: [file(oldOne, 'CANARY-old.pdf')] }
const berg: Row = {
  ...customer('berg', 'Berg'),
  companies: [{ companyId: ada, role: 'CANARY role' }, { name: 'Else' }],
  attachments: [file(shared, 'plan.pdf')],
}
const bergWithout: Row = { ...berg, companies: [{ name: 'Else' }] }
const hers: RowChange[] = [
  { table: 'interactions', id: call, after: { id: call, customerId: ada, summary: 'CANARY rang' } },
  { table: 'followUps', id: promise, after: { id: promise, customerId: ada, title: 'CANARY quote' } },
]
const commit = (vault: Vault, act: string, name: string | undefined, ...changes: RowChange[]) =>
  vault.append({ act: { act: act as 'customerAdded', ...(name === undefined ? {} : { name }) } }, [part(...changes)])

/** A past in which Ada is everywhere: in snapshots, a pinned one too, in the journal, in evidence, and in other rows. */
async function aPast() {
  const disk = memoryFiles()
  const { open, time, log } = surroundings()
  const vault = await open(disk.files)
  await addMany(vault, 3)
  await commit(
    vault,
    'contactsImported',
    undefined,
    { table: 'customers', id: ada, after: adaBefore },
    { table: 'customers', id: 'other', after: customer('other') },
  )
  await vault.snapshotNow({ pinned: true })
  time.now += day
  await commit(vault, 'customerChanged', 'Ada Canary', {
    table: 'customers',
    id: ada,
    before: adaBefore,
    after: adaNow,
  })
  await commit(vault, 'interactionLogged', 'Ada Canary', ...hers)
  await commit(vault, 'packageMade', 'Ada Canary', {
    table: 'business',
    id: 'business',
    after: { id: 'business', packagesMade: 1 },
  })
  await commit(vault, 'customerAdded', 'Berg', { table: 'customers', id: 'berg', after: berg })
  await vault.snapshotNow()
  await commit(vault, 'followUpDone', 'CANARY quote', {
    table: 'followUps',
    id: promise,
    before: hers[1]!.after!,
    after: { ...hers[1]!.after!, doneAt: 5 },
  })
  await add(vault, 'c4')
  for (const sha256 of [onlyHers, shared, oldOne])
    disk.put(`${folder}/files/${sha256}`, Buffer.from(`CANARY ${sha256}`))
  disk.put(`${folder}/files/${shared}`, Buffer.from('a plan'))
  disk.put(`${folder}/set-aside/1700000000000-000007.log`, Buffer.from('....CANARY....'))
  return { disk, open, vault, time, log }
}

/** What the window commits before it asks for the erasing. */
const removeAda = (vault: Vault) =>
  commit(
    vault,
    'erased',
    undefined,
    { table: 'customers', id: ada, before: adaNow },
    ...hers.map(({ table, id, after }) => ({ table, id, before: after! })),
    { table: 'customers', id: 'berg', before: berg, after: bergWithout },
  )

/** Every byte of every file, snapshots unpacked. */
const everything = (disk: Disk) =>
  disk
    .paths()
    .map(
      (path) =>
        `${path}\n${(path.endsWith('.snapshot') ? gunzipSync(disk.bytes(path)) : disk.bytes(path)).toString('latin1')}`,
    )
const traces = (disk: Disk) =>
  everything(disk).filter((text) => ['CANARY', 'Canary', ada, call, promise].some((word) => text.includes(word)))

const left = ['berg', 'business', 'c1', 'c2', 'c3', 'c4', 'other']

async function isGood(disk: Disk, open: (files: Disk['files']) => Promise<Vault>) {
  const vault = await open(disk.files)
  expect(vault.state()).toMatchObject({ isProven: true, counts: { customers: 6, business: 1 } })
  expect(await idsOf(vault)).toEqual(left)
  expect((await rowsOf(vault)).find(({ row }) => row.id === 'berg')?.row).toEqual(bergWithout)
  expect(await vault.check()).toMatchObject({ problems: [] })
  return vault
}

test('nothing of the person is left in any file, and everything else is as it was', async () => {
  const { disk, open, vault } = await aPast()
  expect(traces(disk).length).toBeGreaterThan(7)
  await removeAda(vault)
  const { sequence } = vault.state()
  const before = vault.snapshots().map(({ name }) => name)
  expect(await vault.erase(theirs, [])).toEqual({ snapshots: 2, journalFiles: 3, files: 2 })

  expect(traces(disk)).toEqual([])
  expect(disk.paths().filter((path) => path.includes('set-aside') || path.includes('erasing'))).toEqual([])
  expect(disk.paths().filter((path) => path.includes('/files/'))).toEqual([`${folder}/files/${shared}`])
  expect(vault.snapshots().map(({ name }) => name)).toEqual([expect.any(String), ...before])
  expect(vault.state().sequence).toBe(sequence)
  await add(vault, 'later')
  expect((await vault.entriesAfter(0)).map((entry) => entry.sequence)).toEqual(
    Array.from({ length: sequence + 1 }, (_, at) => at + 1),
  )
  await vault.append({ act: { act: 'binEmptied' } }, [
    part({ table: 'customers', id: 'later', before: customer('later') }),
  ])
  await isGood(disk, open)
  disk.cutPower()
  await isGood(disk, open)
})

test('each older snapshot with the journal after it gives the same rows', async () => {
  const { disk, open, vault } = await aPast()
  await removeAda(vault)
  await vault.erase(theirs, [])
  for (const { name } of vault.snapshots()) {
    await isGood(disk, open)
    disk.remove(`${folder}/snapshots/${name}`)
  }
  await isGood(disk, open)
})

test('what others did can still be undone, and what was done with the person is no step any more', async () => {
  const { vault } = await aPast()
  await removeAda(vault)
  await vault.erase(theirs, [])
  const heads = await vault.entryHeads()
  expect(heads.map(({ sequence, act }) => [sequence, act.act, act.name])).toEqual([
    [1, 'customerAdded', 'c1'],
    [2, 'customerAdded', 'c2'],
    [3, 'customerAdded', 'c3'],
    [4, 'contactsImported', undefined],
    [8, 'customerAdded', undefined], // it named a company of hers
    [10, 'customerAdded', 'c4'],
  ])
  expect((await vault.entry(4))?.parts).toEqual([part({ table: 'customers', id: 'other', after: customer('other') })])
  expect((await vault.entry(4))?.tally).toEqual({ customers: { added: 1, changed: 0, gone: 0 } })
  expect((await vault.entry(8))?.parts).toEqual([part({ table: 'customers', id: 'berg', after: bergWithout })])
  expect((await vault.entry(6))?.parts).toEqual([])
})

test('rows that are still there are not erased', async () => {
  const { disk, vault } = await aPast()
  await expect(vault.erase(theirs, [])).rejects.toThrow(StillThere)
  expect(traces(disk).length).toBeGreaterThan(7)
  expect(disk.paths()).not.toContain(`${folder}/erasing.json`)
})

test('what was erased is known by a sum, so that a backup cannot bring it back', async () => {
  const { disk, vault } = await aPast()
  await removeAda(vault)
  await vault.erase(theirs, [])
  await vault.erase({ customers: ['c1-gone'] }, [])
  const isErased = await erasedRows(disk.files, folder)
  expect([isErased('customers', ada), isErased('interactions', call), isErased('customers', 'c1-gone')]).toEqual([
    true,
    true,
    true,
  ])
  expect([isErased('customers', 'berg'), isErased('interactions', ada)]).toEqual([false, false])
})

test('a file that a draft names, and one that somebody attached again meanwhile, stay', async () => {
  const { disk, vault, time } = await aPast()
  await removeAda(vault)
  const { files } = disk
  const { stat } = files
  files.stat = async (path) => (path.endsWith(oldOne) ? { size: 1, changedAt: time.now + 1 } : stat(path))
  expect(await vault.erase(theirs, [`{"file":"${onlyHers}"}`])).toMatchObject({ files: 0 })
  expect(disk.paths()).toContain(`${folder}/files/${onlyHers}`)
})

test('commits go on while it erases', async () => {
  const { disk, open, vault } = await aPast()
  await removeAda(vault)
  const erasing = vault.erase(theirs, [])
  for (let number = 100; number < 140; number++) await add(vault, `n${number}`)
  await erasing
  await add(vault, 'after')
  expect(traces(disk)).toEqual([])
  const again = await open(disk.files)
  expect((await idsOf(again)).length).toBe(left.length + 41)
  expect(again.state().isProven).toBe(true)
})

test.each(['once', 'for good'])(
  'a disk that fails at any call, %s: nothing else is lost, and it ends at the next start',
  async (how) => {
    let fails = 0
    const { disk: before, vault: past } = await aPast()
    await removeAda(past)
    let calls = 0
    for (let nth = 0; nth <= calls; nth++) {
      const disk = before.copy()
      const { open } = surroundings()
      const shaken = shaky(disk.files)
      const vault = await open(shaken.files)
      shaken.will.calls = 0
      // First without a failure.
      if (how === 'once') shaken.will.fail = nth
      else if (nth > 0) shaken.will.dieIn = nth - 1
      const outcome = await vault.erase(theirs, []).catch((error) => error)
      calls = Math.max(calls, shaken.will.calls)
      if (outcome instanceof Error) {
        fails++
        expect(outcome, `${nth}`).toBeInstanceOf(NotSaved)
        expect((outcome as NotSaved).reason, `${nth}`).toBe(how === 'once' ? 'no-space' : 'unknown')
      } else expect(traces(disk), `${nth}`).toEqual([])

      // Either nothing has begun, or it ends by itself.
      if (nth % 2 === 0) disk.cutPower()
      const isBegun = disk.paths().includes(`${folder}/erasing.json`)
      const again = await isGood(disk, open)
      if (!isBegun && outcome instanceof Error) await again.erase(theirs, [])
      expect(traces(disk), `${nth}`).toEqual([])
    }
    expect(calls).toBeGreaterThan(80)
    expect(fails).toBeGreaterThan(calls / 2)
  },
  60_000,
)
