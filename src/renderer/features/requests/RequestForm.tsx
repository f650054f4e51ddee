import { FormDialog } from '@renderer/ui/FormDialog'
import { Select } from '@renderer/ui/Select'
import { TextField } from '@renderer/ui/TextField'
import { type Asked, type RequestWay, requestWays } from '@shared/domain/data-request'
import { filled } from '@shared/domain/filled'
import { longestLine, longestText } from '@shared/domain/lengths'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { messages, wayWords } from './messages'
import { useMoment } from './moment'

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
  const moment = useMoment(messages.day, asked?.receivedAt)
  const [way, setWay] = useState<RequestWay>(asked?.way ?? 'email')
  const [words, setWords] = useState(asked?.words ?? '')
  const [askedBy, setAskedBy] = useState(asked?.askedBy ?? '')

  const save = () =>
    onSave(
      filled({
        receivedAt: moment.at,
        way,
        words: words.trim() || undefined,
        askedBy: askedBy.trim() || undefined,
      }) as Asked,
    )

  return (
    <FormDialog
      title={title}
      text={asked ? undefined : intl.formatMessage(messages.receiveText)}
      isImpossible={moment.at === undefined || words.length > longestText || askedBy.length > longestLine}
      onSave={save}
      onClose={onClose}
    >
      {moment.fields}
      <Select
        label={intl.formatMessage(messages.way)}
        value={way}
        onChange={setWay}
        options={requestWays.map((value) => ({ value, label: intl.formatMessage(wayWords[value]) }))}
      />
      <TextField
        label={intl.formatMessage(messages.words)}
        value={words}
        onChange={setWords}
        longest={longestText}
        multiline
      />
      <TextField
        label={intl.formatMessage(messages.askedBy)}
        value={askedBy}
        onChange={setAskedBy}
        longest={longestLine}
      />
    </FormDialog>
  )
}
