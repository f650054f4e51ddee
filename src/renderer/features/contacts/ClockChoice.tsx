import { Select } from '@renderer/ui/Select'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import styles from './PromiseFields.module.css'
import type { PromiseDraft } from './promise-draft'
import { sentences } from './sentences'

type Props = { draft: PromiseDraft; onChange: (changed: Partial<PromiseDraft>) => void }

/** By which clock a time is meant: nine wherever the owner is, or always nine in one time zone. */
export function ClockChoice({ draft, onChange }: Props) {
  const intl = useIntl()
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zones = [...new Set([here, ...(draft.zone ? [draft.zone] : [])])]

  return (
    <div className={styles.line}>
      <Select
        label={intl.formatMessage(messages.whichClock)}
        value={draft.zone ?? 'here'}
        onChange={(zone) => onChange({ zone: zone === 'here' ? undefined : zone })}
        options={[
          { value: 'here', label: intl.formatMessage(messages.clockHere) },
          ...zones.map((zone) => ({ value: zone, label: intl.formatMessage(sentences.clockIn, { zone }) })),
        ]}
      />
    </div>
  )
}
