import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TodayInTray } from '@shared/domain/reminder'
import { app, Menu, nativeImage, Tray } from 'electron'
import { words } from './words'

type Acts = { open(): void; openFollowUp(followUpId: string): void; quickAdd(): void; quit(): void }

/** As much of a title stands in a line of the menu. */
const longest = 60

/** A tray icon that can be switched on and off, with what is to do today; `held` keeps it from being collected. */
export function keepTray(icon: string, acts: Acts) {
  let held: Tray | undefined
  let today: TodayInTray = { count: 0, items: [] }

  function draw() {
    app.setBadgeCount(today.count)
    if (!held) return
    held.setToolTip(words.dueToday(today.count))
    if (process.platform === 'darwin') held.setTitle(today.count > 0 ? String(today.count) : '')
    const items = today.items.map(({ followUpId, title }) => ({
      label: (title.length > longest ? `${title.slice(0, longest - 1)}…` : title).replaceAll('&', '&&'),
      click: () => acts.openFollowUp(followUpId),
    }))
    const more = today.count - items.length
    held.setContextMenu(
      Menu.buildFromTemplate([
        { label: words.quickAdd, click: acts.quickAdd },
        { type: 'separator' },
        ...(items.length > 0 ? items : [{ label: words.nothingDue, enabled: false }]),
        ...(more > 0 ? [{ label: words.andMore(more), click: acts.open }] : []),
        { type: 'separator' },
        { label: words.open, click: acts.open },
        { label: words.quit, click: acts.quit },
      ]),
    )
  }

  return {
    show(isWanted: boolean) {
      if (!isWanted) {
        held?.destroy()
        held = undefined
      } else if (!held) {
        held = new Tray(nativeImage.createFromPath(icon))
        held.on('click', acts.open)
        draw()
      }
    },
    tellToday(told: TodayInTray) {
      today = told
      draw()
    },
  }
}

/** Will the owner see a tray icon? On Linux only where somebody shows them: a window hidden without one could not come back. */
export async function hasTrayHost(): Promise<boolean> {
  if (process.platform !== 'linux') return true
  try {
    const { stdout } = await promisify(execFile)(
      'dbus-send',
      [
        '--session',
        '--print-reply',
        '--dest=org.kde.StatusNotifierWatcher',
        '/StatusNotifierWatcher',
        'org.freedesktop.DBus.Properties.Get',
        'string:org.kde.StatusNotifierWatcher',
        'string:IsStatusNotifierHostRegistered',
      ],
      { timeout: 2000 },
    )
    return stdout.includes('boolean true')
  } catch {
    return false
  }
}
