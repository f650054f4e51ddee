import type { Answers, ErasureAnswers } from '@shared/bridge'
import { app, clipboard, Menu } from 'electron'
import type { startAttachments } from './attachments/attachments'
import type { startBackups } from './backups/backups'
import type { keepCalendar } from './calendar'
import { chooseContactFile } from './contact-file'
import type { keepDrafts } from './drafts'
import { saveExport } from './export-file'
import { openLink } from './links'
import { setStartsAtLogin, startsAtLogin } from './login-item'
import { menuOf } from './menu'
import { startPackages } from './packages/packages'
import type { keepPreferences } from './preferences'
import type { startReminders } from './reminders/reminders'
import type { keepTray } from './tray'
import type { VaultDesk } from './vault/vault-desk'
import type { OurWindow, Windows } from './windows'

type Desks = {
  vault: VaultDesk
  erasure: ErasureAnswers
  backups: ReturnType<typeof startBackups>
  attachments: ReturnType<typeof startAttachments>
  drafts: ReturnType<typeof keepDrafts>
  preferences: ReturnType<typeof keepPreferences>
  reminders: ReturnType<typeof startReminders>
  tray: ReturnType<typeof keepTray>
  calendar: ReturnType<typeof keepCalendar>
  windows: Windows
  isDemo: boolean
  /** The folder of attachments. */
  files: string
  painted(): void
}

/** Answers windows, each of them with what is its own, and gives the menu bar to the one that has the focus. */
export function answering(desks: Desks) {
  const menus = new WeakMap<OurWindow, Menu>()
  const { vault, backups, attachments, drafts, preferences, reminders, windows } = desks

  function answersFor(own: OurWindow): Answers {
    const { window } = own
    const packages = startPackages(window, desks.files)
    const sayToOthers = windows.sayToOthers(own)

    return {
      ...vault.answers(own),
      ...desks.erasure,
      ...backups.answers,
      ...attachments.answers(window),
      ...drafts.answers((key, text) => sayToOthers('draftChanged', text === undefined ? { key } : { key, text })),
      openWindow: () => void windows.open(),
      about: () => ({
        version: app.getVersion(),
        platform: process.platform as 'linux',
        demo: desks.isDemo,
        locale: app.getLocale(),
      }),
      showMenu(sections) {
        const menu = menuOf(sections, (id) => own.sayWhenPainted('actionChosen', { id }))
        menus.set(own, menu)
        if (windows.front() === own) Menu.setApplicationMenu(menu)
      },
      preferences: preferences.get,
      setPreferences(changed) {
        const now = preferences.set(changed)
        sayToOthers('preferencesChanged', now)
        return now
      },
      armReminders: reminders.arm,
      remindersAnswered: reminders.answered,
      remindersAway: reminders.away,
      remindersSeen: reminders.seen,
      reminderState: reminders.state,
      testReminder: reminders.test,
      async beginRestore() {
        reminders.beginRestore()
        const hasBegun = await backups.answers.beginRestore()
        if (!hasBegun) reminders.cancelRestore()
        return hasBegun
      },
      async endRestore() {
        await backups.answers.endRestore()
        reminders.endRestore()
      },
      startsAtLogin,
      setStartsAtLogin,
      tellToday: desks.tray.tellToday,
      saveCalendar: (name, text) => desks.calendar.save(window, name, text),
      calendarFile: desks.calendar.state,
      async chooseCalendarFile(name) {
        const chosen = await desks.calendar.choose(window, name)
        own.sayWhenPainted('calendarWanted', {})
        return chosen
      },
      stopCalendarFile: desks.calendar.stop,
      tellCalendar: desks.calendar.tell,
      openLink: (url) => openLink(window, url),
      copyText: (text) => clipboard.writeText(text),
      chooseContactFile: () => chooseContactFile(window),
      saveExport: (name, file) => saveExport(window, name, file),
      savePackage: packages.save,
      cancelPackage: packages.cancel,
      showPackage: packages.show,
      painted() {
        own.painted()
        desks.painted()
      },
    }
  }

  return {
    answersFor,
    focused(own: OurWindow) {
      const menu = menus.get(own)
      if (menu) Menu.setApplicationMenu(menu)
    },
  }
}
