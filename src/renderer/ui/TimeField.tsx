import { parseTime } from '@internationalized/date'
import { useState } from 'react'
import { TimeField as AriaTimeField, DateInput, DateSegment, type TimeFieldState } from 'react-aria-components'
import { useIntl } from 'react-intl'
import own from './DayField.module.css'
import styles from './Field.module.css'
import { FieldLabel, FieldWords } from './FieldWords'
import { messages } from './messages'

type Props = {
  label: string
  /** `HH:mm`, or empty. */
  value: string
  onChange: (time: string) => void
  isLabelHidden?: boolean
  isDisabled?: boolean
  description?: string
  error?: string
}

/**
 * A time of day, in 12 or 24 hours as the language has it. Backspace empties it. Minutes that were left out are 00; a
 * time without its hour is none, and the field says so.
 */
export function TimeField({ label, value, onChange, isLabelHidden, description, error, isDisabled }: Props) {
  const intl = useIntl()
  const [lacksHour, setLacksHour] = useState(false)
  const wrong = error ?? (lacksHour ? intl.formatMessage(messages.lacksHour) : undefined)

  const leave = ({ segments, setSegment }: Pick<TimeFieldState, 'segments' | 'setSegment'>) => {
    const isOpen = (part: string) => segments.some(({ type, isPlaceholder }) => type === part && isPlaceholder)
    if (isOpen('minute') && !isOpen('hour')) setSegment('minute', 0)
    setLacksHour(isOpen('hour') && !isOpen('minute'))
  }
  return (
    <AriaTimeField
      className={styles.field}
      aria-label={isLabelHidden ? label : undefined}
      value={value === '' ? null : parseTime(value)}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : '')}
      granularity="minute"
      shouldForceLeadingZeros
      isDisabled={isDisabled}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
    >
      {({ state }) => (
        <>
          <FieldLabel label={label} isHidden={isLabelHidden} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that its parts were left */}
          <div
            className={styles.frame}
            onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || leave(state)}
          >
            <DateInput className={own.parts}>{(part) => <DateSegment segment={part} className={own.part} />}</DateInput>
          </div>
          <FieldWords description={description} error={wrong} />
        </>
      )}
    </AriaTimeField>
  )
}
