import { DayField } from '@renderer/ui/DayField'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { type Goal, goalStates } from '@shared/domain/customer'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { goalWords, messages } from './messages'
import { PartsForm } from './PartsForm'

type Props = { goal?: Goal; onSave: (goal: Goal) => void; onRemove?: () => void; onClose: () => void }

export function GoalForm({ goal, onSave, onRemove, onClose }: Props) {
  const intl = useIntl()
  const [draft, setDraft] = useState({ text: '', state: 'open', nextStep: '', reviewOn: '', ...goal } as Required<Goal>)
  const change = (changed: Partial<Goal>) => setDraft((before) => ({ ...before, ...changed }))
  const save = () => {
    const { text, state, nextStep, reviewOn } = draft
    const step = nextStep.trim()
    if (text.trim())
      onSave({ text: text.trim(), state, ...(step && { nextStep: step }), ...(reviewOn && { reviewOn }) })
    return true
  }
  return (
    <PartsForm onSave={save} onClose={onClose} onRemove={onRemove}>
      <TextField
        label={intl.formatMessage(messages.goalText)}
        value={draft.text}
        onChange={(text) => change({ text })}
        autoFocus
      />
      <Select
        label={intl.formatMessage(messages.goalState)}
        value={draft.state}
        onChange={(state) => change({ state })}
        options={goalStates.map((value) => ({ value, label: intl.formatMessage(goalWords[value]) }))}
      />
      <TextField
        label={intl.formatMessage(messages.nextStep)}
        value={draft.nextStep}
        onChange={(nextStep) => change({ nextStep })}
      />
      <DayField
        label={intl.formatMessage(messages.reviewOn)}
        value={draft.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
      />
    </PartsForm>
  )
}
