import { useNow } from '@renderer/now'
import { ComboBox } from '@renderer/ui/ComboBox'
import { DayField } from '@renderer/ui/DayField'
import { TextField } from '@renderer/ui/TextField'
import { TimeField } from '@renderer/ui/TimeField'
import { dayOf, type LocalTime, timeOfDay } from '@shared/domain/day'
import { useIntl } from 'react-intl'
import { Choice } from './Choice'
import styles from './ContactForm.module.css'
import { type ContactDraft, hasDirection, whyNot } from './contact-draft'
import { useHandlers } from './handlers'
import { messages } from './messages'

type Props = {
  draft: ContactDraft
  onChange: (changed: Partial<ContactDraft>) => void
  /** When it was, for what was written down before. */
  happenedAt?: LocalTime
  /** Ctrl+Enter in many lines. */
  onSubmit: () => void
  onEscape?: () => void
}

/** When, who with whom, the whole story, and what the customer had of it (P10). */
export function ContactDetails({ draft, onChange, happenedAt, onSubmit, onEscape }: Props) {
  const intl = useIntl()
  const now = useNow()
  const handlers = useHandlers(draft)
  const words = (message: keyof typeof messages) => intl.formatMessage(messages[message])
  const when = draft.when ?? happenedAt ?? now
  const isContact = draft.kind !== 'note'

  return (
    <>
      <div className={styles.fields}>
        <DayField
          label={words('day')}
          value={dayOf(when)}
          onChange={(day) => day && onChange({ when: `${day}T${timeOfDay(when)}` })}
          error={whyNot(draft, now) === 'future' ? words('notYet') : undefined}
          isRequired
        />
        <TimeField
          label={words('time')}
          value={timeOfDay(when) ?? ''}
          onChange={(time) => time && onChange({ when: `${dayOf(when)}T${time}` })}
        />
        {(hasDirection(draft.kind) || (isContact && draft.direction)) && (
          <Choice<'in' | 'out' | 'unknown'>
            label={words('direction')}
            value={draft.direction ?? (happenedAt ? 'unknown' : 'out')}
            onChange={(direction) => direction !== 'unknown' && onChange({ direction })}
            options={[
              { value: 'out', label: words('fromUs') },
              { value: 'in', label: words('fromThem') },
            ]}
          />
        )}
        <ComboBox
          label={words('handledBy')}
          value={handlers.handledBy}
          onChange={(handledBy) => onChange({ handledBy })}
          options={handlers.options}
          onPick={(handledBy) => onChange({ handledBy })}
          allowsCustom
        />
      </div>
      <TextField
        label={words('text')}
        multiline
        value={draft.text}
        onChange={(text) => onChange({ text })}
        onSubmit={onSubmit}
        onCancel={onEscape}
      />
      {(isContact || draft.value !== '') && (
        <TextField
          label={words('value')}
          placeholder={words('valueExample')}
          value={draft.value}
          onChange={(value) => onChange({ value })}
          onSubmit={onSubmit}
          onCancel={onEscape}
        />
      )}
    </>
  )
}
