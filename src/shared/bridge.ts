import type { Attachment } from './domain/attachment'
import type { TableName } from './domain/changes'
import type { PackageRequest, PackageResult } from './domain/package-request'
import type { Preferences } from './domain/preferences'
import type { Reminder, ReminderAnswer, ReminderState, Shown, TodayInTray } from './domain/reminder'
import type { Sheet } from './package/workbook'
import type { Counts, Deed, Entry, EntryHead, NotSavedReason, Row, RowChange } from './vault/entry'
import type { Erased, NotErased, RowIds } from './vault/erased'
import type { MissingCommits, OpenedVault, StartNews } from './vault/opened'
import type { BackupMade, BackupProblem, Checked, OpenedBackup, Safety } from './vault/safety'

/** An entry of the native menu, a projection of the action registry. `keys` is an accelerator to show, not to register. */
type MenuAction = { id: string; label: string; keys?: string; enabled: boolean }
export type MenuSection = { menu: 'file' | 'edit' | 'view' | 'go' | 'customer' | 'help'; actions: MenuAction[] }

/** What is running: shown in About, and deciding what the window offers. */
type About = { version: string; platform: 'linux' | 'darwin' | 'win32'; demo: boolean; locale: string }

/** Where a calendar file is kept, and why it could not be written the last time. */
export type CalendarFile = { path?: string; trouble?: string }

/** A file that the owner chose. */
export type ChosenFile = { name: string; bytes: Uint8Array }

/** Rows of one table, as they are carried in parts. */
export type RowsPart = { table: TableName; rows: Row[] }

/** A commit that lasts, or why it does not: then nothing of it counts. */
export type Appended = { saved: EntryHead } | { notSaved: NotSavedReason }

/** The vault: the truth, of which the window's database is a copy. See `main/vault`. */
type VaultCalls = {
  /** Answers when the vault is open. */
  openVault(): OpenedVault
  /** Makes a commit last: once this has answered `saved`, no crash takes it away. `parts` as in `Entry`. */
  append(deed: Deed, parts: string[]): Appended
  /** The first commits after a sequence, oldest first, as many as are handy to carry; empty at the end. */
  entriesAfter(sequence: number): Entry[]
  /** One commit; undefined when the vault does not keep it any more. */
  entry(sequence: number): Entry | undefined
  /** The commits that can still be told of: the last 500 or 30 days that are no act of the app itself, oldest first. */
  entryHeads(): EntryHead[]
  /**
   * Begins to hand out every row as it is after the last commit. `missing`: the vault turned out not to be as good as it
   * had said, and these commits are lost.
   */
  readRows(): { reader: number; sequence: number; counts: Counts; missing?: MissingCommits[] }
  /** The next rows of that reading; undefined at its end. */
  nextRows(reader: number): RowsPart | undefined
  /** The database is right, the vault is not: hands over all rows. `begin`, any number of `adoptRows`, `end`. */
  beginAdopting(): void
  adoptRows(part: RowsPart): void
  /** Answers with what the database stands for from now on. `sequence` is the database's, 0 when it has none. */
  endAdopting(sequence: number): { vault: string; sequence: number } | { notSaved: NotSavedReason }
  /**
   * Leaves this database behind, untouched, and opens the window on a new one; or, when the vault turns out not to be
   * whole, on the same one again. The window ends.
   */
  renewDatabase(because: 'other-vault' | 'rows-missing' | 'cannot-open' | 'digest' | 'erased'): void
  /** For the plain log, and for a window that comes after this one. */
  tellStart(news: StartNews[]): void
  /** A sum over all rows that does not depend on their order, with the commit that it belongs to. */
  digest(): { sequence: number; digest: string }
}

/** Erasing for good, beyond undo, history and backups. */
type ErasureCalls = {
  /**
   * Erases rows that a commit has already removed from everything that this computer can reach; it may take minutes, and
   * asking again is harmless. Afterwards `renewDatabase('erased')` leaves behind the database that held them.
   */
  eraseRows(rows: RowIds): Erased | { notErased: NotErased }
}

