import { useIntl } from 'react-intl'
import { useImporting } from './importing'
import { messages } from './messages'
import { ResultCounts } from './ResultCounts'
import styles from './ResultStep.module.css'
import { ToLookAt } from './ToLookAt'
import { useIsDone } from './use-is-done'

/** What became of it: stays until the owner has seen enough. */
export function ResultStep() {
  const intl = useIntl()
  const result = useImporting((state) => state.result)
  const lines = useImporting((state) => state.preview?.lines) ?? []
  const isDone = useIsDone(result?.step)
  if (!result) return null
  if (result.step && !isDone) return <p>{intl.formatMessage(messages.undone)}</p>

  const leftOut = lines.filter(({ outcome }) => outcome.state === 'leftOut')
  const toLookAt = lines.filter(({ remarks }) => remarks.length > 0)
  return (
    <div className={styles.result}>
      <ResultCounts counts={result.counts} leftOut={leftOut.length} />
      {toLookAt.length > 0 && <ToLookAt lines={toLookAt} />}
    </div>
  )
}
