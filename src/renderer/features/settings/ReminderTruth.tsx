import { desktop } from '@renderer/desktop'
import { Button } from '@renderer/ui/Button'
import { useWhen } from '@renderer/ui/when'
import { localTimeOf } from '@shared/domain/local-time'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { messages, sentences } from './messages'
import { changePreferences, usePreferences } from './preferences'
import styles from './settings.module.css'

/** How things stand, asked anew so often (ms) while it is on screen. */
const fresh = 15_000

/** Whether reminders work: what the app knows, and what only the owner can see. */
export function ReminderTruth() {
  const intl = useIntl()
  const when = useWhen()
  const { seesReminders } = usePreferences()
  const [isAsked, setIsAsked] = useState(false)
  const { data } = useQuery({
    queryKey: ['reminder state'],
    queryFn: () => desktop.reminderState(),
    refetchInterval: fresh,
    staleTime: 0,
  })
  const test = () => {
    void desktop.testReminder()
    setIsAsked(true)
  }
  const answer = (seesReminders: boolean) => {
    setIsAsked(false)
    void changePreferences({ seesReminders })
  }
  const trouble =
    data?.trouble === 'unsupported'
      ? messages.remindersUnsupported
      : data?.trouble || seesReminders === false
        ? messages.remindersHidden
        : undefined

  return (
    <div className={styles.fields}>
      <p className={styles.text} role="status">
        {data && (
          <FormattedMessage
            {...sentences.reminderState}
            values={{
              checked: when(localTimeOf(data.checkedAt)),
              next: data.next ? when(data.next.at) : '',
              what: data.next?.title ?? '',
              is: data.next ? 'some' : 'none',
            }}
          />
        )}
      </p>
      {trouble && (
        <p className={styles.warning} role="alert">
          {intl.formatMessage(trouble)}
        </p>
      )}
      <div className={styles.buttons}>
        {isAsked ? (
          <>
            <span>{intl.formatMessage(messages.didYouSeeIt)}</span>
            <Button kind="primary" onPress={() => answer(true)}>
              {intl.formatMessage(messages.yesISaw)}
            </Button>
            <Button onPress={() => answer(false)}>{intl.formatMessage(messages.noIDidNot)}</Button>
          </>
        ) : (
          <Button onPress={test}>{intl.formatMessage(messages.testReminder)}</Button>
        )}
      </div>
    </div>
  )
}
