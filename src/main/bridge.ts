import { type Answers, type Calls, callNames, type Events, type ExportFile } from '@shared/bridge'
import { actNames } from '@shared/domain/act'
import type { PackageRequest } from '@shared/domain/package-request'
import {
  attachmentRow,
  businessRow,
  customerRow,
  departureRow,
  followUpRow,
  interactionRow,
  requestRow,
} from '@shared/rows'
import type { StartNews } from '@shared/vault/opened'
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import { z } from 'zod'
import { preferencesShape } from './preferences'
import { reminderShape } from './reminders/queue'
import { isOurPage } from './scheme'
import { rowIds } from './vault/erased-list'

const word = z.string().max(200)
const menuAction = z.strictObject({ id: word, label: word, keys: word.optional(), enabled: z.boolean() })
const menuSection = z.strictObject({
  menu: z.enum(['file', 'edit', 'view', 'go', 'customer', 'help']),
  actions: z.array(menuAction).max(200),
})

const packageRequest: z.ZodType<PackageRequest> = z.strictObject({
  packageId: z.string().regex(/^P\d{4,9}$/),
  createdAt: z.number().int().nonnegative(),
  timeZone: word,
  business: businessRow,
  customer: customerRow,
  companyNames: z.record(z.string(), z.string()),
  interactions: z.array(interactionRow).max(200_000),
  followUps: z.array(followUpRow).max(200_000),
  requests: z.array(requestRow).max(200_000),
  departures: z.array(departureRow).max(200_000),
  otherNames: z.array(z.string().max(2000)).max(200_000),
  namesOfOthers: z.enum(['hidden', 'kept']),
})

/** A cell of a table of customers is text or nothing. */
const exportFile: z.ZodType<ExportFile> = z.union([
  z.strictObject({ ending: z.enum(['vcf', 'csv', 'json']), text: z.string().max(500_000_000) }),
  z.strictObject({
    ending: z.literal('xlsx'),
    sheet: z.strictObject({
      name: z.string().max(31),
      columns: z.array(z.strictObject({ header: word, width: z.number() })).max(1000),
      rows: z.array(z.array(z.string().max(32_767).optional())).max(1_000_000),
    }),
  }),
])

const sequence = z.number().int().nonnegative()
const table = z.enum(['customers', 'interactions', 'followUps', 'requests', 'departures', 'business'])
const passphrase = z.string().min(1).max(1000)
const deed = z.strictObject({
  act: z.strictObject({ act: z.enum(actNames), name: z.string().max(4000).optional(), count: sequence.optional() }),
  undoes: sequence.optional(),
  redoes: sequence.optional(),
})
const rowsPart = z.strictObject({ table, rows: z.array(z.looseObject({ id: z.string() })).max(5000) })
const renewReason = z.enum(['other-vault', 'rows-missing', 'cannot-open', 'digest', 'erased'])
const missing = z.strictObject({ count: sequence, after: z.number().optional(), before: z.number().optional() })
/** Strict, because the plain log repeats it. */
const news: z.ZodType<StartNews> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('replayed'), commits: sequence }),
  z.strictObject({ what: z.literal('rebuilt'), because: z.enum(['gone', ...renewReason.options]), rows: sequence }),
  z.strictObject({ what: z.literal('adopted'), because: z.enum(['vault-behind', 'vault-broken']), rows: sequence }),
  z.strictObject({ what: z.literal('rescued'), rows: sequence, missing: z.array(missing).max(10_000) }),
])

