import { Section } from '@renderer/ui/Section'
import { SegmentedControl } from '@renderer/ui/SegmentedControl'
import { Switch } from '@renderer/ui/Switch'
import { useIntl } from 'react-intl'
import { messages } from './messages'
import { changePreferences, usePreferences } from './preferences'
import styles from './settings.module.css'

/** How the window looks and which keys it listens to. */
export function AppearanceSettings() {
  const intl = useIntl()
  const { theme, density, letterKeys } = usePreferences()
  return (
    <Section title={intl.formatMessage(messages.appearance)}>
      <div className={styles.field}>
        <span className={styles.label}>{intl.formatMessage(messages.theme)}</span>
        <SegmentedControl
          label={intl.formatMessage(messages.theme)}
          value={theme}
          onChange={(theme) => void changePreferences({ theme })}
          options={[
            { value: 'system', label: intl.formatMessage(messages.themeSystem) },
            { value: 'light', label: intl.formatMessage(messages.themeLight) },
            { value: 'dark', label: intl.formatMessage(messages.themeDark) },
          ]}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{intl.formatMessage(messages.density)}</span>
        <SegmentedControl
          label={intl.formatMessage(messages.density)}
          value={density}
          onChange={(density) => void changePreferences({ density })}
          options={[
            { value: 'comfortable', label: intl.formatMessage(messages.comfortable) },
            { value: 'dense', label: intl.formatMessage(messages.dense) },
          ]}
        />
      </div>
      <Switch
        label={intl.formatMessage(messages.letterKeys)}
        description={intl.formatMessage(messages.letterKeysText)}
        isSelected={letterKeys}
        onChange={(letterKeys) => void changePreferences({ letterKeys })}
      />
    </Section>
  )
}
