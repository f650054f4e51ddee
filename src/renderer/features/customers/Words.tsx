import { EditableText } from '@renderer/ui/EditableText'
import { useIntl } from 'react-intl'
import { FactGroup } from './FactGroup'
import type { FieldProps } from './Facts'
import { messages } from './messages'
import { NewValue } from './NewValue'
import { useChange } from './use-change'

/** A text about the customer: the nickname, or notes of many lines. */
export function Words({ customer, isAdding, onAdded, of }: FieldProps & { of: 'nickname' | 'notes' }) {
  const intl = useIntl()
  const change = useChange(customer)
  const label = intl.formatMessage(messages[of])
  const value = customer[of]
  const multiline = of === 'notes'
  if (value === undefined && !isAdding) return null

  const save = (words: string) => change({ [of]: words })
  return (
    <FactGroup label={label}>
      {value === undefined ? (
        <NewValue label={label} multiline={multiline} onSave={save} onClose={onAdded} />
      ) : (
        <EditableText label={label} value={value} placeholder={label} multiline={multiline} onSave={save} />
      )}
    </FactGroup>
  )
}
