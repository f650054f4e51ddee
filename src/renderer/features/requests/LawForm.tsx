import { newId } from '@renderer/database/new-id'
import { today } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { Checkbox } from '@renderer/ui/Checkbox'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { longestLine } from '@shared/domain/lengths'
import type { ResponseLaw, Span } from '@shared/domain/response-clock'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { draftOf, type LawDraft, lawIn } from './law-draft'
import { messages, sentences } from './messages'
import styles from './requests.module.css'

type Props = {
  law: ResponseLaw | undefined
  /** Whether the owner has changed or added it, and whether it comes with the app. */
  isOurs: boolean
  isUsual: boolean
  onSave: (law: ResponseLaw) => void
  onRemove: (id: string) => void
  onClose: () => void
}

/** A law of the table: how soon, how much longer, what moves its last day, where it is written. */
export function LawForm({ law, isOurs, isUsual, onSave, onRemove, onClose }: Props) {
  const intl = useIntl()
  const [draft, setDraft] = useState(() => draftOf(law, today()))
  const change =
    <Field extends keyof LawDraft>(field: Field) =>
    (value: LawDraft[Field]) =>
      setDraft((before) => ({ ...before, [field]: value }))
  const typed = lawIn(draft, law?.id ?? newId())
  const units: { value: Span['unit']; label: string }[] = [
    { value: 'month', label: intl.formatMessage(messages.months) },
    { value: 'day', label: intl.formatMessage(messages.days) },
  ]
  const remove = () => {
    if (law) onRemove(law.id)
    onClose()
  }

  return (
    <FormDialog
      title={law ? intl.formatMessage(sentences.changeRule, { name: law.name }) : intl.formatMessage(messages.newRule)}
      isImpossible={!typed}
      onSave={() => typed && onSave(typed)}
      onClose={onClose}
      other={
        isOurs && <Button onPress={remove}>{intl.formatMessage(isUsual ? messages.asItCame : messages.remove)}</Button>
      }
    >
      <TextField
        label={intl.formatMessage(messages.where)}
        value={draft.name}
        onChange={change('name')}
        longest={longestLine}
        isRequired
      />
      <div className={styles.beside}>
        <TextField label={intl.formatMessage(messages.within)} value={draft.within} onChange={change('within')} />
        <Select
          label={intl.formatMessage(messages.daysOrMonths)}
          value={draft.withinUnit}
          onChange={change('withinUnit')}
          options={units}
        />
      </div>
      <div className={styles.beside}>
        <TextField
          label={intl.formatMessage(messages.longer)}
          description={intl.formatMessage(messages.longerHint)}
          value={draft.longer}
          onChange={change('longer')}
        />
        <Select
          label={intl.formatMessage(messages.daysOrMonths)}
          value={draft.longerUnit}
          onChange={change('longerUnit')}
          options={units}
        />
      </div>
      <Checkbox
        label={intl.formatMessage(messages.moves)}
        isSelected={draft.movesToWorkday}
        onChange={change('movesToWorkday')}
      />
      {draft.movesToWorkday && (
        <TextField
          label={intl.formatMessage(messages.holidays)}
          description={intl.formatMessage(messages.holidaysHint)}
          value={draft.holidays}
          onChange={change('holidays')}
          multiline
        />
      )}
      <TextField
        label={intl.formatMessage(messages.source)}
        value={draft.source}
        onChange={change('source')}
        longest={longestLine}
        isRequired
      />
      <DayField label={intl.formatMessage(messages.since)} value={draft.since} onChange={change('since')} isRequired />
    </FormDialog>
  )
}
