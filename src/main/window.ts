import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'
import { showContextMenu } from './context-menu'
import { keepWindowState } from './window-state'

type Opened = {
  icon: string
  /** Where its place on the screen is remembered; only the first window has one. */
  stateFile?: string | undefined
  /** It opens a little beside this one. */
  beside?: BrowserWindow | undefined
  /** It stays away until somebody wants it. */
  isHidden?: boolean
}

/** A window without a page yet, which shows itself when it has one. */
export function openWindow({ icon, stateFile, beside, isHidden = false }: Opened): BrowserWindow {
  const state = stateFile === undefined ? undefined : keepWindowState(stateFile)
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    ...(beside ? placeBeside(beside) : state?.bounds()),
    minWidth: 320,
    minHeight: 400,
    show: false,
    icon,
    backgroundColor: background(),
    webPreferences,
  })
  const follow = () => window.setBackgroundColor(background())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))

  state?.watch(window)
  window.once('ready-to-show', () => {
    if (state?.isMaximized) window.maximize()
    window.webContents.setZoomLevel(beside?.webContents.getZoomLevel() ?? state?.zoom ?? 0)
    if (!isHidden) window.show()
  })
  window.webContents.on('context-menu', (_event, params) => showContextMenu(window, params))
  return window
}

export function bringToFront(window: BrowserWindow) {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

const webPreferences: BrowserWindowConstructorOptions['webPreferences'] = {
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
}

/** Backgrounds of the two themes, so that nothing flashes before the first paint. */
const background = () => (nativeTheme.shouldUseDarkColors ? '#15171A' : '#FAFAF8')

/** Height (px) of a title bar and a little more: both can be grabbed. */
const step = 40

function placeBeside(other: BrowserWindow) {
  const { x, y, width, height } = other.getNormalBounds()
  return { x: x + step, y: y + step, width, height }
}
