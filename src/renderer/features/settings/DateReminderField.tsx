import { Select } from '@renderer/ui/Select'
import { usualDatesBefore } from '@shared/domain/date-reminders'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { changePreferences, usePreferences } from './preferences'
import styles from './settings.module.css'

const choices = { never: [], onTheDay: [0], dayBefore: [1, 0], threeDays: [3, 0], week: [7, 0] } as const
type Choice = keyof typeof choices
const names = Object.keys(choices) as Choice[]

/** Whether, and how long before, the owner is reminded of birthdays and other dates. */
export function DateReminderField() {
  const intl = useIntl()
  const { datesBefore = usualDatesBefore } = usePreferences()
  const chosen = names.find((name) => choices[name].join() === datesBefore.join()) ?? 'onTheDay'
  const words: Record<Choice, string> = {
    never: intl.formatMessage(messages.datesNever),
    onTheDay: intl.formatMessage(messages.datesOnTheDay),
    dayBefore: intl.formatMessage(messages.datesDayBefore),
    threeDays: intl.formatMessage(messages.datesThreeDays),
    week: intl.formatMessage(messages.datesWeek),
  }
  return (
    <div className={styles.field}>
      <span className={styles.label}>{intl.formatMessage(messages.datesRemind)}</span>
      <div>
        <Select
          label={intl.formatMessage(messages.datesRemind)}
          isLabelHidden
          value={chosen}
          onChange={(name) => void changePreferences({ datesBefore: [...choices[name]] })}
          options={names.map((name) => ({ value: name, label: words[name] }))}
        />
      </div>
    </div>
  )
}
