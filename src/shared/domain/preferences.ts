import type { ReminderHours } from './reminder-hours'

/** How the app behaves on this computer. Kept by the main process, because it is needed before the window opens. */
export type Preferences = {
  theme: 'system' | 'light' | 'dark'
  density: 'comfortable' | 'dense'
  /** Closing the window leaves the app in the tray. `undefined` until the owner has been asked. */
  keepRunning?: boolean
  /** Single-letter keys such as D and S work outside text fields (WCAG 2.1.4). */
  letterKeys: boolean
  sideBar: 'open' | 'narrow'
  /** When reminders ring; as usual while it is undefined. */
  reminderHours?: ReminderHours | undefined
  /** So many days before birthdays and other dates the owner is reminded of them; on the day while it is undefined. */
  datesBefore?: number[] | undefined
  /** Notifications tell neither what nor whom: somebody may look at the same screen. */
  hidesNames?: boolean | undefined
  /** Whether the owner has seen the last test reminder. */
  seesReminders?: boolean | undefined
}
