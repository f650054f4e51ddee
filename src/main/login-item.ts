import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { app } from 'electron'

/** Given to an app that starts by itself: it stays in the tray until somebody wants it. */
const hiddenSwitch = '--hidden'

/** Whether the system has started the app by itself. macOS passes no arguments on. */
export const isStartedAtLogin = (): boolean =>
  process.argv.includes(hiddenSwitch) || (process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin)

/** Whether the system starts the app when the owner logs in. */
export function startsAtLogin(): boolean {
  return process.platform === 'linux' ? isStarted(autostartFile()) : app.getLoginItemSettings(given).openAtLogin
}

/** Answers with how it is then, which the system may have decided otherwise. */
export function setStartsAtLogin(starts: boolean): boolean {
  if (process.platform !== 'linux') app.setLoginItemSettings({ ...given, openAtLogin: starts })
  else if (!starts) rmSync(autostartFile(), { force: true })
  else {
    mkdirSync(dirname(autostartFile()), { recursive: true })
    writeFileSync(autostartFile(), autostartEntry([process.execPath, ...(app.isPackaged ? [] : [app.getAppPath()])]))
  }
  return startsAtLogin()
}

const given = { args: [hiddenSwitch] }

/** Where desktops look for what to start (XDG Autostart 0.5). */
const autostartFile = () => {
  const config = process.env.XDG_CONFIG_HOME
  return join(config?.startsWith('/') ? config : join(homedir(), '.config'), 'autostart', 'regulars.desktop')
}

function isStarted(file: string): boolean {
  try {
    // Some desktops switch an entry off instead of removing it.
    return !/^(Hidden=true|X-GNOME-Autostart-enabled=false)$/m.test(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}

/** Desktop Entry Specification 1.5: an argument in quotes, with a backslash before what means something in them. */
export function autostartEntry(command: string[]): string {
  const quoted = command.map((word) => `"${word.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`)
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Regulars',
    'Comment=Reminders of what you promised',
    `Exec=${quoted.join(' ').replaceAll('\\', '\\\\')} ${hiddenSwitch}`,
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}
