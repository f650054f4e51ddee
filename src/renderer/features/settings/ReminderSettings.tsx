import { Section } from '@renderer/ui/Section'
import { Switch } from '@renderer/ui/Switch'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { changePreferences, usePreferences } from './preferences'

export function ReminderSettings() {
  const intl = useIntl()
  const { keepRunning = false } = usePreferences()
  return (
    <Section title={intl.formatMessage(messages.reminders)}>
      <Switch
        label={intl.formatMessage(messages.keepRunning)}
        description={intl.formatMessage(messages.keepRunningText)}
        isSelected={keepRunning}
        onChange={(keepRunning) => void changePreferences({ keepRunning })}
      />
    </Section>
  )
}
