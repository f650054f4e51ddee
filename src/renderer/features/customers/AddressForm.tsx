import { TextField } from '@renderer/ui/TextField'
import type { Address } from '@shared/domain/customer'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { PartsForm } from './PartsForm'

const parts = ['street', 'extra', 'postalCode', 'city', 'region', 'country', 'label'] as const

type Props = { address: Address; onSave: (address: Address) => void; onClose: () => void }

export function AddressForm({ address, onSave, onClose }: Props) {
  const intl = useIntl()
  const [draft, setDraft] = useState(address)
  const save = () => {
    const filled = parts.filter((part) => draft[part]?.trim())
    const preferred = address.preferred ? { preferred: true } : {}
    if (filled.some((part) => part !== 'label'))
      onSave({ ...Object.fromEntries(filled.map((part) => [part, draft[part]?.trim()])), ...preferred })
    return true
  }
  return (
    <PartsForm onSave={save} onClose={onClose}>
      {parts.map((part) => (
        <TextField
          key={part}
          label={intl.formatMessage(messages[part])}
          value={draft[part] ?? ''}
          onChange={(value) => setDraft((before) => ({ ...before, [part]: value }))}
          autoFocus={part === 'street'}
        />
      ))}
    </PartsForm>
  )
}
