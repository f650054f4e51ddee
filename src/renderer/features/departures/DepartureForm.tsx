import { today } from '@renderer/now'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { RadioGroup } from '@renderer/ui/RadioGroup'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { type Day, isDay } from '@shared/domain/day'
import { type Departure, reasonsOf } from '@shared/domain/departure'
import type { DepartureFields } from '@shared/domain/departure-acts'
import { longestText } from '@shared/domain/lengths'
import { offered } from '@shared/domain/own-entries'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useEntryWords } from './entry-words'
import { messages } from './messages'
import { rulesQuery } from './queries'

type Props = {
  title: string
  departure?: Departure
  onSave: (said: DepartureFields & { since: Day }) => void
  onClose: () => void
}

type Terms = 'yes' | 'no' | 'notSaid'
const none = ''

/** Since when, why, what was learnt, on which terms. */
export function DepartureForm({ title, departure, onSave, onClose }: Props) {
  const intl = useIntl()
  const nameOf = useEntryWords()
  const { data: rules } = useSuspenseQuery(rulesQuery)
  const [since, setSince] = useState(departure?.since ?? today())
  const [reason, setReason] = useState(departure?.reason ?? none)
  const [words, setWords] = useState(departure?.words ?? '')
  const [learnt, setLearnt] = useState(departure?.learnt ?? '')
  const [terms, setTerms] = useState<Terms>(termsOf(departure))
  const all = reasonsOf(rules)
  const shown = all.filter((entry) => offered([entry]).length > 0 || entry.id === departure?.reason)

  const save = () =>
    onSave({
      since,
      reason: reason || undefined,
      words: words.trim() || undefined,
      learnt: learnt.trim() || undefined,
      onGoodTerms: terms === 'notSaid' ? undefined : terms === 'yes',
    })

  return (
    <FormDialog
      title={title}
      isImpossible={!isDay(since) || words.length > longestText || learnt.length > longestText}
      onSave={save}
      onClose={onClose}
    >
      <DayField label={intl.formatMessage(messages.since)} value={since} onChange={setSince} isRequired />
      <Select
        label={intl.formatMessage(messages.reason)}
        value={reason}
        onChange={setReason}
        options={[
          { value: none, label: intl.formatMessage(messages.noReason) },
          ...shown.map((entry) => ({ value: entry.id, label: nameOf(entry) })),
        ]}
      />
      <TextField
        label={intl.formatMessage(messages.words)}
        value={words}
        onChange={setWords}
        longest={longestText}
        multiline
      />
      <TextField
        label={intl.formatMessage(messages.learnt)}
        value={learnt}
        onChange={setLearnt}
        longest={longestText}
        multiline
      />
      <RadioGroup
        label={intl.formatMessage(messages.terms)}
        value={terms}
        onChange={setTerms}
        options={(['yes', 'no', 'notSaid'] as const).map((value) => ({
          value,
          label: intl.formatMessage(messages[value]),
        }))}
      />
    </FormDialog>
  )
}

const termsOf = (departure: Departure | undefined): Terms =>
  departure?.onGoodTerms === undefined ? 'notSaid' : departure.onGoodTerms ? 'yes' : 'no'
