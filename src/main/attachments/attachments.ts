import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { tell } from '@main/bridge'
import { nodeFiles } from '@main/vault/node-files'
import type { Log } from '@main/vault/vault-shape'
import { words } from '@main/words'
import type { BadAttachment } from '@shared/bridge'
import { app, BrowserWindow, dialog, shell } from 'electron'
import { attachmentDesk } from './attachment-desk'
import { removeCopies } from './hand-out'
import { lookAfter } from './look-after'
import type { Named } from './named-files'
import { serveFile } from './serve-file'
import { attachmentStore } from './store'

/** After the start, and from then on every day: ms. */
const afterStart = 90_000
const day = 24 * 60 * 60 * 1000

type Given = {
  /** `files` in the folder of the vault. */
  folder: string
  /** See `namedFiles`; asked once a day, in idle time. */
  named(): Promise<Named>
  log: Log
}

/** Keeps the files of customers and interactions, and looks after them for as long as the app runs. */
export function startAttachments({ folder: given, named, log }: Given) {
  const folder = given.replaceAll('\\', '/')
  const store = attachmentStore(nodeFiles, folder, randomUUID)
  const temp = app.getPath('temp')
  const end = new AbortController()
  let bad: BadAttachment[] = []

  async function everyDay() {
    for (let time = afterStart; ; time = day) {
      await wait(time, undefined, { signal: end.signal, ref: false })
      await removeCopies(temp, Date.now() - day).catch(() => {}) // nobody needs to know
      try {
        const pause = (ms: number) => wait(ms, undefined, { signal: end.signal, ref: false })
        bad = await lookAfter({ store, named, now: Date.now, log, pause })
        for (const window of BrowserWindow.getAllWindows()) tell(window, 'attachmentsChecked', bad)
      } catch (error) {
        if (!end.signal.aborted) log(`The attachments could not be looked through (${(error as Error).message}).`)
      }
    }
  }
  void everyDay().catch(() => {}) // stopped

  return {
    answers: (window: BrowserWindow) =>
      attachmentDesk({
        files: nodeFiles,
        store,
        now: Date.now,
        newId: randomUUID,
        temp,
        bad: () => bad,
        chooseFiles: () => chooseFiles(window),
        chooseTarget: (name) => chooseTarget(window, name),
        async open(path) {
          const trouble = await shell.openPath(path)
          if (trouble) throw new Error(trouble)
        },
      }),
    /** Answers for `app://…/files/<sha256>`, undefined for every other path. */
    serve: (pathname: string) => serveFile(nodeFiles, folder, pathname),
    /** Of copies that were made to be opened nothing stays. */
    removeCopies: () => removeCopies(temp, Date.now()),
    stop: () => end.abort(),
  }
}

async function chooseFiles(window: BrowserWindow): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: words.chooseAttachments,
    properties: ['openFile', 'multiSelections'],
  })
  return filePaths
}

async function chooseTarget(window: BrowserWindow, name: string): Promise<string | undefined> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: words.saveAttachment,
    defaultPath: join(app.getPath('documents'), name),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return filePath || undefined
}
