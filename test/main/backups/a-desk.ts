import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { backupDesk } from '@main/backups/backup-desk'
import { type BackupSettings, backupSettings } from '@main/backups/backup-settings'
import { type BackupWork, backupWorkHere } from '@main/backups/backup-work'
import type { Surroundings } from '@main/backups/surroundings'
import { jsonFile } from '@main/json-file'
import { nodeFiles } from '@main/vault/node-files'
import { openVault } from '@main/vault/open-vault'
import type { TableRow } from '@main/vault/vault-shape'
import type { ActName } from '@shared/domain/act'
import type { RowChange } from '@shared/vault/entry'
import { onTestFinished } from 'vitest'
import { aFolder } from './a-backup'

/** 22 November 2026, 09:40 on the wall clock of this computer. */
export const morning = new Date(2026, 10, 22, 9, 40).getTime()

/** A keyring that hides by turning round. */
const keyring = {
  isSafe: () => true,
  hide: (text: string) => [...text].reverse().join(''),
  reveal: (hidden: string): string | undefined => [...hidden].reverse().join(''),
}

/** A computer with a profile, a folder for documents, a vault, and somebody who answers dialogs. */
export async function aComputer(id = 'v1') {
  const home = aFolder()
  const profile = join(home, 'profile')
  const documents = join(home, 'Documents')
  for (const folder of [profile, documents]) mkdirSync(folder)
  const computer = {
    home,
    profile,
    documents,
    now: morning,
    log: [] as string[],
    said: [] as { event: string; payload: unknown }[],
    keyring,
    files: nodeFiles,
    /** What the owner answers next. */
    folder: undefined as string | undefined,
    saveTo: undefined as string | undefined,
    openFrom: undefined as string | undefined,
    toldThatInside: 0,
  }
  const log = (line: string) => void computer.log.push(line)
  let ids = 0
  const newId = () => `${id}-${++ids}`
  const vault = await openVault(nodeFiles, join(profile, 'vault'), { now: () => computer.now, newId: () => id, log })
  onTestFinished(() => vault.close())

  // Sealed lightly: tests do not keep secrets.
  const light = (files: typeof nodeFiles): BackupWork => {
    const work = backupWorkHere(files)
    return {
      ...work,
      make: (order, onProgress) => work.make({ ...order, workFactor: 4 }, onProgress),
      erase: (order, onProgress) => work.erase({ ...order, workFactor: 4 }, onProgress),
    }
  }

  const surroundings = (): Surroundings => ({
    vault: async () => vault,
    readOnly: () => undefined,
    tryToSaveAgain: async () => true,
    showLog: () => {},
    work: light(computer.files),
    files: computer.files,
    settings: jsonFile<BackupSettings>(join(profile, 'backups.json'), backupSettings, { isAutomatic: true, own: [] }),
    keyring: computer.keyring,
    ask: {
      folder: async () => computer.folder,
      saveTo: async (path) => computer.saveTo ?? path,
      openFrom: async () => computer.openFrom,
      tellFolderIsInside: async () => void computer.toldThatInside++,
    },
    profile,
    defaultFolder: join(documents, 'Regulars'),
    version: '0.1.0',
    now: () => computer.now,
    newId,
    log,
    say: (event, payload) => void computer.said.push({ event, payload }),
  })

  async function commit(changes: RowChange[], act: ActName = 'customerAdded') {
    return vault.append({ act: { act } }, [JSON.stringify(changes)])
  }

  return {
    ...{ computer, vault, commit },
    /** Saves rows that were not there before. */
    add: (...rows: TableRow[]) => commit(rows.map(({ table, row }) => ({ table, id: row.id, after: row }))),
    async rows(): Promise<TableRow[]> {
      const all: TableRow[] = []
      for await (const row of (await vault.readRows()).rows) all.push(row)
      return all
    },
    /** The app starts. */
    desk: () => backupDesk(surroundings()),
  }
}
