import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { tell } from '@main/bridge'
import { words } from '@main/words'
import type { Events } from '@shared/bridge'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { packageDesk } from './package-desk'
import { writeInWorker } from './write-in-worker'

/** What the desktop does for data packages: asks where to, writes, shows the file. `files` is the folder of attachments. */
export const startPackages = (window: BrowserWindow, files: string) =>
  packageDesk({
    app: { name: app.getName(), version: app.getVersion() },
    files,
    chooseFile: (suggestedName) => chooseFile(window, suggestedName),
    write: writeInWorker,
    onProgress: (progress: Events['packageProgress']) => tell(window, 'packageProgress', progress),
    reveal: (path) => shell.showItemInFolder(path),
  })

async function chooseFile(window: BrowserWindow, suggestedName: string): Promise<string | undefined> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title: words.savePackage,
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: words.packageFiles, extensions: ['zip'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return filePath ? withEnding(filePath) : undefined
}

/** Some desktops leave the ending out. A file that the owner was not asked about is never replaced. */
const withEnding = (path: string) =>
  extname(path).toLowerCase() === '.zip' || existsSync(`${path}.zip`) ? path : `${path}.zip`
