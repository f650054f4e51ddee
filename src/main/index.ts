import { join } from 'node:path'
import { app, Menu, session, shell } from 'electron'
import { answering } from './answers'
import { startAttachments } from './attachments/attachments'
import { namedFiles } from './attachments/named-files'
import { startBackups } from './backups/backups'
import { keepCalendar } from './calendar'
import { keepDrafts } from './drafts'
import { erasing } from './erasing'
import { keepGeneration } from './generation'
import { guardContents, guardSession, stayOffline } from './guards'
import { trimDatabase } from './leveldb/trim-database'
import { isStartedAtLogin } from './login-item'
import { mishapSentence } from './mind-window'
import { keepLog } from './plain-log'
import { keepPreferences } from './preferences'
import { quitTidily } from './quit'
import { startReminders } from './reminders/reminders'
import { registerScheme, serveWindow } from './scheme'
import { keepTray } from './tray'
import { nodeFiles } from './vault/node-files'
import { startVault } from './vault/start-vault'
import { keepWindows, type Windows } from './windows'

const isDemo = process.argv.includes('--demo')
const isSmoke = process.argv.includes('--smoke')
const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

app.setName('Regulars')
app.setAppUserModelId('app.regulars')
if (isDemo && !app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), 'Regulars Demo'))
}
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
stayOffline(developmentServer !== undefined)
registerScheme()
app.on('web-contents-created', (_event, contents) => guardContents(contents))

// Two instances on one profile would write over each other.
if (app.requestSingleInstanceLock()) start()
else app.quit()

function start() {
  const profile = app.getPath('userData').replaceAll('\\', '/')
  const folder = `${profile}/vault`
  const log = keepLog(folder)
  log(`Regulars ${app.getVersion()} was started.`)

  const generation = keepGeneration({ profile, now: () => Date.now(), log })
  trimDatabase({ folder: generation.folder(), setAside: `${folder}/set-aside`, now: Date.now(), log })

  let windows: Windows | undefined
  const loadAll = async () => windows?.loadAll()
  const vault = startVault({
    folder,
    log,
    generation: generation.current,
    isToBeLeft: generation.isToForget,
    async renew(because) {
      const left = generation.origin()
      generation.raise()
      await loadAll()
      if (because === 'erased') await forgetDatabase(left).catch((error: Error) => log(error.message))
    },
    reload: loadAll,
  })
  const drafts = keepDrafts(nodeFiles, profile)

  /** Chromium lets go of it first; what it still holds is collected after a start. */
  async function forgetDatabase(origin: string) {
    await session.defaultSession.clearStorageData({ origin, storages: ['indexdb'] })
    await generation.collect()
  }

  void app.whenReady().then(() => {
    windows = showWindows({ profile, folder, log, generation, vault, drafts })
  })
}

type Kept = {
  profile: string
  /** Of the vault. */
  folder: string
  log(sentence: string): void
  generation: ReturnType<typeof keepGeneration>
  vault: ReturnType<typeof startVault>
  drafts: ReturnType<typeof keepDrafts>
}

function showWindows({ profile, folder, log, generation, vault, drafts }: Kept): Windows {
  const resource = (name: string) => join(app.getAppPath(), 'resources', name)
  const icon = resource('icon.png')
  guardSession(session.defaultSession, developmentServer)
  Menu.setApplicationMenu(null)

  const preferences = keepPreferences(`${profile}/preferences.json`, ({ keepRunning }) =>
    tray.show(keepRunning === true),
  )
  const keepsRunning = () => preferences.get().keepRunning === true
  const openFollowUp = (followUpId?: string) => {
    windows.bringToFront()
    windows.front()?.sayWhenPainted('reminderOpened', { ...(followUpId !== undefined && { followUpId }) })
  }
  const tray = keepTray(resource(process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'), {
    open: () => windows.bringToFront(),
    openFollowUp,
    quickAdd() {
      windows.bringToFront()
      windows.front()?.sayWhenPainted('actionChosen', { id: 'quickAdd' })
    },
    quit: () => app.quit(),
  })
  tray.show(keepsRunning())

  const windows = keepWindows({
    stateFile: `${profile}/window.json`,
    icon,
    origin: generation.origin,
    keepsRunning,
    answer: (own) => answers.answersFor(own),
    focused: (own) => answers.focused(own),
    closed: (own) => vault.leave(own),
    mishap: (happened) => log(mishapSentence(happened)),
  })
  const files = `${folder}/files`
  const attachments = startAttachments({
    folder: files,
    named: async () => namedFiles(await vault.opened(), await drafts.texts()),
    log,
  })
  serveWindow(join(import.meta.dirname, '../renderer'), developmentServer, attachments.serve)
  const reminders = startReminders({
    path: `${profile}/reminders.json`,
    icon,
    preferences: preferences.get,
    hear: {
      shown: (shown) => windows.front()?.sayWhenPainted('reminderShown', { shown }),
      opened: openFollowUp,
      away: (followUpIds) => windows.sayToOthers(undefined)('reminderAway', { followUpIds }),
      pressed: (answers) => windows.front()?.sayWhenPainted('reminderPressed', { answers }),
    },
  })
  const backups = startBackups({
    profile,
    vault,
    isDemo,
    log,
    showLog: () => void shell.openPath(`${folder}/log.txt`),
    window: () => windows.front()?.window,
    say: windows.sayToOthers(undefined),
  })
  const erasure = erasing({
    ...{ vault, backups, drafts, generation, log },
    removeCopies: attachments.removeCopies,
    draftGone: (key) => windows.sayToOthers(undefined)('draftChanged', { key }),
  })
  const answers = answering({
    vault,
    erasure,
    backups,
    attachments,
    drafts,
    preferences,
    reminders,
    tray,
    calendar: keepCalendar(`${profile}/calendar.json`),
    windows,
    files,
    isDemo,
    painted: () => {
      if (isSmoke) quitAfterSmoke()
    },
  })
  // What the system starts by itself is there to remind, not to be looked at.
  windows.open({ isHidden: isStartedAtLogin() && keepsRunning() })

  app.on('second-instance', windows.bringToFront)
  app.on('activate', windows.bringToFront)
  const collecting = setTimeout(() => void generation.collect().catch((error: Error) => log(error.message)), 60_000)
  quitTidily(async () => {
    clearTimeout(collecting)
    reminders.stop()
    backups.stop()
    attachments.stop()
    await drafts.stop()
    await vault.stop()
  })
  return windows
}

function quitAfterSmoke() {
  const sinceStart = Date.now() - (process.getCreationTime() ?? Date.now())
  console.log(`Today painted after ${Math.round(sinceStart)} ms`)
  app.quit()
}
