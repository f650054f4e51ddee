import type { Action } from '@renderer/actions'
import { useIntl } from 'react-intl'
import { wordsOfAct } from './act-words'
import { redo, undo } from './app-actions'
import { sentences } from './messages'
import { useSteps } from './undo-redo'

/** The words of an action as menu and palette show them; undo and redo name what they would turn. */
export function useActionLabel(): (action: Action) => string {
  const intl = useIntl()
  const { done, undone } = useSteps()
  const last = { [undo.id]: done.at(-1), [redo.id]: undone.at(-1) }

  return ({ id, words }) => {
    const step = last[id]
    if (!step) return intl.formatMessage(words)
    return intl.formatMessage(id === undo.id ? sentences.undoAct : sentences.redoAct, {
      what: wordsOfAct(intl, step.act),
    })
  }
}
