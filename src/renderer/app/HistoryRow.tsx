import type { HistoryStep } from '@renderer/database/history'
import { Button } from '@renderer/ui/Button'
import { Pill } from '@renderer/ui/Pill'
import { useIntl } from 'react-intl'
import { wordsOfAct } from './act-words'
import styles from './HistoryScreen.module.css'
import { messages, sentences } from './messages'
import { turnAndTell } from './undo-redo'

/** One step: when, what, to how much. `canTurn`: it can be taken back, or done again. */
export function HistoryRow({ step, canTurn }: { step: HistoryStep; canTurn: boolean }) {
  const intl = useIntl()
  const what = wordsOfAct(intl, step.act)
  const rows = rowsOf(step)
  const isDone = step.state === 'done'
  return (
    <li className={styles.row}>
      <span className={styles.time}>{intl.formatTime(step.at, { timeStyle: 'short' })}</span>
      <span className={styles.what}>
        {what}
        {rows > 1 && (
          <span className={styles.rowsChanged}>{intl.formatMessage(sentences.rowsChanged, { count: rows })}</span>
        )}
      </span>
      {!isDone && <Pill>{intl.formatMessage(messages.takenBack)}</Pill>}
      {canTurn && (
        <Button
          aria-label={intl.formatMessage(isDone ? sentences.undoAct : sentences.redoAct, { what })}
          onPress={() => void turnAndTell(intl, step)}
        >
          {intl.formatMessage(isDone ? messages.undo : messages.redo)}
        </Button>
      )}
    </li>
  )
}

const rowsOf = ({ tally }: HistoryStep) =>
  Object.values(tally).reduce((sum, { added, changed, gone }) => sum + added + changed + gone, 0)
