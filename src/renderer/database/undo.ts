import type { Act } from '@shared/domain/act'
import type { RowChange } from '@shared/vault/entry'
import { buildsUpon } from './builds-upon'
import { changesOf, onHistory, remember, stepsNow } from './history'
import { upToDate } from './keep-up'
import { rowsNow } from './rows'
import { save } from './save'
import { BuiltUpon, ChangedSince, takenBack } from './take-back'

/** One act of the owner that can be taken back and done again. `sequence` is that of its commit, 0 when it did nothing. */
export type Step = { act: Act; sequence: number; undo(): Promise<unknown>; redo(): Promise<unknown> }

/** Thrown when the history does not reach back to a step any more. */
export class StepGone extends Error {
  override name = 'StepGone'
}

let read = stepsNow()
let steps: { done: Step[]; undone: Step[] } = { done: [], undone: [] }
const stepBy = new Map<number, Step>()

/** What can be taken back (last one last) and what can be done again. */
export function undoSteps() {
  if (read !== stepsNow()) {
    read = stepsNow()
    const acts = new Map(read.steps.map(({ sequence, act }) => [sequence, act]))
    for (const sequence of stepBy.keys()) if (!acts.has(sequence)) stepBy.delete(sequence)
    const step = (sequence: number) => stepOf(sequence, acts.get(sequence)!)
    steps = { done: read.done.map(step), undone: read.undone.map(step) }
  }
  return steps
}

export const onSteps = onHistory

/** The same step for the same commit. */
export function stepOf(sequence: number, act: Act): Step {
  const known = stepBy.get(sequence)
  if (known) return known
  const step = { act, sequence, undo: () => undoStep(sequence), redo: () => upToDate(() => redo(sequence)) }
  if (sequence > 0) stepBy.set(sequence, step)
  return step
}

/** Takes back the last step; answers with it, or with undefined when there is none. */
export const undoLast = (): Promise<Step | undefined> => upToDate(() => undo(stepsNow().done.at(-1)))

export const redoLast = (): Promise<Step | undefined> => upToDate(() => redo(stepsNow().undone.at(-1)))

/** Takes back a step wherever it is in the history. Throws `BuiltUpon`, `ChangedSince` or `StepGone`. */
export const undoStep = (sequence: number): Promise<Step | undefined> => upToDate(() => undo(sequence))

/** Whether a step can be taken back as things stand now. */
export async function canUndo(sequence: number): Promise<'yes' | 'changed-since' | 'gone'> {
  if (!stepsNow().done.includes(sequence)) return 'gone'
  try {
    await nothingBuiltUpon(sequence)
    await turned(sequence, takingBack)
    return 'yes'
  } catch (error) {
    if (error instanceof ChangedSince) return 'changed-since'
    if (error instanceof StepGone) return 'gone'
    throw error
  }
}

async function undo(sequence: number | undefined) {
  const step = undoSteps().done.find((step) => step.sequence === sequence)
  if (!step) return undefined
  await nothingBuiltUpon(step.sequence)
  const saved = await save(await turned(step.sequence, takingBack), { act: step.act, undoes: step.sequence })
  if (saved) remember(saved)
  return step
}

async function redo(sequence: number | undefined) {
  const step = undoSteps().undone.find((step) => step.sequence === sequence)
  if (!step) return undefined
  const saved = await save(await turned(step.sequence, doingAgain), { act: step.act, redoes: step.sequence })
  if (saved) remember(saved)
  return step
}

/** Throws `BuiltUpon` when a step that stands, and came later, would lose its ground with this one. */
async function nothingBuiltUpon(sequence: number) {
  const later = stepsNow().done.filter((other) => other > sequence)
  if (later.length === 0) return
  const changes = (await changesOf(sequence)) ?? []
  for (const other of later) {
    const head = stepsNow().steps.find((step) => step.sequence === other)
    if (head && buildsUpon((await changesOf(other)) ?? [], changes)) throw new BuiltUpon(head)
  }
}

/** The rows as they shall be when a step is turned. */
async function turned(sequence: number, turn: (change: RowChange) => RowChange): Promise<RowChange[]> {
  const changes = (await changesOf(sequence))?.map(turn)
  if (!changes) throw new StepGone('the history does not reach back so far')
  const now = await rowsNow(changes)
  return changes.map((change, index) => ({ table: change.table, id: change.id, after: takenBack(change, now[index]) }))
}

const takingBack = ({ before, after, ...row }: RowChange): RowChange => ({ ...row, before: after, after: before })
const doingAgain = (change: RowChange) => change
