import { commit } from '@renderer/database/commit'
import { database } from '@renderer/database/database'
import { followHistory, historySteps } from '@renderer/database/history'
import { hearCommits } from '@renderer/database/keep-up'
import { settle } from '@renderer/database/settle/settle'
import { BuiltUpon, ChangedSince } from '@renderer/database/take-back'
import { canUndo, onSteps, redoLast, StepGone, undoLast, undoStep, undoSteps } from '@renderer/database/undo'
import type { Deed, RowChange } from '@shared/vault/entry'
import { aCustomer, customerId } from '@test/support/factories'
import { fakeVault } from '@test/support/fake-vault'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** The commits before a test; the window's history goes on from one to the next. */
let before = 0

beforeEach(async () => {
  globalThis.vault = fakeVault()
  before += 1000
  Object.assign(vault.state, { sequence: before, first: before + 1, isForStart: true })
  database.close()
  await database.delete()
})
afterEach(() => vi.useRealTimers())

const named = (name: string) => aCustomer({ id: customerId('ada'), name })
const add = () => commit({ customers: [named('Ada')] }, { act: 'customerAdded', name: 'Ada' })
const rename = (name: string) => commit({ customers: [named(name)] }, { act: 'customerChanged', name })
const name = async () => (await database.customers.get(customerId('ada')))?.name

/** As another window, or a run before this one, made it. */
function elsewhere(deed: Deed, was: string | undefined, is: string | undefined) {
  const change: RowChange = { table: 'customers', id: 'ada' }
  if (was) change.before = { ...named(was) }
  if (is) change.after = { ...named(is) }
  return vault.write(deed, [JSON.stringify([change])]).sequence
}

/** The part of the history that this test made. */
const states = () =>
  historySteps()
    .filter(({ sequence }) => sequence > before)
    .map(({ sequence, act, state }) => [sequence - before, act.name, state])

test('what was done before the start can be taken back and done again, in the order it was done', async () => {
  elsewhere({ act: { act: 'customerAdded', name: 'Ada' } }, undefined, 'Ada')
  elsewhere({ act: { act: 'customerChanged', name: 'Two' } }, 'Ada', 'Two')
  const three = elsewhere({ act: { act: 'customerChanged', name: 'Three' } }, 'Two', 'Three')
  elsewhere({ act: { act: 'customerChanged', name: 'Three' }, undoes: three }, 'Three', 'Two')
  await settle(() => {})
  await followHistory()

  await redoLast()
  expect(await name()).toBe('Three')
  await undoLast()
  await undoLast()
  expect(await name()).toBe('Ada')
  expect(states()).toEqual([
    [3, 'Three', 'undone'],
    [2, 'Two', 'undone'],
    [1, 'Ada', 'done'],
  ])
  await undoLast()
  expect(await name()).toBeUndefined()
})

test('taking back and doing again are commits of their own, which name the step', async () => {
  await settle(() => {})
  await add()
  await undoLast()
  await redoLast()
  expect(vault.entries.map(({ act, undoes, redoes, tally }) => ({ act: act.act, undoes, redoes, tally }))).toEqual([
    { act: 'customerAdded', tally: { customers: { added: 1, changed: 0, gone: 0 } } },
    { act: 'customerAdded', undoes: before + 1, tally: { customers: { added: 0, changed: 0, gone: 1 } } },
    { act: 'customerAdded', redoes: before + 1, tally: { customers: { added: 1, changed: 0, gone: 0 } } },
  ])
})

test('a step of another window is known at once, and can be taken back here', async () => {
  await settle(() => {})
  hearCommits()
  await followHistory()
  await add()
  const heard = vi.fn()
  const stop = onSteps(heard)
  const theirs = elsewhere({ act: { act: 'customerChanged', name: 'Theirs' } }, 'Ada', 'Theirs')
  stop()
  expect(heard).toHaveBeenCalledOnce()
  expect(undoSteps().done.at(-1)).toMatchObject({ sequence: theirs, act: { name: 'Theirs' } })
  await rename('Ours')
  await undoLast()
  expect(await name()).toBe('Theirs')
  await undoLast()
  expect(await name()).toBe('Ada')
})

test('the steps keep who they are, so that one that is shown can be recognised', async () => {
  await settle(() => {})
  const first = await add()
  const second = await rename('Two')
  expect(undoSteps().done.slice(-2)).toEqual([first, second])
  expect(undoSteps().done.at(-1)).toBe(second)
  await second.undo()
  expect(undoSteps().undone.at(-1)).toBe(second)
  expect(undoSteps()).toBe(undoSteps())
})

test('a step in the middle can be taken back as long as nothing later builds upon it', async () => {
  await settle(() => {})
  const added = await add()
  const second = await rename('Two')
  const third = await rename('Three')
  expect(await canUndo(third.sequence)).toBe('yes')
  expect(await canUndo(second.sequence)).toBe('changed-since')
  await expect(undoStep(second.sequence)).rejects.toThrow(ChangedSince)
  expect(await canUndo(added.sequence)).toBe('changed-since')
  await expect(undoStep(added.sequence)).rejects.toThrow(BuiltUpon)
  await third.undo()
  await second.undo()
  expect(await canUndo(added.sequence)).toBe('yes')
  await undoStep(added.sequence)
  expect(await name()).toBeUndefined()
  expect(await canUndo(added.sequence)).toBe('gone')
})

test('what the vault does not keep any more cannot be taken back', async () => {
  const theirs = elsewhere({ act: { act: 'customerAdded', name: 'Ada' } }, undefined, 'Ada')
  await settle(() => {})
  await followHistory()
  vault.state.first = theirs + 1
  expect(await canUndo(theirs)).toBe('gone')
  await expect(undoStep(theirs)).rejects.toThrow(StepGone)
  expect(await name()).toBe('Ada')
})

test('the taking back of what is gone already is a step all the same', async () => {
  await settle(() => {})
  const added = await add()
  await commit({ gone: { customers: ['ada'] } }, { act: 'binEmptied' })
  await undoLast()
  expect(undoSteps().done).not.toContain(added)
})

test('a step that was not saved is still to be taken back', async () => {
  await settle(() => {})
  const added = await add()
  vault.failing.append.push('no-space')
  await expect(undoLast()).rejects.toThrow('not saved')
  expect(undoSteps().done.at(-1)).toBe(added)
  expect(await name()).toBe('Ada')
  await undoLast()
  expect(await name()).toBeUndefined()
})
