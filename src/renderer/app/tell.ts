import { NotSaved } from '@renderer/database/not-saved'
import { BuiltUpon, ChangedSince } from '@renderer/database/take-back'
import { DatabaseHangs } from '@renderer/database/time-out'
import { type Step, StepGone } from '@renderer/database/undo'
import { AtRest } from '@renderer/features/customers/at-rest'
import { toast } from '@renderer/ui/toasts'
import type { IntlShape, MessageDescriptor } from 'react-intl'
import { isTold, wordsOfAct } from './act-words'
import { messages, sentences } from './messages'

/** Tells what was just done, with a way to take back this very step, whatever came after it. */
export function tellStep(intl: IntlShape, { act, undo }: Step) {
  if (!isTold(act)) return
  const what = wordsOfAct(intl, act)
  const undoAndTell = () =>
    undo().then(
      () => toast({ tone: 'done', text: intl.formatMessage(sentences.undone, { what }) }),
      (error) => tellFailure(intl, error),
    )
  toast({ tone: 'done', text: what, undo: () => void undoAndTell() })
}

/** Tells that something could not be done, in the words of who wanted it. */
export function tellFailure(intl: IntlShape, error: Error, failed?: MessageDescriptor) {
  console.error(error)
  if (error instanceof BuiltUpon) {
    const what = wordsOfAct(intl, error.later.act)
    toast({ tone: 'trouble', text: intl.formatMessage(sentences.builtUpon, { what }) })
    return
  }
  const words: MessageDescriptor = reasonOf(error) ?? failed ?? messages.notSaved
  toast({ tone: 'trouble', text: intl.formatMessage(words) })
}

/** What the owner can do something about. */
function reasonOf(error: Error): MessageDescriptor | undefined {
  if (error instanceof ChangedSince) return messages.changedSince
  if (error instanceof AtRest) return messages.atRest
  if (error instanceof StepGone) return messages.stepGone
  if (error instanceof DatabaseHangs) return messages.notSavedHangs
  if (!(error instanceof NotSaved)) return undefined
  if (error.reason === 'no-space') return messages.notSavedNoSpace
  if (error.reason === 'not-allowed') return messages.notSavedNotAllowed
  return undefined
}
