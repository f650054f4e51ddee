import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Menu, nativeImage, Tray } from 'electron'
import { words } from './words'

/** A tray icon that can be switched on and off; `held` keeps it from being collected. */
export function keepTray(icon: string, acts: { open(): void; quit(): void }) {
  let held: Tray | undefined

  return {
    show(isWanted: boolean) {
      if (!isWanted) {
        held?.destroy()
        held = undefined
      } else if (!held) {
        held = new Tray(nativeImage.createFromPath(icon))
        held.setToolTip('Regulars')
        held.setContextMenu(
          Menu.buildFromTemplate([
            { label: words.open, click: acts.open },
            { type: 'separator' },
            { label: words.quit, click: acts.quit },
          ]),
        )
        held.on('click', acts.open)
      }
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
