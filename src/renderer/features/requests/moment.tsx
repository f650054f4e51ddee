import { DayField } from '@renderer/ui/DayField'
import { TimeField } from '@renderer/ui/TimeField'
import { dayOf, isDay, timeOfDay } from '@shared/domain/day'
import { instantOf, localTimeOf } from '@shared/domain/local-time'
import { useState } from 'react'
import { type MessageDescriptor, useIntl } from 'react-intl'
import { messages } from './messages'
import styles from './requests.module.css'

/** Fields for when something happened: now, or before. `at` is the instant (ms), undefined while it is none or is still to come. */
export function useMoment(label: MessageDescriptor, before?: number) {
  const intl = useIntl()
  const [start] = useState(() => before ?? Date.now())
  const [day, setDay] = useState(() => dayOf(localTimeOf(start)))
  const [time, setTime] = useState(() => timeOfDay(localTimeOf(start)) ?? '')
  const typed = isDay(day) && time !== '' ? `${day}T${time}` : undefined
  // What was not touched keeps its seconds: a handing over in the minute of the request does not come before it.
  const instant = typed === undefined ? undefined : typed === localTimeOf(start) ? start : instantOf(typed)
  const isAhead = instant !== undefined && instant > Date.now()

  const fields = (
    <div className={styles.beside}>
      <DayField
        label={intl.formatMessage(label)}
        value={day}
        onChange={setDay}
        isRequired
        {...(isAhead && { error: intl.formatMessage(messages.inFuture) })}
      />
      <TimeField label={intl.formatMessage(messages.time)} value={time} onChange={setTime} />
    </div>
  )
  return { fields, at: isAhead ? undefined : instant }
}
