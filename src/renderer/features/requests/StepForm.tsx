import { today } from '@renderer/now'
import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import {
  type Carrier,
  carriers,
  type DataRequest,
  type IdentityWay,
  identityWays,
  type RequestStep,
} from '@shared/domain/data-request'
import { isDay } from '@shared/domain/day'
import { longestLine } from '@shared/domain/lengths'
import { lawOf, type ResponseRules } from '@shared/domain/response-clock'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { carrierWords, identityWords, messages } from './messages'
import { useMoment } from './moment'
import { RequestForm } from './RequestForm'

/** The step that is written down, or what was asked at first. */
export type Form = 'asked' | 'identity' | 'handedOver' | 'acknowledged' | 'extension' | 'withdrawn'

type Props = {
  form: Form
  request: DataRequest
  rules: ResponseRules | undefined
  onSave: (step: RequestStep) => void
  onClose: () => void
}

/** One step of a request, as the owner says it. */
export function StepForm({ form, request, rules, ...ends }: Props) {
  const intl = useIntl()
  if (form === 'asked')
    return (
      <RequestForm
        title={intl.formatMessage(messages.requests)}
        asked={request}
        {...ends}
        onSave={({ receivedAt, way, words, askedBy }) => ends.onSave({ receivedAt, way, words, askedBy })}
      />
    )
  if (form === 'identity') return <IdentityForm {...ends} />
  if (form === 'handedOver') return <HandOverForm {...ends} />
  if (form === 'extension') return <ExtensionForm hasMore={lawOf(rules).extension !== undefined} {...ends} />
  return <WordsForm form={form} {...ends} />
}

type FormProps = Pick<Props, 'onSave' | 'onClose'>

function IdentityForm({ onSave, onClose }: FormProps) {
  const intl = useIntl()
  const [way, setWay] = useState<IdentityWay>('known')
  const [words, setWords] = useState('')
  return (
    <FormDialog
      title={intl.formatMessage(messages.identityTitle)}
      text={intl.formatMessage(messages.identityText)}
      isImpossible={words.length > longestLine}
      onSave={() => onSave({ identity: { way, ...noted('words', words), at: Date.now() } })}
      onClose={onClose}
    >
      <Select
        label={intl.formatMessage(messages.identityWay)}
        value={way}
        onChange={setWay}
        options={identityWays.map((value) => ({ value, label: intl.formatMessage(identityWords[value]) }))}
      />
      <TextField label={intl.formatMessage(messages.note)} value={words} onChange={setWords} longest={longestLine} />
    </FormDialog>
  )
}

function HandOverForm({ onSave, onClose }: FormProps) {
  const intl = useIntl()
  const [carrier, setCarrier] = useState<Carrier>('inPerson')
  const [to, setTo] = useState('')
  const moment = useMoment(messages.when)
  return (
    <FormDialog
      title={intl.formatMessage(messages.handOverTitle)}
      isImpossible={moment.at === undefined || to.length > longestLine}
      onSave={() => moment.at && onSave({ handedOver: { carrier, ...noted('to', to), at: moment.at } })}
      onClose={onClose}
    >
      <Select
        label={intl.formatMessage(messages.carrier)}
        value={carrier}
        onChange={setCarrier}
        options={carriers.map((value) => ({ value, label: intl.formatMessage(carrierWords[value]) }))}
      />
      <TextField label={intl.formatMessage(messages.to)} value={to} onChange={setTo} longest={longestLine} />
      {moment.fields}
    </FormDialog>
  )
}

function ExtensionForm({ hasMore, onSave, onClose }: FormProps & { hasMore: boolean }) {
  const intl = useIntl()
  const [toldOn, setToldOn] = useState(today)
  const [because, setBecause] = useState('')
  return (
    <FormDialog
      title={intl.formatMessage(messages.extendTitle)}
      text={intl.formatMessage(hasMore ? messages.extendText : messages.noExtension)}
      isImpossible={!isDay(toldOn) || toldOn > today() || because.trim() === '' || because.length > longestLine}
      onSave={() => onSave({ extension: { toldOn, because: because.trim() } })}
      onClose={onClose}
    >
      <DayField label={intl.formatMessage(messages.toldOn)} value={toldOn} onChange={setToldOn} isRequired />
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

function WordsForm({ form, onSave, onClose }: FormProps & { form: 'acknowledged' | 'withdrawn' }) {
  const intl = useIntl()
  const [words, setWords] = useState('')
  return (
    <FormDialog
      title={intl.formatMessage(form === 'acknowledged' ? messages.acknowledgeTitle : messages.withdrawTitle)}
      isImpossible={words.length > longestLine}
      onSave={() => onSave({ [form]: { ...noted('words', words), at: Date.now() } })}
      onClose={onClose}
    >
      <TextField
        label={intl.formatMessage(messages.acknowledgeWords)}
        value={words}
        onChange={setWords}
        longest={longestLine}
      />
    </FormDialog>
  )
}

const noted = <Name extends string>(name: Name, words: string) =>
  (words.trim() ? { [name]: words.trim() } : {}) as { [Key in Name]?: string }
