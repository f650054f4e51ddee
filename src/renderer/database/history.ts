import { desktop } from '@renderer/desktop'
import { isQuiet } from '@shared/domain/act'
import type { EntryHead, RowChange } from '@shared/vault/entry'
import { stepsKept, stepsOf } from '@shared/vault/steps'
import type { Saved } from './save'
import { rowOfToday } from './versions'

/** A step of the last 30 days, and whether it stands. */
export type HistoryStep = EntryHead & { state: 'done' | 'undone' }

/** Of so many commits the rows are kept at hand, where they are few. */
const keptAtHand = 50
const fewRows = 200

let heads: EntryHead[] = []
let steps = stepsOf(heads, 0)
const changesBy = new Map<number, RowChange[]>()
const listeners = new Set<() => void>()

/** What became of the commits of all windows, also before this start. */
export const stepsNow = () => steps

/** Every step, newest first. */
export const historySteps = (): HistoryStep[] => {
  const done = new Set(steps.done)
  return steps.steps
    .map((head): HistoryStep => ({ ...head, state: done.has(head.sequence) ? 'done' : 'undone' }))
    .reverse()
}

/** Calls back when there is a step more or less. */
export function onHistory(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Reads the history up to now, and hears of what other windows add. */
export async function followHistory(): Promise<void> {
  desktop.on('committed', (head) => learn([head]))
  learn(await desktop.entryHeads())
}

export function remember({ head, changes }: Saved) {
  if (changes.length <= fewRows) changesBy.set(head.sequence, changes)
  const [oldest] = changesBy.keys()
  if (changesBy.size > keptAtHand && oldest !== undefined) changesBy.delete(oldest)
  learn([head])
}

/** The rows of a commit before and after; undefined when the vault does not keep it any more. */
export async function changesOf(sequence: number): Promise<RowChange[] | undefined> {
  const atHand = changesBy.get(sequence)
  if (atHand) return atHand
  const entry = await desktop.entry(sequence)
  return entry?.parts
    .flatMap((part) => JSON.parse(part) as RowChange[])
    .map(({ table, id, before, after }) => ({
      table,
      id,
      before: before && rowOfToday(table, before),
      after: after && rowOfToday(table, after),
    }))
}

/** Takes commits in, in any order; known ones once. */
function learn(some: EntryHead[]) {
  const more = some.filter(({ act }) => !isQuiet(act))
  if (more.length === 0) return
  const known = new Map([...heads, ...more].map((head) => [head.sequence, head]))
  heads = [...known.values()].sort((one, other) => one.sequence - other.sequence).slice(-2 * stepsKept)
  steps = stepsOf(heads, Date.now())
  for (const listener of listeners) listener()
}