/** Backups, restore, and what Settings say of them. */
type SafetyCalls = {
  safety(): Safety
  /** Asks for the folder of the daily copy. */
  chooseBackupFolder(): Safety
  setAutomaticBackup(isAutomatic: boolean): Safety
  /** Seals the daily copies from now on; without a passphrase: no longer. */
  sealBackups(passphrase?: string): Safety
  /** Asks where to, then writes one verified file; sealed when there is a passphrase. */
  backUp(passphrase?: string): BackupMade | { problem: BackupProblem } | 'cancelled'
  /** Writes the daily copy now. */
  backUpNow(): BackupMade | { problem: BackupProblem }
  /** Reads everything back: journal, snapshots, files, the last backup. */
  checkNow(): Checked
  /** Asks for a backup and looks into it; nothing is changed. */
  chooseBackup(): OpenedBackup
  unlockBackup(passphrase: string): OpenedBackup
  /** Takes a snapshot and its files in, then answers; `false` when the snapshot could not be taken: do not restore. */
  beginRestore(): boolean
  /** The next changes that make the rows those of the backup; undefined at the end. */
  nextRestored(): RowChange[] | undefined
  endRestore(): void
  showLog(): void
  /** Looks whether there is room again; answers whether the app can save now. */
  tryToSaveAgain(): boolean
}

/** Files of customers and interactions. */
type AttachmentCalls = {
  /** Asks for files and keeps them. */
  chooseAttachments(): KeptFile[]
  /** Keeps a file that was dropped or pasted. When this answers, it lasts. */
  keepAttachment(file: ChosenFile): KeptFile
  /** Opens it with the system's program when its kind is harmless. `missing`: gone or damaged. */
  openAttachment(file: Attachment): 'opened' | 'refused' | 'missing' | 'failed'
  saveAttachment(file: Attachment): 'saved' | 'cancelled' | 'missing' | 'failed'
  /** What the last look at all files found; empty when all are whole. */
  badAttachments(): BadAttachment[]
}

export type KeptFile =
  | { attachment: Attachment }
  | { name: string; problem: 'too-large' | 'no-space' | 'not-readable' | 'not-kept' }

/** A file that a backup would have to bring back. */
export type BadAttachment = { sha256: string; is: 'damaged' | 'missing' }

/** What was begun and not yet saved, kept through crashes and restarts. */
type DraftCalls = {
  drafts(): Record<string, string>
  /** Without a text it is forgotten. */
  keepDraft(key: string, text?: string): void
}

/** Customers as another program reads them: text, or a sheet of a workbook. */
export type ExportFile = { ending: 'vcf' | 'csv' | 'json'; text: string } | { ending: 'xlsx'; sheet: Sheet }

/** What the window may ask of the desktop. */
export type Calls = VaultCalls &
  ErasureCalls &
  SafetyCalls &
  AttachmentCalls &
  DraftCalls & {
    about(): About
    /** All words of the native menus, because the catalogue lives in the window. */
    showMenu(sections: MenuSection[]): void
    preferences(): Preferences
    setPreferences(changed: Partial<Preferences>): Preferences
    /** Everything that is still to be reminded of: replaces what was armed before. */
    armReminders(reminders: Reminder[]): void
    /** What was pressed on the notifications of these is carried out. */
    remindersAnswered(followUpIds: string[]): void
    /** The follow-ups that came due while nobody could be told, until `remindersSeen`. */
    remindersAway(): string[]
    remindersSeen(): void
    reminderState(): ReminderState
    testReminder(): void
    /** Whether the system starts the app when the owner logs in, as the system says it. */
    startsAtLogin(): boolean
    setStartsAtLogin(starts: boolean): boolean
    tellToday(today: TodayInTray): void
    /** Asks where to, then writes an iCalendar file. */
    saveCalendar(name: string, text: string): 'saved' | 'cancelled' | 'failed'
    /** The calendar file that is kept up to date. */
    calendarFile(): CalendarFile
    chooseCalendarFile(name: string): CalendarFile
    stopCalendarFile(): CalendarFile
    /** What shall stand in it now. */
    tellCalendar(text: string): void
    /** Asks before it opens http, https, mailto or tel outside; anything else is refused. */
    openLink(url: string): 'opened' | 'cancelled' | 'refused'
    copyText(text: string): void
    chooseContactFile(): ChosenFile | 'cancelled' | 'too-large'
    /** Asks where to, then writes customers for another program. */
    saveExport(name: string, file: ExportFile): 'saved' | 'cancelled' | 'failed'
    /** Asks where to, then writes the data package of one customer. */
    savePackage(request: PackageRequest): PackageResult
    cancelPackage(): void
    /** Shows a file that was just written in the system's file manager. */
    showPackage(): void
    /** The first screen is on the glass. */
    painted(): void
    /** A second window of the same app. */
    openWindow(): void
  }

