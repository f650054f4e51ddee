import { today } from '@renderer/now'
import { DayField } from '@renderer/ui/DayField'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { type Fact, factKinds } from '@shared/domain/customer'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { factWords, messages } from './messages'
import { PartsForm } from './PartsForm'

type Props = { fact?: Fact; onSave: (fact: Fact) => void; onRemove?: () => void; onClose: () => void }

export function FactForm({ fact, onSave, onRemove, onClose }: Props) {
  const intl = useIntl()
  const [draft, setDraft] = useState<Fact>(fact ?? { kind: 'need', text: '', learntOn: today() })
  const change = (changed: Partial<Fact>) => setDraft((before) => ({ ...before, ...changed }))
  const save = () => {
    if (draft.text.trim()) onSave({ ...draft, text: draft.text.trim() })
    return true
  }
  return (
    <PartsForm onSave={save} onClose={onClose} onRemove={onRemove}>
      <Select
        label={intl.formatMessage(messages.factKind)}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={factKinds.map((value) => ({ value, label: intl.formatMessage(factWords[value]) }))}
      />
      <TextField
        label={intl.formatMessage(messages.factText)}
        value={draft.text}
        onChange={(text) => change({ text })}
        autoFocus
      />
      <DayField
        label={intl.formatMessage(messages.learntOn)}
        value={draft.learntOn}
        onChange={(learntOn) => change({ learntOn })}
        isRequired
      />
    </PartsForm>
  )
}