/** What each call must bring. The window is ours, but its contents came from files and pasted text. */
const expected: { [Name in keyof Calls]: z.ZodType<Parameters<Calls[Name]>> } = {
  about: z.tuple([]),
  showMenu: z.tuple([z.array(menuSection).max(50)]),
  preferences: z.tuple([]),
  setPreferences: z.tuple([preferencesShape.partial()]),
  armReminders: z.tuple([z.array(reminderShape).max(100_000)]),
  remindersAnswered: z.tuple([z.array(word).max(100_000)]),
  remindersAway: z.tuple([]),
  remindersSeen: z.tuple([]),
  reminderState: z.tuple([]),
  testReminder: z.tuple([]),
  startsAtLogin: z.tuple([]),
  setStartsAtLogin: z.tuple([z.boolean()]),
  saveCalendar: z.tuple([word, z.string().max(50_000_000)]),
  calendarFile: z.tuple([]),
  chooseCalendarFile: z.tuple([word]),
  stopCalendarFile: z.tuple([]),
  tellCalendar: z.tuple([z.string().max(50_000_000)]),
  tellToday: z.tuple([
    z.strictObject({
      count: sequence,
      items: z.array(z.strictObject({ followUpId: word, title: z.string().max(2000) })).max(20),
    }),
  ]),
  openLink: z.tuple([z.string().max(4000)]),
  copyText: z.tuple([z.string().max(10_000_000)]),
  chooseContactFile: z.tuple([]),
  saveExport: z.tuple([word, exportFile]),
  savePackage: z.tuple([packageRequest]),
  cancelPackage: z.tuple([]),
  showPackage: z.tuple([]),
  painted: z.tuple([]),
  openWindow: z.tuple([]),
  openVault: z.tuple([]),
  append: z.tuple([deed, z.array(z.string().max(64_000_000)).max(100_000)]),
  entriesAfter: z.tuple([sequence]),
  entry: z.tuple([sequence]),
  entryHeads: z.tuple([]),
  readRows: z.tuple([]),
  nextRows: z.tuple([sequence]),
  beginAdopting: z.tuple([]),
  adoptRows: z.tuple([rowsPart]),
  endAdopting: z.tuple([sequence]),
  renewDatabase: z.tuple([renewReason]),
  tellStart: z.tuple([z.array(news).max(10)]),
  digest: z.tuple([]),
  eraseRows: z.tuple([rowIds]),
  safety: z.tuple([]),
  chooseBackupFolder: z.tuple([]),
  setAutomaticBackup: z.tuple([z.boolean()]),
  sealBackups: z.tuple([passphrase.optional()]),
  backUp: z.tuple([passphrase.optional()]),
  backUpNow: z.tuple([]),
  checkNow: z.tuple([]),
  chooseBackup: z.tuple([]),
  unlockBackup: z.tuple([passphrase]),
  beginRestore: z.tuple([]),
  nextRestored: z.tuple([]),
  endRestore: z.tuple([]),
  showLog: z.tuple([]),
  tryToSaveAgain: z.tuple([]),
  chooseAttachments: z.tuple([]),
  keepAttachment: z.tuple([z.strictObject({ name: word, bytes: z.instanceof(Uint8Array) })]),
  openAttachment: z.tuple([attachmentRow]),
  saveAttachment: z.tuple([attachmentRow]),
  badAttachments: z.tuple([]),
  drafts: z.tuple([]),
  keepDraft: z.tuple([word, z.string().max(1_000_000).optional()]),
}

const served = new Map<WebContents, Answers>()

/** Answers this window from now on. */
export function serve(window: BrowserWindow, answers: Answers) {
  const { webContents } = window
  if (served.size === 0)
    for (const name of callNames) ipcMain.handle(name, (event, ...given) => answer(name, event, given))
  served.set(webContents, answers)
  window.once('closed', () => {
    served.delete(webContents)
    if (served.size === 0) for (const name of callNames) ipcMain.removeHandler(name)
  })
}

function answer(name: keyof Calls, { sender, senderFrame }: IpcMainInvokeEvent, given: unknown[]) {
  const answers = served.get(sender)
  if (!answers || senderFrame?.parent !== null || !isOurPage(senderFrame.url)) {
    throw new Error(`${name} did not come from our window`)
  }
  return (answers[name] as (...args: unknown[]) => unknown)(...expected[name].parse(given))
}

export function tell<Name extends keyof Events>(window: BrowserWindow, event: Name, payload: Events[Name]) {
  if (!window.isDestroyed()) window.webContents.send(event, payload)
}
