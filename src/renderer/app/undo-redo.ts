import type { HistoryStep } from '@renderer/database/history'
import { onSteps, redoLast, type Step, stepOf, undoLast, undoSteps } from '@renderer/database/undo'
import { toast } from '@renderer/ui/toasts'
import { useSyncExternalStore } from 'react'
import type { IntlShape } from 'react-intl'
import { wordsOfAct } from './act-words'
import { sentences } from './messages'
import { tellFailure } from './tell'
import { redoTyping, undoTyping } from './text-undo'

/** What can be taken back and done again, as it changes. */
export const useSteps = () => useSyncExternalStore(onSteps, undoSteps)

/** Takes back typing first, then the last act; says what it was. */
export async function undoAndTell(intl: IntlShape) {
  if (!undoTyping()) await tellTurned(intl, sentences.undone, undoLast)
}

export async function redoAndTell(intl: IntlShape) {
  if (!redoTyping()) await tellTurned(intl, sentences.doneAgain, redoLast)
}

/** Takes back a step wherever it is in the history, or does it again. */
export const turnAndTell = (intl: IntlShape, { sequence, act, state }: HistoryStep) =>
  state === 'done'
    ? tellTurned(intl, sentences.undone, () => turned(stepOf(sequence, act), 'undo'))
    : tellTurned(intl, sentences.doneAgain, () => turned(stepOf(sequence, act), 'redo'))

async function turned(step: Step, turn: 'undo' | 'redo'): Promise<Step> {
  await step[turn]()
  return step
}

async function tellTurned(intl: IntlShape, sentence: typeof sentences.undone, turn: () => Promise<Step | undefined>) {
  try {
    const step = await turn()
    if (step) toast({ tone: 'done', text: intl.formatMessage(sentence, { what: wordsOfAct(intl, step.act) }) })
  } catch (error) {
    tellFailure(intl, error as Error)
  }
}
