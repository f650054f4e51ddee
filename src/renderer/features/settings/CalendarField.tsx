import { desktop } from '@renderer/desktop'
import { Button } from '@renderer/ui/Button'
import type { CalendarFile } from '@shared/bridge'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useIntl } from 'react-intl'
import { messages, sentences } from './messages'
import styles from './settings.module.css'

const key = ['calendar file']

/** A calendar file that is kept equal to the follow-ups, so that a phone can remind too. */
export function CalendarField() {
  const intl = useIntl()
  const queries = useQueryClient()
  const { data = {} } = useQuery({ queryKey: key, queryFn: () => desktop.calendarFile(), staleTime: 0 })
  const set = (state: Promise<CalendarFile>) => void state.then((now) => queries.setQueryData(key, now))
  const choose = () => set(desktop.chooseCalendarFile(`${intl.formatMessage(messages.calendarName)}.ics`))

  return (
    <div className={styles.field}>
      <span className={styles.label}>{intl.formatMessage(messages.calendarFile)}</span>
      <div className={styles.fields}>
        <p className={styles.text}>
          {data.path
            ? intl.formatMessage(sentences.calendarKept, { path: data.path })
            : intl.formatMessage(messages.calendarText)}
        </p>
        {data.trouble && (
          <p className={styles.warning} role="alert">
            {intl.formatMessage(messages.calendarTrouble)}
          </p>
        )}
        <div className={styles.buttons}>
          <Button onPress={choose}>{intl.formatMessage(messages.calendarChoose)}</Button>
          {data.path && (
            <Button kind="quiet" onPress={() => set(desktop.stopCalendarFile())}>
              {intl.formatMessage(messages.calendarStop)}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
