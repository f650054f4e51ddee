import { tell } from '@main/bridge'
import { chooseFileToWrite } from '@main/choose-file'
import { words } from '@main/words'
import type { Events } from '@shared/bridge'
import { app, type BrowserWindow, shell } from 'electron'
import { packageDesk } from './package-desk'
import { writeInWorker } from './write-in-worker'

/** What the desktop does for data packages: asks where to, writes, shows the file. `files` is the folder of attachments. */
export const startPackages = (window: BrowserWindow, files: string) =>
  packageDesk({
    app: { name: app.getName(), version: app.getVersion() },
    files,
    chooseFile: (name) =>
      chooseFileToWrite(window, { title: words.savePackage, name, kind: words.packageFiles, ending: 'zip' }),
    write: writeInWorker,
    onProgress: (progress: Events['packageProgress']) => tell(window, 'packageProgress', progress),
    reveal: (path) => shell.showItemInFolder(path),
  })
