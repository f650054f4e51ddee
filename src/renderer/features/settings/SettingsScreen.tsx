import { Page } from '@renderer/ui/Page'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { AboutSettings } from './AboutSettings'
import { AppearanceSettings } from './AppearanceSettings'
import { BinSettings } from './BinSettings'
import { BusinessSettings } from './BusinessSettings'
import { KindSettings } from './KindSettings'
import { messages } from './messages'
import { OwnFieldSettings } from './OwnFieldSettings'
import { ReminderSettings } from './ReminderSettings'
import { TouchSettings } from './TouchSettings'

/** Everything holds at once; there is nothing to confirm. */
export function SettingsScreen({ safety, more }: { safety: ReactNode; more: ReactNode }) {
  const intl = useIntl()
  return (
    <Page title={intl.formatMessage(messages.settings)}>
      <BusinessSettings />
      {safety}
      <AppearanceSettings />
      <ReminderSettings />
      <TouchSettings />
      <KindSettings />
      <OwnFieldSettings />
      {more}
      <BinSettings />
      <AboutSettings />
    </Page>
  )
}
