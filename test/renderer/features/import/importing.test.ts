import { commit } from '@renderer/database/commit'
import { database, openDatabase } from '@renderer/database/database'
import { redoLast, undoLast, undoSteps } from '@renderer/database/undo'
import { createImporting } from '@renderer/features/import/create-importing'
import type { ImportPort } from '@renderer/features/import/import-client'
import type { FromImport } from '@renderer/workers/import-messages'
import { serveImport } from '@renderer/workers/serve-import'
import { aCustomer } from '@test/support/factories'
import { beforeEach, expect, test } from 'vitest'

beforeEach(async () => {
  database.close()
  await database.delete()
  await openDatabase()
})

const file = (text: string, name = 'people.csv') => ({ name, bytes: new TextEncoder().encode(text) })
const people = file('Name,Email,Company\nAda Berg,ada@berg.example,Berg Heating\nKim Braun,kim@braun.example,\n,,\n')
const ada = aCustomer({ emails: [{ value: 'ada@berg.example' }] })

/** The reader in this thread; messages are cloned as they are between threads. */
function sameThread(): ImportPort {
  let hear: (message: FromImport) => void = () => {}
  const answer = serveImport(openDatabase, (message) => hear(structuredClone(message)))
  return {
    post: (message) => answer(structuredClone(message)),
    listen: (listener) => {
      hear = listener
    },
    stop: () => {
      hear = () => {}
    },
  }
}

/** A reader that never answers. */
const silent = (): ImportPort => ({ post: () => {}, listen: () => {}, stop: () => {} })

const everybody = () => database.customers.toArray()

test('a file is looked at without anything being written', async () => {
  const { open, useImporting } = createImporting(sameThread)
  await open(people)

  const { step, fileName, preview, work } = useImporting.getState()
  expect({ step, fileName, work }).toEqual({ step: 'check', fileName: 'people.csv', work: undefined })
  expect(preview?.lines.map(({ name, outcome }) => [name, outcome.state])).toEqual([
    ['Ada Berg', 'new'],
    ['Kim Braun', 'new'],
  ])
  expect(preview?.counts).toMatchObject({ added: 2, companies: 1, imported: 2 })
  expect(await everybody()).toEqual([])
})

test('the whole import is one step, which is taken back and done again', async () => {
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  const { open, importNow, useImporting } = createImporting(sameThread)
  await open(people)
  await importNow()

  expect(useImporting.getState()).toMatchObject({ step: 'result', result: { counts: { added: 1, completed: 1 } } })
  expect(undoSteps().done.at(-1)?.act).toEqual({ act: 'contactsImported', count: 2 })
  const after = await everybody()
  expect(after.map(({ name, companies }) => [name, companies])).toEqual([
    ['Kim Braun', undefined],
    ['Ada Berg', [{ name: 'Berg Heating' }]],
  ])

  await undoLast()
  expect(await everybody()).toEqual([ada])
  await redoLast()
  expect(await everybody()).toEqual(after)
})

test('the same file again has nothing to import', async () => {
  const { open, importNow, useImporting } = createImporting(sameThread)
  await open(people)
  await importNow()
  const steps = undoSteps().done.length
  await open(people)

  expect(useImporting.getState().preview?.counts).toMatchObject({ matching: 2, imported: 0 })
  await importNow()
  expect(undoSteps().done).toHaveLength(steps)
  expect(useImporting.getState().result?.step).toBeUndefined()
})

test('what was wished last counts, and who was added meanwhile is recognised', async () => {
  const { open, check, importNow, useImporting } = createImporting(sameThread)
  await open(people)
  const { wish } = useImporting.getState()
  const skip = { ...wish, choices: { ...wish.choices, matches: 'skip' as const } }
  await Promise.all([check(wish), check(skip)])
  await commit({ customers: [ada] }, { act: 'customerAdded' })
  await importNow()

  expect(useImporting.getState()).toMatchObject({ wish: skip, result: { counts: { added: 1, matching: 1 } } })
  expect(await database.customers.get(ada.id)).toEqual(ada)
})

test('columns can be mapped in another way', async () => {
  const { open, check, useImporting } = createImporting(sameThread)
  await open(file('Who,Where\nAda Berg,Kiel\nKim Braun,Bonn\n'))
  expect(useImporting.getState()).toMatchObject({ step: 'check', preview: { lines: [] } })

  const { wish } = useImporting.getState()
  await check({ ...wish, options: { mapping: [{ target: 'name' }, { target: 'city' }] } })
  expect(useImporting.getState().preview?.counts.added).toBe(2)
})

test('how the owner read the columns counts for the next such file, until it is read as the app does', async () => {
  const { open, check, importNow, useImporting } = createImporting(sameThread)
  const unknown = file('Who,Where\nAda Berg,Kiel\nKim Braun,Bonn\n')
  const mapping = [{ target: 'name' as const }, { target: 'city' as const }]
  await open(unknown)
  await check({ ...useImporting.getState().wish, options: { mapping } })
  await importNow()

  await open(unknown)
  const { lastTime, wish, preview } = useImporting.getState()
  expect({ lastTime, read: preview?.table?.mapping, wished: wish.options.mapping }).toEqual({
    ...{ lastTime: mapping, read: mapping, wished: mapping },
  })
  expect(undoSteps().done.at(-1)?.act.act).toBe('contactsImported')
  await check({ ...wish, isReadAnew: true, options: {} })
  await importNow()
  await open(unknown)
  expect(useImporting.getState().lastTime).toBeUndefined()
})

test.each([
  ['', 'empty.csv', 'empty'],
  ['\u0000\u0001\u0002\u0003', 'photo.png', 'notContacts'],
  ['BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n', 'nobody.vcf', 'noContacts'],
])('%j in %s: says why it is no good', async (text, name, problem) => {
  const { open, useImporting } = createImporting(sameThread)
  await open(file(text, name))
  expect(useImporting.getState()).toMatchObject({ step: 'file', problem, fileName: name })
})

test('reading can be stopped, and then nothing is there', () => {
  const { open, cancel, useImporting } = createImporting(silent)
  void open(people)
  expect(useImporting.getState().work?.kind).toBe('reading')
  cancel()
  const { step, work, problem } = useImporting.getState()
  expect({ step, work, problem }).toEqual({ step: 'file', work: undefined, problem: undefined })
})

test('an import that is stopped leaves the preview and writes nothing', async () => {
  let isSilent = false
  const { open, importNow, cancel, useImporting } = createImporting(() => {
    const port = sameThread()
    return { ...port, post: (message) => isSilent || port.post(message) }
  })
  await open(people)
  isSilent = true
  const imported = importNow()
  await Promise.resolve()
  isSilent = false
  cancel()
  await imported

  expect(useImporting.getState()).toMatchObject({ step: 'check', work: undefined })
  expect(await everybody()).toEqual([])
  await importNow()
  expect(await everybody()).toHaveLength(2)
})

test('a reader that breaks says that the file could not be read', async () => {
  const { open, useImporting } = createImporting(() => ({
    ...silent(),
    listen: (_, failed) => queueMicrotask(() => failed(new Error('out of memory'))),
  }))
  await open(people)
  expect(useImporting.getState()).toMatchObject({ step: 'file', problem: 'unreadable' })
})
