import { KeepRunningQuestion } from '@renderer/features/contacts/KeepRunningQuestion'
import { QuickAdd } from '@renderer/features/contacts/QuickAdd'
import { ReminderCard } from '@renderer/features/contacts/ReminderCard'
import { NewCustomer } from '@renderer/features/customers/NewCustomer'
import { ExportDesk } from '@renderer/features/export/ExportDesk'
import { SafetyDesk } from '@renderer/features/safety/SafetyDesk'
import { SavingBanner } from '@renderer/features/safety/SavingBanner'
import { changePreferences } from '@renderer/features/settings/preferences'
import { Announcer } from '@renderer/ui/Announcer'
import { Toasts } from '@renderer/ui/Toasts'
import { FormattedMessage } from 'react-intl'
import { Attention } from './Attention'
import { undo } from './app-actions'
import { DropTarget } from './DropTarget'
import { KeySheet } from './KeySheet'
import { messages } from './messages'
import { NativeMenu } from './NativeMenu'
import { Palette } from './Palette'
import { Screens } from './Screens'
import styles from './Shell.module.css'
import { SideBar } from './SideBar'
import { StartBanner } from './StartBanner'
import { TopBar } from './TopBar'

/** What stands around every screen and in front of it. */
export const Shell = () => (
  <div className={styles.shell}>
    <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
      <FormattedMessage {...messages.skipToContent} />
    </button>
    <TopBar />
    <div className={styles.news}>
      <SavingBanner />
      <StartBanner />
    </div>
    <SideBar />
    <main id="main" tabIndex={-1} className={styles.main}>
      <Screens />
    </main>
    <Attention />
    <NativeMenu />
    <Palette />
    <KeySheet />
    <NewCustomer />
    <DropTarget />
    <SafetyDesk />
    <ExportDesk />
    <KeepRunningQuestion onAnswer={(keepRunning) => void changePreferences({ keepRunning })} />
    <QuickAdd />
    <ReminderCard />
    <Toasts undoKeys={undo.keys?.[0]} />
    <Announcer />
  </div>
)
