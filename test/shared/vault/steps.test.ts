import type { ActName } from '@shared/domain/act'
import type { EntryHead } from '@shared/vault/entry'
import { stepsKept, stepsOf, timeKept } from '@shared/vault/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const now = Date.UTC(2026, 10, 22)

type Some = { undoes?: number; redoes?: number; act?: ActName; at?: number }

/** Commits from 1 on, a change of the owner each, unless it is said what else. */
const heads = (...some: Some[]): EntryHead[] =>
  some.map(({ act = 'customerChanged', at = now, ...turn }, index) => ({
    sequence: index + 1,
    at,
    tally: {},
    act: { act },
    ...turn,
  }))

const turned = (...some: Some[]) => {
  const { done, undone } = stepsOf(heads(...some), now)
  return { done, undone }
}
const step = {}

test.each<[string, Some[], { done: number[]; undone: number[] }]>([
  ['nothing', [], { done: [], undone: [] }],
  ['steps, last one last', [step, step], { done: [1, 2], undone: [] }],
  ['the last one taken back', [step, step, { undoes: 2 }], { done: [1], undone: [2] }],
  ['two taken back, the last one first', [step, step, { undoes: 2 }, { undoes: 1 }], { done: [], undone: [2, 1] }],
  ['done again', [step, { undoes: 1 }, { redoes: 1 }], { done: [1], undone: [] }],
  ['one in the middle taken back', [step, step, step, { undoes: 2 }], { done: [1, 3], undone: [2] }],
  [
    'one in the middle done again is the last',
    [step, step, { undoes: 1 }, { redoes: 1 }],
    { done: [2, 1], undone: [] },
  ],
  ['a new step after taking back', [step, { undoes: 1 }, step], { done: [3], undone: [] }],
  [
    'acts of the app itself',
    [step, { act: 'reminderShown' }, { undoes: 1 }, { act: 'packageMade' }],
    { done: [], undone: [1] },
  ],
  ['taken back twice', [step, { undoes: 1 }, { undoes: 1 }], { done: [], undone: [1] }],
  ['done again what stands', [step, { redoes: 1 }], { done: [1], undone: [] }],
  ['the taking back taken back', [step, { undoes: 1 }, { undoes: 2 }], { done: [1], undone: [] }],
  ['the doing again taken back', [step, { undoes: 1 }, { redoes: 1 }, { undoes: 3 }], { done: [], undone: [1] }],
  ['the taking back of what nobody knows', [{ undoes: 99 }, step], { done: [2], undone: [] }],
])('%s', (_, commits, expected) => {
  expect(turned(...commits)).toEqual(expected)
})

test('a step that was taken back before a new one stays in the history', () => {
  const { steps, done } = stepsOf(heads(step, { undoes: 1 }, step), now)
  expect(steps.map(({ sequence }) => sequence)).toEqual([1, 3])
  expect(done).toEqual([3])
})

test('steps older than thirty days, and more than five hundred, are left out', () => {
  const old = { at: now - timeKept - 1 }
  expect(turned(old, { at: now - timeKept }, { ...old, act: 'customerAdded' })).toEqual({ done: [2], undone: [] })
  const { done, steps } = stepsOf(heads(...Array.from({ length: stepsKept + 7 }, () => step)), now)
  expect([done[0], done.at(-1), done.length, steps.length]).toEqual([8, stepsKept + 7, stepsKept, stepsKept])
})

/** What an owner can do, and what the app itself does in between. */
const deed = fc.constantFrom('step', 'undo', 'redo', 'undoAny', 'quiet')

test('whatever is done: each step is in one place, and every commit of it was read the same way step by step', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(deed, fc.nat()), { maxLength: 60 }), (deeds) => {
      const done: number[] = []
      const undone: number[] = []
      const commits: Some[] = []
      for (const [what, which] of deeds) {
        const sequence = commits.length + 1
        if (what === 'step') {
          commits.push(step)
          done.push(sequence)
          undone.length = 0
        }
        if (what === 'quiet') commits.push({ act: 'reminderShown' })
        const undoes =
          what === 'undo' ? done.at(-1) : what === 'undoAny' ? done[which % Math.max(1, done.length)] : undefined
        if (undoes !== undefined) {
          commits.push({ undoes })
          done.splice(done.indexOf(undoes), 1)
          undone.push(undoes)
        }
        const redoes = what === 'redo' ? undone.pop() : undefined
        if (redoes !== undefined) {
          commits.push({ redoes })
          done.push(redoes)
        }
        expect(turned(...commits)).toEqual({ done, undone })
      }
    }),
  )
})
