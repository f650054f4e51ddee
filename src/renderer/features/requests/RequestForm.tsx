import { DayField } from '@renderer/ui/DayField'
import { FormDialog } from '@renderer/ui/FormDialog'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { TimeField } from '@renderer/ui/TimeField'
import { type Asked, type RequestWay, requestWays } from '@shared/domain/data-request'
import { dayOf, isDay, timeOfDay } from '@shared/domain/day'
import { filled } from '@shared/domain/filled'
import { instantOf, localTimeOf } from '@shared/domain/local-time'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { messages, wayWords } from './messages'
import styles from './requests.module.css'

type Props = {
  title: string
  /** What was written down before. */
  asked?: Asked
  onSave: (asked: Asked) => void
  onClose: () => void
}

/** When, how and in whose words somebody asked. */
export function RequestForm({ title, asked, onSave, onClose }: Props) {
  const intl = useIntl()
  const [received] = useState(() => localTimeOf(asked?.receivedAt ?? Date.now()))
  const [day, setDay] = useState(dayOf(received))
  const [time, setTime] = useState(timeOfDay(received) ?? '')
  const [way, setWay] = useState<RequestWay>(asked?.way ?? 'email')
  const [words, setWords] = useState(asked?.words ?? '')
  const [askedBy, setAskedBy] = useState(asked?.askedBy ?? '')
  const isWhole = isDay(day) && time !== ''
  const receivedAt = isWhole ? instantOf(`${day}T${time}`) : 0
  const isAhead = receivedAt > Date.now()

  const save = () =>
    onSave(filled({ receivedAt, way, words: words.trim() || undefined, askedBy: askedBy.trim() || undefined }) as Asked)

  return (
    <FormDialog
      title={title}
      text={asked ? undefined : intl.formatMessage(messages.receiveText)}
      isImpossible={!isWhole || isAhead}
      onSave={save}
      onClose={onClose}
    >
      <div className={styles.beside}>
        <DayField
          label={intl.formatMessage(messages.day)}
          value={day}
          onChange={setDay}
          isRequired
          {...(isAhead && { error: intl.formatMessage(messages.inFuture) })}
        />
        <TimeField label={intl.formatMessage(messages.time)} value={time} onChange={setTime} />
      </div>
      <Select
        label={intl.formatMessage(messages.way)}
        value={way}
        onChange={setWay}
        options={requestWays.map((value) => ({ value, label: intl.formatMessage(wayWords[value]) }))}
      />
      <TextField label={intl.formatMessage(messages.words)} value={words} onChange={setWords} multiline />
      <TextField label={intl.formatMessage(messages.askedBy)} value={askedBy} onChange={setAskedBy} />
    </FormDialog>
  )
}
