import type { JsonFile } from '@main/json-file'
import type { Files } from '@main/vault/files'
import type { Log, Vault } from '@main/vault/vault-shape'
import type { Events } from '@shared/bridge'
import type { NotSavedReason } from '@shared/vault/entry'
import type { BackupSettings } from './backup-settings'
import type { BackupWork } from './backup-work'
import type { Keyring } from './keyring'

/** What backups ask of the vault. */
type SavedRows = Pick<Vault, 'state' | 'readRows' | 'snapshotNow' | 'snapshots' | 'check' | 'folders'>

/** What the owner is asked by dialogs; undefined when they think better of it. */
export type Questions = {
  folder(now: string): Promise<string | undefined>
  saveTo(path: string, isSealed: boolean): Promise<string | undefined>
  openFrom(folder: string): Promise<string | undefined>
  /** The folder they chose is inside the profile, where a copy would go with everything else. */
  tellFolderIsInside(): Promise<void>
}

/** Everything around backups, so that tests can stand in for it. Paths are absolute. */
export type Surroundings = {
  /** The vault once it is open; rejects when it cannot be opened. */
  vault(): Promise<SavedRows>
  readOnly(): NotSavedReason | undefined
  tryToSaveAgain(): Promise<boolean>
  showLog(): void
  work: BackupWork
  files: Files
  settings: JsonFile<BackupSettings>
  keyring: Keyring
  ask: Questions
  profile: string
  /** Where daily copies go unless the owner says otherwise. It is made when it is missing. */
  defaultFolder: string
  version: string
  now(): number
  newId(): string
  log: Log
  say<Name extends keyof Events>(event: Name, payload: Events[Name]): void
}

/** Where a backup is taken apart and looked into; it is emptied at each start. */
export const workFolder = ({ profile }: Pick<Surroundings, 'profile'>) => `${profile}/restoring`

/** Tells every window how far something has come. */
export const progressOf =
  ({ say }: Pick<Surroundings, 'say'>, doing: Events['vaultProgress']['doing']) =>
  (done: number, of: number) =>
    say('vaultProgress', { doing, done, of })
