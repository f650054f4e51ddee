import { useToday } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { DayField } from '@renderer/ui/DayField'
import { TextField } from '@renderer/ui/TextField'
import { TimeField } from '@renderer/ui/TimeField'
import { type ReactNode, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Choice } from './Choice'
import { ClockChoice } from './ClockChoice'
import { messages } from './messages'
import styles from './PromiseFields.module.css'
import { dayIn, type PromiseDraft } from './promise-draft'
import { RemindFields } from './RemindFields'
import { RepeatFields } from './RepeatFields'

type Props = {
  draft: PromiseDraft
  onChange: (changed: Partial<PromiseDraft>) => void
  /** Enter in the first line. */
  onSubmit: () => void
  onCancel?: () => void
  /** Whether all fields stand there before anything was typed. */
  isOpen?: boolean
  label?: string
  placeholder?: string
  autoFocus?: boolean
  /** Buttons. */
  children?: ReactNode
}

/** What is promised, by when and by whom: one line first, the rest as soon as something stands in it. */
export function PromiseFields({ draft, onChange, onSubmit, onCancel, isOpen, children, ...line }: Props) {
  const intl = useIntl()
  const today = useToday()
  const [showsRepeat, setShowsRepeat] = useState(draft.repeats !== undefined || draft.remindBefore !== undefined)
  const words = (message: keyof typeof messages) => intl.formatMessage(messages[message])

  return (
    <div className={styles.promise}>
      <TextField
        label={line.label ?? words('what')}
        placeholder={line.placeholder}
        value={draft.title}
        onChange={(title) => onChange({ title })}
        onSubmit={onSubmit}
        onCancel={onCancel}
        autoFocus={line.autoFocus}
      />
      {(isOpen || draft.title.trim() !== '') && (
        <>
          <div className={styles.line}>
            <DayField
              label={words('due')}
              value={dayIn(draft, today)}
              onChange={(day) => onChange({ day })}
              isRequired
            />
            <TimeField label={words('time')} value={draft.time} onChange={(time) => onChange({ time })} />
            <Choice
              label={words('whosePromise')}
              value={draft.promisedBy}
              onChange={(promisedBy) => onChange({ promisedBy })}
              options={[
                { value: 'us', label: words('ours') },
                { value: 'them', label: words('waiting') },
              ]}
            />
            {!showsRepeat && (
              <Button kind="quiet" onPress={() => setShowsRepeat(true)}>
                <FormattedMessage {...messages.repeatMore} />
              </Button>
            )}
          </div>
          {showsRepeat && (
            <RepeatFields
              repeats={draft.repeats}
              day={dayIn(draft, today)}
              onChange={(repeats) => onChange({ repeats })}
            />
          )}
          {showsRepeat && (
            <RemindFields before={draft.remindBefore ?? []} onChange={(remindBefore) => onChange({ remindBefore })} />
          )}
          {draft.time && showsRepeat && <ClockChoice draft={draft} onChange={onChange} />}
          {children}
        </>
      )}
    </div>
  )
}
