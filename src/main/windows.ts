import type { Answers, Events } from '@shared/bridge'
import { app, type BrowserWindow } from 'electron'
import { serve, tell } from './bridge'
import { type Mishap, mindWindow } from './mind-window'
import { hasTrayHost } from './tray'
import { bringToFront, openWindow } from './window'

type Say = <Name extends keyof Events>(event: Name, payload: Events[Name]) => void

/** A window of ours. */
export type OurWindow = {
  window: BrowserWindow
  /** Tells it at once, whether or not it listens already. */
  say: Say
  /** Tells it when it has its first screen, so that a click on a notification is not lost during a start. */
  sayWhenPainted: Say
  /** It has its first screen. */
  painted(): void
}

type Given = {
  stateFile: string
  icon: string
  /** Where new windows open. */
  origin(): string
  answer(window: OurWindow): Answers
  closed(window: OurWindow): void
  focused(window: OurWindow): void
  keepsRunning(): boolean
  mishap(happened: Mishap): void
}

/** All windows of the app. What concerns one of them concerns the one that had the focus last. */
export function keepWindows({ stateFile, icon, origin, answer, closed, focused, keepsRunning, mishap }: Given) {
  /** The one that had the focus last comes first. */
  let ours: OurWindow[] = []
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  app.on('window-all-closed', () => app.quit())

  /** `isHidden`: only in the tray, where there is one. */
  function open({ isHidden = false } = {}) {
    const window = openWindow(ours[0] ? { icon, beside: ours[0].window } : { icon, stateFile, isHidden })
    if (isHidden) void hideToTray(window)
    const own = speaking(window)
    ours = [own, ...ours]
    window.on('focus', () => {
      ours = [own, ...ours.filter((other) => other !== own)]
      focused(own)
    })
    window.on('close', (event) => {
      if (isQuitting || ours.length > 1 || !(process.platform === 'darwin' || keepsRunning())) return
      event.preventDefault()
      void hideToTray(window)
    })
    window.once('closed', () => {
      ours = ours.filter((other) => other !== own)
      closed(own)
    })
    mindWindow(window, mishap)
    serve(window, answer(own))
    void window.loadURL(`${origin()}/index.html`)
    return own
  }

  return {
    open,
    /** The one that had the focus last. */
    front: () => ours[0],
    /** Tells every window but one. */
    sayToOthers(than: OurWindow | undefined): Say {
      return (event, payload) => {
        for (const other of ours) if (other !== than) other.say(event, payload)
      }
    },
    bringToFront() {
      if (ours[0]) bringToFront(ours[0].window)
      else open()
    },
    /** Loads every page anew, at the address where new windows open. */
    async loadAll() {
      const loading = ours.map(({ window }) => {
        const { hash } = new URL(window.webContents.getURL() || origin())
        return window.loadURL(`${origin()}/index.html${hash}`)
      })
      await Promise.allSettled(loading)
    },
  }
}

export type Windows = ReturnType<typeof keepWindows>

function speaking(window: BrowserWindow): OurWindow {
  let waiting: (() => void)[] | undefined = []
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) waiting ??= []
  })
  return {
    window,
    say: (event, payload) => tell(window, event, payload),
    sayWhenPainted(event, payload) {
      const send = () => tell(window, event, payload)
      if (waiting) waiting.push(send)
      else send()
    },
    painted() {
      for (const send of waiting ?? []) send()
      waiting = undefined
    },
  }
}

/** The last window goes to the tray; where nobody shows a tray icon it is only minimised. */
async function hideToTray(window: BrowserWindow) {
  const isThere = await hasTrayHost()
  if (window.isDestroyed()) return
  if (isThere) window.hide()
  else window.minimize()
}
