import { DayField } from '@renderer/ui/DayField'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import type { OwnField } from '@shared/domain/own-fields'
import { useIntl } from 'react-intl'
import { messages } from './messages'

type Props = { field: OwnField; typed: string; onChange: (typed: string) => void; error?: string }

/** Where a value is typed or chosen, as its kind wants it. */
export function OwnValueField({ field: { name, kind, options = [] }, typed, onChange, error }: Props) {
  const intl = useIntl()
  if (kind === 'date') return <DayField label={name} value={typed} onChange={onChange} error={error} autoFocus />
  if (kind === 'text' || kind === 'number' || kind === 'link')
    return (
      <TextField
        label={name}
        type={kind === 'link' ? 'url' : 'text'}
        value={typed}
        error={error}
        onChange={onChange}
        autoFocus
      />
    )

  const nothing = { value: '', label: intl.formatMessage(messages.notSaid) }
  // What was chosen when there were other options stays to be seen.
  const choices = typed && !options.includes(typed) ? [...options, typed] : options
  const offered =
    kind === 'yesNo'
      ? [
          { value: 'true', label: intl.formatMessage(messages.yes) },
          { value: 'false', label: intl.formatMessage(messages.no) },
        ]
      : choices.map((value) => ({ value, label: value }))
  return <Select label={name} value={typed} onChange={onChange} error={error} options={[nothing, ...offered]} />
}
