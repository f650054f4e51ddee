import { useIntl } from 'react-intl'
import styles from './ContactForm.module.css'
import { messages } from './messages'
import { PromiseFields } from './PromiseFields'
import type { PromiseDraft } from './promise-draft'

type Props = { next: PromiseDraft; onChange: (next: PromiseDraft) => void; onSubmit: () => void; onEscape?: () => void }

/** What comes next, made ready in the same form (P7). */
export function AndThen({ next, onChange, onSubmit, onEscape }: Props) {
  const intl = useIntl()
  return (
    <div className={styles.next}>
      <PromiseFields
        label={intl.formatMessage(messages.andThen)}
        placeholder={intl.formatMessage(messages.andThenExample)}
        draft={next}
        onChange={(changed) => onChange({ ...next, ...changed })}
        onSubmit={onSubmit}
        onCancel={onEscape}
      />
    </div>
  )
}
