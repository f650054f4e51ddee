import { useWhen } from '@renderer/ui/when'
import { dueAt, type FollowUp } from '@shared/domain/follow-up'
import { FormattedMessage } from 'react-intl'
import { promiseEntries, sentences } from './sentences'
import styles from './Timeline.module.css'

/** That something was promised, or that a promise was kept; ours or theirs. */
export function FollowUpEntry({ of, followUp }: { of: 'promised' | 'kept'; followUp: FollowUp }) {
  const when = useWhen()
  return (
    <>
      <div className={styles.meta}>
        <span className={styles.kind}>
          <FormattedMessage {...promiseEntries[of]} values={{ by: followUp.promisedBy }} />
        </span>
        {of === 'promised' && followUp.doneAt === 0 && (
          <FormattedMessage {...sentences.dueOn} values={{ when: when(dueAt(followUp)) }} />
        )}
      </div>
      <div className={styles.summary}>{followUp.title}</div>
    </>
  )
}
