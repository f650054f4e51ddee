import { useNow } from '@renderer/now'
import { Button } from '@renderer/ui/Button'
import { DayField } from '@renderer/ui/DayField'
import { type Day, dayOf, type LocalTime } from '@shared/domain/day'
import type { FollowUp } from '@shared/domain/follow-up'
import { onDay, snoozedTo, snoozeWords } from '@shared/domain/snooze'
import { type KeyboardEvent, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useDayAndTime } from './day-and-time'
import { useDesk } from './desk'
import { snoozeFollowUp } from './follow-up-acts'
import { messages, snoozeNames } from './messages'
import styles from './Snooze.module.css'
import { useSaving } from './use-saving'

/** Puts a follow-up off: 1 to 4 for a word, or a day. Each says which day it means. */
export function Snooze({ followUp }: { followUp: FollowUp }) {
  const intl = useIntl()
  const dayAndTime = useDayAndTime()
  const now = useNow()
  const { leave, close } = useDesk()
  const save = useSaving(snoozeFollowUp)
  const [day, setDay] = useState<Day>('')

  const choices = snoozeWords.map((word, index) => ({
    word,
    key: String(index + 1),
    until: snoozedTo(word, now, followUp.due),
  }))
  // Late in the evening there is no later today.
  const first = choices.findIndex(({ until }) => until !== undefined)
  const putOff = (until: LocalTime | undefined) => {
    if (until === undefined) return
    leave(followUp.id)
    save({ id: followUp.id, until })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The calendar floats elsewhere, but its keys pass here too.
    if (!event.currentTarget.contains(event.target as Element)) return
    if (event.key === 'Escape') return close()
    if ((event.target as Element).closest('[role=spinbutton]')) return
    const chosen = choices.find(({ key }) => key === event.key)
    if (!chosen) return
    event.preventDefault()
    event.stopPropagation()
    putOff(chosen.until)
  }
  const isPast = day !== '' && day < dayOf(now)

  return (
    <fieldset aria-label={intl.formatMessage(messages.snooze)} className={styles.snooze} onKeyDownCapture={onKeyDown}>
      {choices.map(({ word, key, until }, index) => (
        <Button
          key={word}
          autoFocus={index === first}
          isDisabled={until === undefined}
          keys={key}
          onPress={() => putOff(until)}
        >
          <FormattedMessage {...snoozeNames[word]} />{' '}
          <span className={styles.until}>
            {until && dayAndTime(until, word === 'nextWeek' || word === 'nextMonth')}
          </span>
        </Button>
      ))}
      <form
        className={styles.day}
        onSubmit={(event) => {
          event.preventDefault()
          if (day !== '' && !isPast) putOff(onDay(day, followUp.due))
        }}
      >
        <DayField
          label={intl.formatMessage(messages.anotherDay)}
          value={day}
          onChange={setDay}
          error={isPast ? intl.formatMessage(messages.dayIsPast) : undefined}
        />
        <Button type="submit" isDisabled={day === '' || isPast}>
          <FormattedMessage {...messages.snooze} />
        </Button>
      </form>
    </fieldset>
  )
}
