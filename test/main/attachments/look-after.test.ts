import { lookAfter } from '@main/attachments/look-after'
import { namedFiles } from '@main/attachments/named-files'
import { orphansOf, orphanTime } from '@main/attachments/orphans'
import { attachmentStore } from '@main/attachments/store'
import type { Entry } from '@shared/vault/entry'
import { memoryFiles } from '@test/main/vault/memory-files'
import { aCustomer, anInteraction } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPng } from './sample-files'

const now = Date.UTC(2026, 2, 14)
const hash = (letter: string) => letter.repeat(64)
const file = (letter: string) => ({ sha256: hash(letter), name: 'a.pdf', size: 1, type: 'application/pdf', addedAt: 0 })

test('an orphan goes after 30 days, a named file never, what was begun after a day', () => {
  const old = now - orphanTime - 1
  const listed = [
    { name: hash('a'), changedAt: old, isPart: false },
    { name: hash('b'), changedAt: old, isPart: false },
    { name: hash('c'), changedAt: now - orphanTime, isPart: false },
    { name: 'x.part', changedAt: now - 25 * 3_600_000, isPart: true },
    { name: 'y.part', changedAt: now - 23 * 3_600_000, isPart: true },
  ]
  expect(orphansOf(listed, new Set([hash('a')]), now).map(({ name }) => name)).toEqual([hash('b'), 'x.part'])
})

test('nothing that is named or young ever goes', () => {
  const anAge = fc.integer({ min: 0, max: 3 * orphanTime })
  fc.assert(
    fc.property(fc.array(fc.record({ age: anAge, isNamed: fc.boolean() })), (all) => {
      const listed = all.map(({ age }, index) => ({ name: String(index), changedAt: now - age, isPart: false }))
      const named = new Set(all.flatMap(({ isNamed }, index) => (isNamed ? [String(index)] : [])))
      const gone = orphansOf(listed, named, now)
      for (const { name, changedAt } of gone) {
        expect(named.has(name)).toBe(false)
        expect(changedAt).toBeLessThan(now - orphanTime)
      }
      const dueToGo = all.filter(({ age, isNamed }) => !isNamed && age > orphanTime).length
      expect(gone).toHaveLength(dueToGo)
    }),
  )
})

const aVault = ({ isProven = true, entries = [] as Entry[] } = {}) => ({
  state: () => ({ vault: 'v', sequence: 9, counts: {}, isProven, reachesBackTo: 2 }),
  async readRows() {
    async function* rows() {
      yield { table: 'customers' as const, row: aCustomer({ attachments: [file('a')] }) }
      yield { table: 'interactions' as const, row: anInteraction({ attachments: [file('b')] }) }
      yield { table: 'interactions' as const, row: anInteraction({ id: 'i2' }) }
    }
    return { rows: rows() }
  },
  entriesAfter: async (sequence: number) => entries.filter((entry) => entry.sequence > sequence).slice(0, 1),
})

const anEntry = (sequence: number, letter: string): Entry => ({
  act: { act: 'attachmentRemoved' },
  sequence,
  at: 0,
  tally: {},
  parts: [JSON.stringify([{ table: 'customers', id: 'ada', before: aCustomer({ attachments: [file(letter)] }) }])],
})

test('rows, commits that can be taken back, and drafts name files', async () => {
  const vault = aVault({ entries: [anEntry(1, 'c'), anEntry(3, 'd'), anEntry(9, 'e')] })
  const { rows, all } = await namedFiles(vault, [JSON.stringify(JSON.stringify({ attachments: [file('f')] }))])
  expect([...rows].sort()).toEqual([hash('a'), hash('b')])
  expect([...all].sort()).toEqual(['a', 'b', 'd', 'e', 'f'].map(hash))
})

test('a vault that is not whole names nothing, so that nothing is thrown away', async () => {
  await expect(namedFiles(aVault({ isProven: false }))).rejects.toThrow()
})

async function look(memory: ReturnType<typeof memoryFiles>, named: string[], at = now) {
  const log: string[] = []
  const bad = await lookAfter({
    store: attachmentStore(memory.files, '/files', () => 'id'),
    named: async () => ({ rows: new Set(named), all: new Set(named) }),
    now: () => at,
    log: (line) => log.push(line),
    pause: async () => {},
  })
  return { bad, log }
}

test('every file is read back; a damaged and a missing one are told', async () => {
  const memory = memoryFiles()
  const { sha256 } = await attachmentStore(memory.files, '/files', () => 'id').keep([aPng()])
  expect(await look(memory, [sha256])).toEqual({
    bad: [],
    log: ['All attachments were read back and are whole (1).'],
  })
  memory.put(`/files/${hash('d')}`, Buffer.from('rot'))
  const { bad, log } = await look(memory, [sha256, hash('d'), hash('e')], 1)
  expect(bad).toEqual([
    { sha256: hash('e'), is: 'missing' },
    { sha256: hash('d'), is: 'damaged' },
  ])
  expect(log).toEqual([
    `The attachment ${'e'.repeat(12)}… is missing. A backup may have it.`,
    `The attachment ${'d'.repeat(12)}… is damaged. A backup may have it.`,
  ])
})

test('orphans go, and the log says how many', async () => {
  const memory = memoryFiles()
  memory.put(`/files/${hash('d')}`, Buffer.from('d'))
  memory.put('/files/id.part', Buffer.from('half'))
  const { bad, log } = await look(memory, [])
  expect(memory.paths()).toEqual([])
  expect(bad).toEqual([])
  expect(log).toEqual(['1 files that nothing had named for 30 days were removed from the attachments.'])
})
