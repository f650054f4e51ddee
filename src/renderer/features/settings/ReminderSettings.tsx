import { Section } from '@renderer/ui/Section'
import { Switch } from '@renderer/ui/Switch'
import { useIntl } from 'react-intl'
import { CalendarField } from './CalendarField'
import { DateReminderField } from './DateReminderField'
import { messages } from './messages'
import { changePreferences, usePreferences } from './preferences'
import { ReminderHoursFields } from './ReminderHoursFields'
import { ReminderTruth } from './ReminderTruth'
import { useStartsAtLogin } from './starts-at-login'

/** When and how the owner is reminded, and whether it works. */
export function ReminderSettings() {
  const intl = useIntl()
  const { keepRunning = false, hidesNames = false } = usePreferences()
  const [startsAtLogin, setStartsAtLogin] = useStartsAtLogin()
  return (
    <Section title={intl.formatMessage(messages.reminders)}>
      <ReminderTruth />
      <Switch
        label={intl.formatMessage(messages.keepRunning)}
        description={intl.formatMessage(messages.keepRunningText)}
        isSelected={keepRunning}
        onChange={(keepRunning) => void changePreferences({ keepRunning })}
      />
      <Switch
        label={intl.formatMessage(messages.startsAtLogin)}
        description={intl.formatMessage(messages.startsAtLoginText)}
        isSelected={startsAtLogin}
        onChange={setStartsAtLogin}
      />
      <Switch
        label={intl.formatMessage(messages.hidesNames)}
        description={intl.formatMessage(messages.hidesNamesText)}
        isSelected={hidesNames}
        onChange={(hidesNames) => void changePreferences({ hidesNames })}
      />
      <DateReminderField />
      <ReminderHoursFields />
      <CalendarField />
    </Section>
  )
}
