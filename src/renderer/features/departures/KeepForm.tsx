import { today } from '@renderer/now'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { TextField } from '@renderer/ui/TextField'
import { isDay } from '@shared/domain/day'
import { type Departure, type DepartureRules, restEnd } from '@shared/domain/departure'
import { longestLine } from '@shared/domain/lengths'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { changeDeparture } from './acts'
import { messages } from './messages'
import { useSaving } from './use-saving'

type Props = { departure: Departure; rules: DepartureRules | undefined; onClose: () => void }

/** Until when the data is kept, and why. */
export function KeepForm({ departure, rules, onClose }: Props) {
  const intl = useIntl()
  const save = useSaving(changeDeparture)
  const [restsUntil, setRestsUntil] = useState(() => restEnd(today(), rules))
  const [because, setBecause] = useState(departure.keptBecause ?? '')

  return (
    <FormDialog
      title={intl.formatMessage(messages.keepTitle)}
      isImpossible={!isDay(restsUntil) || because.trim() === '' || because.length > longestLine}
      onSave={() => save({ id: departure.id, fields: { restsUntil, keptBecause: because.trim() } })}
      onClose={onClose}
    >
      <DayField
        label={intl.formatMessage(messages.restsUntil)}
        value={restsUntil}
        onChange={setRestsUntil}
        isRequired
      />
      <TextField
        label={intl.formatMessage(messages.because)}
        value={because}
        onChange={setBecause}
        longest={longestLine}
        isRequired
      />
    </FormDialog>
  )
}
