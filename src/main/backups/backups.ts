import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { jsonFile } from '@main/json-file'
import { nodeFiles } from '@main/vault/node-files'
import type { VaultDesk } from '@main/vault/vault-desk'
import { words } from '@main/words'
import { app, type BrowserWindow, dialog, powerMonitor } from 'electron'
import { backupDesk } from './backup-desk'
import { withEnding } from './backup-name'
import { backupSettings } from './backup-settings'
import { systemKeyring } from './keyring'
import type { Questions, Surroundings } from './surroundings'
import { backupWorkInThread } from './work-in-thread'

/** Seconds without keys and mouse after which nobody is at the computer. */
const idleTime = 30

type Given = Pick<Surroundings, 'log' | 'showLog' | 'say'> & {
  /** The folder of the profile. */
  profile: string
  vault: Pick<VaultDesk, 'opened' | 'readOnly' | 'tryToSaveAgain'>
  /** The window that asks. */
  window(): BrowserWindow | undefined
  /** With sample data nothing is copied unless somebody wants it. */
  isDemo: boolean
}

/** Backups of the running app. `stop` ends the daily copies. */
export function startBackups({ profile, vault, window, isDemo, ...given }: Given) {
  const desk = backupDesk({
    ...given,
    profile,
    vault: vault.opened,
    readOnly: vault.readOnly,
    tryToSaveAgain: vault.tryToSaveAgain,
    work: backupWorkInThread,
    files: nodeFiles,
    settings: jsonFile(join(profile, 'backups.json'), backupSettings, { isAutomatic: !isDemo, own: [] }),
    keyring: systemKeyring,
    ask: questions(window),
    defaultFolder: join(app.getPath('documents'), app.getName()),
    version: app.getVersion(),
    now: () => Date.now(),
    newId: randomUUID,
  })
  void desk.start()
  const ticking = setInterval(() => void desk.tick(powerMonitor.getSystemIdleTime() >= idleTime), 60_000)
  return { answers: desk.answers, erase: desk.erase, stop: () => clearInterval(ticking) }
}

function questions(window: () => BrowserWindow | undefined): Questions {
  const filters = [{ name: words.backups, extensions: ['regulars', 'age'] }]
  // Without a window a dialog stands by itself.
  const beside = <Options, Answer>(
    show: { (owner: BrowserWindow, options: Options): Answer; (options: Options): Answer },
    options: Options,
  ) => {
    const owner = window()
    return owner ? show(owner, options) : show(options)
  }

  return {
    async folder(now) {
      const options: Electron.OpenDialogOptions = {
        title: words.chooseBackupFolder,
        defaultPath: now,
        properties: ['openDirectory', 'createDirectory'],
      }
      return (await beside(dialog.showOpenDialog, options)).filePaths[0]
    },

    async saveTo(path, isSealed) {
      const options: Electron.SaveDialogOptions = {
        title: words.saveBackup,
        defaultPath: path,
        filters: [{ name: words.backups, extensions: [isSealed ? 'age' : 'regulars'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }
      const { filePath } = await beside(dialog.showSaveDialog, options)
      if (!filePath) return undefined
      const named = withEnding(filePath, isSealed)
      // A file that the owner was not asked about is never replaced.
      return named !== filePath && existsSync(named) ? filePath : named
    },

    async openFrom(folder) {
      const options: Electron.OpenDialogOptions = {
        title: words.chooseBackup,
        defaultPath: folder,
        filters: [...filters, { name: words.allFiles, extensions: ['*'] }],
        properties: ['openFile'],
      }
      return (await beside(dialog.showOpenDialog, options)).filePaths[0]
    },

    async tellFolderIsInside() {
      const options = { type: 'info' as const, message: words.folderIsInside, detail: words.folderIsInsideDetail }
      await beside(dialog.showMessageBox, options)
    },
  }
}
