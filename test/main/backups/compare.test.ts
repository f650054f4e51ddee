import { join } from 'node:path'
import { caps } from '@main/backups/backup-format'
import { changesIn, compare } from '@main/backups/compare'
import { stageBackup } from '@main/backups/stage-backup'
import type { TableRow } from '@main/vault/vault-shape'
import type { RowChange } from '@shared/vault/entry'
import { aBusiness, aCustomer, aFollowUp, anInteraction, customerId } from '@test/support/factories'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aFolder, aSource, made, rowsOf, someRows } from './a-backup'

/** A backup of `then`, compared with `now`: what is told, and what would be changed. */
async function between(then: TableRow[], now: TableRow[]) {
  const folder = aFolder()
  const { path } = await made(folder, aSource(then))
  const staging = join(folder, 'restoring')
  await stageBackup(path, staging, { caps, onProgress: () => {} })
  const rows = async function* () {
    yield* now
  }
  const told = await compare(staging, rows(), { onProgress: () => {} })
  const changes = join(staging, 'changes')
  expect(await compare(staging, rows(), { changes, onProgress: () => {} })).toEqual(told)
  const batches: RowChange[][] = []
  for await (const batch of changesIn(changes)) batches.push(batch)
  return { told, changes: batches.flat(), batches }
}

const ada = aCustomer()
const bo = aCustomer({ id: customerId('bo'), name: 'Bo' })
const added = { added: 1, changed: 0, gone: 0 }
const changed = { added: 0, changed: 1, gone: 0 }
const gone = { added: 0, changed: 0, gone: 1 }

test.each([
  ['nothing has changed', someRows(), someRows(), {}],
  ['the order of rows does not matter', someRows(), someRows().reverse(), {}],
  ['a customer was erased since', rowsOf({ customers: [ada, bo] }), rowsOf({ customers: [ada] }), { customers: added }],
  [
    'a customer was renamed since',
    rowsOf({ customers: [ada] }),
    rowsOf({ customers: [{ ...ada, name: 'A' }] }),
    { customers: changed },
  ],
  ['a customer came since', rowsOf({ customers: [ada] }), rowsOf({ customers: [ada, bo] }), { customers: gone }],
  [
    'a note went since',
    rowsOf({ customers: [{ ...ada, notes: 'x' }] }),
    rowsOf({ customers: [ada] }),
    { customers: changed },
  ],
  [
    'everything is gone',
    rowsOf({ customers: [ada], followUps: [aFollowUp()] }),
    [],
    { customers: added, followUps: added },
  ],
  [
    'there was nothing then',
    [],
    rowsOf({ customers: [ada], business: [aBusiness()] }),
    { customers: gone, business: gone },
  ],
  [
    'the same id in two tables is two rows',
    rowsOf({ interactions: [anInteraction({ id: 'x' })] }),
    rowsOf({ followUps: [aFollowUp({ id: 'x' })] }),
    { interactions: added, followUps: gone },
  ],
])('%s', async (_name, then, now, differences) => {
  expect((await between(then, now)).told).toEqual(differences)
})

test('the order of fields does not matter', async () => {
  const reversed = Object.fromEntries(Object.entries(ada).reverse()) as typeof ada
  expect((await between(rowsOf({ customers: [ada] }), rowsOf({ customers: [reversed] }))).told).toEqual({})
})

test('a change names the row as it is and as it shall be', async () => {
  const { changes } = await between(rowsOf({ customers: [ada, bo] }), rowsOf({ customers: [{ ...ada, name: 'A' }] }))
  expect(changes).toEqual([
    { table: 'customers', id: 'ada', before: { ...ada, name: 'A' }, after: ada },
    { table: 'customers', id: 'bo', after: bo },
  ])
})

test('many changes come in batches', async () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    aCustomer({ id: customerId(`c${index}`), notes: `${index} `.repeat(10_000) }),
  )
  const { batches, changes } = await between(rowsOf({ customers: many }), [])
  expect(changes.map(({ after }) => after)).toEqual(many)
  expect(batches.length).toBeGreaterThan(2)
})

test('whatever was then and is now, the changes make the rows those of the backup', async () => {
  const someone = fc.record({
    id: fc.integer({ min: 0, max: 9 }),
    name: fc.string({ minLength: 1 }),
    notes: fc.option(fc.string(), { nil: undefined }),
  })
  const people = fc.uniqueArray(someone, { selector: ({ id }) => id }).map((all) =>
    all.map(({ id, name, notes }) =>
      aCustomer({
        id: customerId(`c${id}`),
        name: name.toWellFormed(),
        ...(notes === undefined ? {} : { notes: notes.toWellFormed() }),
      }),
    ),
  )
  await fc.assert(
    fc.asyncProperty(people, people, async (then, now) => {
      const { changes, told } = await between(rowsOf({ customers: then }), rowsOf({ customers: now }))
      const rows = new Map(now.map((row) => [row.id as string, row as object]))
      for (const { id, before, after } of changes) {
        expect(before).toEqual(rows.get(id))
        if (after) rows.set(id, after)
        else rows.delete(id)
      }
      const inOrder = (all: Iterable<object>) =>
        [...all].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      expect(inOrder(rows.values())).toEqual(inOrder(then))
      const { added = 0, changed = 0, gone = 0 } = told.customers ?? {}
      expect(added + changed + gone).toBe(changes.length)
    }),
    { numRuns: 40 },
  )
}, 60_000)