/** What the desktop tells each window. */
export type Events = {
  reminderShown: { shown: Shown[] }
  reminderPressed: { answers: ReminderAnswer[] }
  /** A calendar file was chosen: it is to be written. */
  calendarWanted: Record<string, never>
  /** Also when the owner has seen them: then there are none. */
  reminderAway: { followUpIds: string[] }
  /** Without an id: several at once were opened. */
  reminderOpened: { followUpId?: string }
  actionChosen: { id: string }
  packageProgress: { done: number; of: number }
  /** Another window has committed. */
  committed: EntryHead
  /** Something has come to be unable to save, or can again. */
  saving: { readOnly?: NotSavedReason }
  /** Another window has changed them. */
  preferencesChanged: Preferences
  /** Another window has kept or forgotten a draft. */
  draftChanged: { key: string; text?: string }
  /** Opening the vault, a backup, a check, a restore or an erasing takes a while. */
  vaultProgress: { doing: 'checking' | 'backing-up' | 'restoring' | 'erasing'; done: number; of: number }
  safetyChanged: Safety
  /** All files of customers and interactions were read back: those that are not whole. */
  attachmentsChecked: BadAttachment[]
}

export const callNames = names<Calls>({
  about: true,
  showMenu: true,
  preferences: true,
  setPreferences: true,
  armReminders: true,
  remindersAnswered: true,
  remindersAway: true,
  remindersSeen: true,
  reminderState: true,
  testReminder: true,
  startsAtLogin: true,
  setStartsAtLogin: true,
  tellToday: true,
  saveCalendar: true,
  calendarFile: true,
  chooseCalendarFile: true,
  stopCalendarFile: true,
  tellCalendar: true,
  openLink: true,
  copyText: true,
  chooseContactFile: true,
  saveExport: true,
  savePackage: true,
  cancelPackage: true,
  showPackage: true,
  painted: true,
  openWindow: true,
  openVault: true,
  append: true,
  entriesAfter: true,
  entry: true,
  entryHeads: true,
  readRows: true,
  nextRows: true,
  beginAdopting: true,
  adoptRows: true,
  endAdopting: true,
  renewDatabase: true,
  tellStart: true,
  digest: true,
  eraseRows: true,
  safety: true,
  chooseBackupFolder: true,
  setAutomaticBackup: true,
  sealBackups: true,
  backUp: true,
  backUpNow: true,
  checkNow: true,
  chooseBackup: true,
  unlockBackup: true,
  beginRestore: true,
  nextRestored: true,
  endRestore: true,
  showLog: true,
  tryToSaveAgain: true,
  chooseAttachments: true,
  keepAttachment: true,
  openAttachment: true,
  saveAttachment: true,
  badAttachments: true,
  drafts: true,
  keepDraft: true,
})
export const eventNames = names<Events>({
  reminderShown: true,
  reminderPressed: true,
  calendarWanted: true,
  reminderAway: true,
  reminderOpened: true,
  actionChosen: true,
  packageProgress: true,
  committed: true,
  saving: true,
  preferencesChanged: true,
  draftChanged: true,
  vaultProgress: true,
  safetyChanged: true,
  attachmentsChecked: true,
})

/** The window's side of the contract. */
export type Desktop = {
  [Name in keyof Calls]: (...args: Parameters<Calls[Name]>) => Promise<ReturnType<Calls[Name]>>
} & {
  on<Name extends keyof Events>(event: Name, listener: (payload: Events[Name]) => void): () => void
}

/** The desktop's side of some of the calls. */
type AnswersTo<Some extends Record<keyof Some, (...args: never[]) => unknown>> = {
  [Name in keyof Some]: (...args: Parameters<Some[Name]>) => ReturnType<Some[Name]> | Promise<ReturnType<Some[Name]>>
}
export type Answers = AnswersTo<Calls>
export type VaultAnswers = AnswersTo<VaultCalls>
export type ErasureAnswers = AnswersTo<ErasureCalls>
export type SafetyAnswers = AnswersTo<SafetyCalls>
export type AttachmentAnswers = AnswersTo<AttachmentCalls>
export type DraftAnswers = AnswersTo<DraftCalls>

/** A list that does not compile while a name is missing. */
function names<Contract>(all: Record<keyof Contract, true>) {
  return Object.keys(all) as (keyof Contract & string)[]
}
