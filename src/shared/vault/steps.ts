import { isQuiet } from '@shared/domain/act'
import type { EntryHead } from './entry'

/** So much can be taken back: steps, and their age (ms). */
export const stepsKept = 500
export const timeKept = 30 * 24 * 60 * 60 * 1000

/** What became of the commits. Numbers are their sequences. */
export type Steps = {
  /** What can be taken back, last one last. */
  done: number[]
  /** What was taken back and can be done again, last taken back last; a new step clears it. */
  undone: number[]
  /** Every step in the order of the commits, those that were taken back among them. */
  steps: EntryHead[]
}

/** Reads the history. `heads` are in the order of the commits; those that are too old or too many are left out. */
export function stepsOf(heads: readonly EntryHead[], now: number): Steps {
  const done: number[] = []
  const undone: number[] = []
  const steps = new Map<number, EntryHead>()
  /** Of a commit that only turns another one: which step it turned, and whether that stands since. */
  const turns = new Map<number, { step: number; stands: boolean }>()

  for (const head of heads) {
    if (isQuiet(head.act)) continue
    const turn = turnOf(head)
    if (turn) {
      turns.set(head.sequence, turn)
      if (turn.stands === done.includes(turn.step) || !steps.has(turn.step)) continue
      take(turn.step, turn.stands ? undone : done)
      ;(turn.stands ? done : undone).push(turn.step)
    } else {
      steps.set(head.sequence, head)
      done.push(head.sequence)
      undone.length = 0
    }
  }

  const young = [...steps.values()].filter(({ at }) => now - at <= timeKept).slice(-stepsKept)
  const isKept = new Set(young.map(({ sequence }) => sequence))
  return {
    done: done.filter((step) => isKept.has(step)),
    undone: undone.filter((step) => isKept.has(step)),
    steps: young,
  }

  function turnOf({ undoes, redoes }: EntryHead) {
    const turned = undoes ?? redoes
    if (turned === undefined) return undefined
    const stands = undoes === undefined
    const before = turns.get(turned)
    // The undoing of an undoing does it again.
    return before ? { step: before.step, stands: stands === before.stands } : { step: turned, stands }
  }
}

function take(step: number, from: number[]) {
  const at = from.indexOf(step)
  if (at >= 0) from.splice(at, 1)
}
