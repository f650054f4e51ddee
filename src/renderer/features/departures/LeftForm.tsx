import { today } from '@renderer/now'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { RadioGroup } from '@renderer/ui/RadioGroup'
import { isDay } from '@shared/domain/day'
import { type DepartureRules, type OpenEnds, openEnds, restEnd } from '@shared/domain/departure'
import type { Left } from '@shared/domain/departure-acts'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { messages, openEndWords, sentences } from './messages'

type Props = {
  name: string
  /** How much is still promised. */
  open: number
  rules: DepartureRules | undefined
  onSave: (left: Left) => void
  onClose: () => void
}

/** On which day they left, what becomes of what is open, until when the data rests. */
export function LeftForm({ name, open, rules, onSave, onClose }: Props) {
  const intl = useIntl()
  const [leftOn, setLeftOn] = useState(today)
  const [ends, setEnds] = useState<OpenEnds>('kept')
  const [until, setUntil] = useState<string>()
  const restsUntil = until ?? (isDay(leftOn) ? restEnd(leftOn, rules) : '')

  return (
    <FormDialog
      title={intl.formatMessage(sentences.leftTitle, { name })}
      text={intl.formatMessage(messages.leftText)}
      isImpossible={!isDay(leftOn) || !isDay(restsUntil)}
      onSave={() => onSave({ leftOn, openEnds: ends, restsUntil })}
      onClose={onClose}
    >
      <DayField label={intl.formatMessage(messages.leftOn)} value={leftOn} onChange={setLeftOn} isRequired />
      {open > 0 && (
        <RadioGroup
          label={`${intl.formatMessage(messages.openEnds)} (${intl.formatNumber(open)})`}
          value={ends}
          onChange={setEnds}
          options={openEnds.map((value) => ({ value, label: intl.formatMessage(openEndWords[value]) }))}
        />
      )}
      <DayField
        label={intl.formatMessage(messages.restsUntil)}
        description={intl.formatMessage(messages.restsText)}
        value={restsUntil}
        onChange={setUntil}
        isRequired
      />
    </FormDialog>
  )
}
