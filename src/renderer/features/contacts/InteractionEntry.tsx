import { useWhen } from '@renderer/ui/when'
import { dueAt, type FollowUp } from '@shared/domain/follow-up'
import type { Interaction } from '@shared/domain/interaction'
import { use } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FilePartsContext } from './file-parts'
import { useKinds } from './kinds'
import { messages } from './messages'
import { sentences } from './sentences'
import styles from './Timeline.module.css'

/** What happened: kind, when and who; then the words; then what the customer had of it and what came next. */
export function InteractionEntry({ interaction, next }: { interaction: Interaction; next: FollowUp | undefined }) {
  const intl = useIntl()
  const when = useWhen()
  const { nameOf } = useKinds()
  const files = use(FilePartsContext)
  const { kind, at, direction, handledBy, summary, text, value, attachments } = interaction
  const around = [
    kind !== 'note' && intl.formatTime(at, { hour: 'numeric', minute: '2-digit' }),
    direction && intl.formatMessage(direction === 'in' ? messages.byThem : messages.byUs),
    handledBy,
  ].filter((part) => part !== undefined && part !== false)

  return (
    <>
      <div className={styles.meta}>
        <span className={styles.kind}>{nameOf(kind)}</span>
        {around.length > 0 && intl.formatList(around, { type: 'unit', style: 'short' })}
      </div>
      {summary && <div className={styles.summary}>{summary}</div>}
      {text && <div className={styles.text}>{text}</div>}
      {value && (
        <div className={styles.aside}>
          <FormattedMessage {...sentences.gave} values={{ value }} />
        </div>
      )}
      {attachments && files && <files.Attached files={attachments} />}
      {next && (
        <div className={styles.aside}>
          <FormattedMessage
            {...sentences.ledTo}
            values={{ title: next.title, when: when(dueAt(next)), done: next.doneAt > 0 ? 'yes' : 'no' }}
          />
        </div>
      )}
    </>
  )
}
