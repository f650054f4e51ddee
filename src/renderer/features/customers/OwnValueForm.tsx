import { Select } from '@renderer/ui/Select'
import type { OwnField } from '@shared/domain/own-fields'
import { type OwnValue, typedValue, valueOfTyped } from '@shared/domain/own-values'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { OwnValueField } from './OwnValueField'
import { PartsForm } from './PartsForm'

type Props = {
  /** The field, or those of which one is chosen. */
  fields: OwnField[]
  value?: OwnValue
  onSave: (id: string, value: OwnValue | undefined) => void
  onRemove?: () => void
  onClose: () => void
}

/** One value of the owner's own fields. */
export function OwnValueForm({ fields, value, onSave, onRemove, onClose }: Props) {
  const intl = useIntl()
  const [id, setId] = useState(fields[0]?.id ?? '')
  const [typed, setTyped] = useState(typedValue(value))
  const [isWrong, setWrong] = useState(false)
  const field = fields.find((each) => each.id === id) ?? fields[0]
  if (!field) return null

  const save = () => {
    const read = valueOfTyped(field, typed)
    setWrong(read === 'wrong')
    if (read === 'wrong') return false
    if (read.value !== value) onSave(field.id, read.value)
    return true
  }
  const wrong = intl.formatMessage(field.kind === 'number' ? messages.notNumber : messages.notFitting)
  return (
    <PartsForm onSave={save} onClose={onClose} onRemove={onRemove}>
      {fields.length > 1 && (
        <Select
          label={intl.formatMessage(messages.whichDetail)}
          value={field.id}
          onChange={(chosen) => {
            setId(chosen)
            setTyped('')
            setWrong(false)
          }}
          options={fields.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <OwnValueField
        key={field.id}
        field={field}
        typed={typed}
        error={isWrong ? wrong : undefined}
        onChange={(changed) => {
          setTyped(changed)
          setWrong(false)
        }}
      />
    </PartsForm>
  )
}
