import { app, type Session, type WebContents } from 'electron'
import { isOurHost } from './scheme'

/** What the window may use of the system without asking. Storage that lasts must stay on, or the database may be evicted. */
const permitted = new Set(['persistent-storage', 'notifications'])

/** Keeps everything off the network, whoever asks for it. */
export function stayOffline(developing: boolean) {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  if (!developing) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Is it a request of our own window to itself? */
export function isOurs(url: string, developmentServer?: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (protocol === 'app:') return isOurHost(host)
  if (protocol === 'data:' || protocol === 'blob:') return true
  if (!developmentServer) return false
  return protocol === 'devtools:' || host === new URL(developmentServer).host
}

export function guardSession(session: Session, developmentServer: string | undefined) {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(permitted.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => permitted.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false) // its dictionaries would be downloaded
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url, developmentServer) }))
  session.on('will-download', (event) => event.preventDefault())
}

/** No content, whichever, may leave our page, open another window or embed one. */
export function guardContents(contents: WebContents) {
  const stay = (event: { preventDefault(): void }) => event.preventDefault()
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', stay)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
