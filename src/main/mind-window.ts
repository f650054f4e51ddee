import { app, type BrowserWindow, dialog } from 'electron'
import { words } from './words'

/** What went wrong with a window, for the plain log. */
export type Mishap = { what: 'crashed' | 'crashed-often' | 'hung' | 'reopened'; reason?: string }

/** For the plain log. */
export function mishapSentence({ what, reason }: Mishap): string {
  switch (what) {
    case 'crashed':
      return `A window crashed (${reason}) and was opened again at the same place.`
    case 'crashed-often':
      return `A window crashed again and again (${reason}); the owner was asked.`
    case 'hung':
      return 'A window did not answer; the owner was asked.'
    case 'reopened':
      return 'The owner had the window that did not answer opened again.'
  }
}

/** A window that fails more often than this within a minute would fail again. */
const mostPerMinute = 3

/** So long (ms) a window may be busy before the owner is asked. */
const patience = 15_000

/** Brings a window that has crashed back at the same place; asks what to do with one that does not answer. */
export function mindWindow(window: BrowserWindow, tell: (mishap: Mishap) => void) {
  const { webContents } = window
  let crashes: number[] = []
  let asking: AbortController | undefined
  let timer: NodeJS.Timeout | undefined

  function answers() {
    clearTimeout(timer)
    asking?.abort()
    asking = undefined
  }

  // In the event itself the page is still being taken down.
  const reload = () =>
    setImmediate(() => {
      if (!window.isDestroyed()) webContents.reload()
    })

  webContents.on('render-process-gone', (_event, { reason }) => {
    answers()
    if (reason === 'clean-exit') return
    const now = Date.now()
    crashes = [...crashes.filter((at) => at > now - 60_000), now]
    if (crashes.length <= mostPerMinute) {
      tell({ what: 'crashed', reason })
      reload()
    } else {
      tell({ what: 'crashed-often', reason })
      void askAfterCrashes()
    }
  })

  async function askAfterCrashes() {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: words.crashesOften,
      detail: words.crashesOftenDetail,
      buttons: [words.openAgain, words.quit],
      defaultId: 0,
      cancelId: 0,
    })
    crashes = []
    if (response === 0) reload()
    else app.quit()
  }

  window.on('unresponsive', () => {
    answers()
    timer = setTimeout(() => void askWhileHung(), patience)
  })
  window.on('responsive', answers)
  window.once('closed', answers)

  async function askWhileHung() {
    tell({ what: 'hung' })
    asking = new AbortController()
    const { signal } = asking
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: words.hangs,
      detail: words.hangsDetail,
      buttons: [words.wait, words.openAgain],
      defaultId: 0,
      cancelId: 0,
      signal,
    })
    if (signal.aborted) return
    if (response === 0) {
      timer = setTimeout(() => void askWhileHung(), patience)
      return
    }
    tell({ what: 'reopened' })
    webContents.forcefullyCrashRenderer() // and comes back like any other
  }
}
