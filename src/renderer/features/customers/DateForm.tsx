import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { type DateKind, dateKinds, type ImportantDate } from '@shared/domain/customer'
import { partialDateOf, typedDate } from '@shared/domain/customer-dates'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import styles from './DateForm.module.css'
import { dateWords, messages } from './messages'
import { PartsForm } from './PartsForm'

type Props = {
  date?: ImportantDate
  onSave: (date: ImportantDate) => void
  onRemove?: () => void
  onClose: () => void
}

export function DateForm({ date, onSave, onRemove, onClose }: Props) {
  const intl = useIntl()
  const [kind, setKind] = useState<DateKind>(date?.kind ?? 'birthday')
  const [label, setLabel] = useState(date?.label ?? '')
  const [typed, setTyped] = useState(date ? typedDate(date.date) : { day: '', month: '1', year: '' })
  const [error, setError] = useState<string>()

  const type = (part: keyof typeof typed) => (value: string) => {
    setTyped((before) => ({ ...before, [part]: value }))
    setError(undefined)
  }
  const save = () => {
    const day = partialDateOf(typed)
    if (!day) {
      setError(intl.formatMessage(messages.noSuchDay))
      return false
    }
    onSave({ kind, date: day, ...(label.trim() ? { label: label.trim() } : {}) })
    return true
  }

  const fields = {
    day: (
      <TextField
        key="day"
        label={intl.formatMessage(messages.day)}
        value={typed.day}
        onChange={type('day')}
        error={error}
        autoFocus={date === undefined}
      />
    ),
    month: (
      <Select
        key="month"
        label={intl.formatMessage(messages.month)}
        value={typed.month}
        onChange={type('month')}
        options={Array.from({ length: 12 }, (_, at) => ({
          value: String(at + 1),
          label: intl.formatDate(Date.UTC(2000, at, 1), { timeZone: 'UTC', month: 'long' }),
        }))}
      />
    ),
    year: (
      <TextField
        key="year"
        label={intl.formatMessage(messages.year)}
        placeholder={intl.formatMessage(messages.yearHint)}
        value={typed.year}
        onChange={type('year')}
      />
    ),
  }
  const order = intl
    .formatDateToParts(0, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .map((part) => part.type)
  return (
    <PartsForm onSave={save} onClose={onClose} onRemove={onRemove}>
      <Select
        label={intl.formatMessage(messages.dateKind)}
        value={kind}
        onChange={setKind}
        options={dateKinds.map((value) => ({ value, label: intl.formatMessage(dateWords[value]) }))}
      />
      {kind === 'other' && (
        <TextField label={intl.formatMessage(messages.dateLabel)} value={label} onChange={setLabel} />
      )}
      <div className={styles.parts}>
        {order.flatMap((part) => (part === 'day' || part === 'month' || part === 'year' ? fields[part] : []))}
      </div>
    </PartsForm>
  )
}
