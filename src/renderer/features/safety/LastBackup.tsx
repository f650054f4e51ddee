import { Button } from '@renderer/ui/Button'
import { useWhen } from '@renderer/ui/when'
import { backupWarning } from '@shared/vault/backup-due'
import type { Safety } from '@shared/vault/safety'
import { Check, TriangleAlert } from 'lucide-react'
import { useIntl } from 'react-intl'
import { backUpNow } from './actions'
import { countsOf } from './counts-of'
import styles from './LastBackup.module.css'
import { messages, problems, sentences } from './messages'
import { isBusy, useSafety } from './safety'
import { useBackUpNow } from './use-back-up-now'
import { WorkBar } from './WorkBar'

/** When everything was last copied to another place, and what was in it. */
export function LastBackup({ safety }: { safety: Safety }) {
  const intl = useIntl()
  const when = useWhen()
  const backUp = useBackUpNow()
  const isWorking = useSafety(isBusy)
  const { lastBackup, lastProblem, since } = safety
  const warning = backupWarning(safety, Date.now())
  const isGood = lastBackup !== undefined && !warning && !lastProblem

  return (
    <div className={styles.card}>
      {isGood ? <Check aria-hidden className={styles.good} /> : <TriangleAlert aria-hidden className={styles.due} />}
      <div className={styles.words}>
        {lastBackup ? (
          <>
            <p className={styles.title}>{intl.formatMessage(sentences.lastBackup, { when: when(lastBackup.at) })}</p>
            <p>{intl.formatMessage(sentences.counts, countsOf(lastBackup))}</p>
            <p className={styles.details}>{lastBackup.file}</p>
            {lastBackup.isSealed && <p className={styles.details}>{intl.formatMessage(messages.isSealed)}</p>}
          </>
        ) : (
          <p className={styles.title}>
            {intl.formatMessage(since === undefined ? messages.nothingYet : messages.noneYet)}
          </p>
        )}
        {warning && <p>{intl.formatMessage(sentences[warning.what], { days: warning.days })}</p>}
        {lastProblem && (
          <p className={styles.trouble}>
            {intl.formatMessage(sentences.attempt, { why: intl.formatMessage(problems[lastProblem]) })}
          </p>
        )}
      </div>
      <Button kind="primary" keys={backUpNow.keys?.[0]} isDisabled={isWorking} onPress={() => backUp()}>
        {intl.formatMessage(messages.backUpNow)}
      </Button>
      <div className={styles.work}>
        <WorkBar />
      </div>
    </div>
  )
}
