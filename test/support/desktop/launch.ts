import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const repository = fileURLToPath(new URL('../../..', import.meta.url))
const waitForPlaywright = fileURLToPath(new URL('wait-for-playwright.cjs', import.meta.url))
const ownDocuments = fileURLToPath(new URL('own-documents.cjs', import.meta.url))

export type Launch = {
  /** A folder to keep between two launches; without one the app gets a new folder, which is removed when it is closed. */
  profile?: string
  /** Further arguments of the app or of Chromium. */
  args?: string[]
  demo?: boolean
  env?: Record<string, string>
}

export type Regulars = {
  app: ElectronApplication
  /** The window. */
  page: Page
  profile: string
  /** Its folder for documents: outside the profile, and none of the person who runs the tests. */
  documents: string
  /** What the main process has written so far. */
  output(): string
  /** Quits the app as the owner would, waits until it has ended, and removes a profile that was made for it. */
  close(): Promise<void>
}

/** Opens the built app in its real window, on a profile of its own. */
export async function launchRegulars({ profile, args = [], demo = false, env = {} }: Launch = {}): Promise<Regulars> {
  const executablePath = process.env.ELECTRON_EXEC_PATH
  if (!executablePath) throw new Error('There is no Electron for the tests: start them by `npm test -- stories`.')
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'regulars-profile-')))

  const app = await _electron.launch({
    executablePath,
    args: [
      ...['-r', waitForPlaywright],
      ...preloadForDocuments,
      repository,
      `--user-data-dir=${folder}`,
      '--lang=en-US',
      ...forChromium(),
      ...(demo ? ['--demo'] : []),
      ...args,
    ],
    env: { ...inherited(), XDG_CONFIG_HOME: join(folder, 'config'), ...documentsOf(folder), ...env },
  })
  let hasEnded = false
  app.on('close', () => {
    hasEnded = true
  })
  let output = ''
  const listen = (text: Buffer) => {
    output += text
  }
  app.process().stdout?.on('data', listen)
  app.process().stderr?.on('data', listen)

  return {
    app,
    page: await app.firstWindow(),
    profile: folder,
    documents: documentsOf(folder).REGULARS_TEST_DOCUMENTS,
    output: () => output,
    async close() {
      if (!hasEnded) await app.close()
      if (profile === undefined) await removeProfile(folder)
    },
  }
}

/** Arguments and environment with which Electron takes a folder beside the profile for that of documents. */
export const preloadForDocuments = ['-r', ownDocuments]
export const documentsOf = (profile: string) => ({ REGULARS_TEST_DOCUMENTS: `${profile}-documents` })

/** Removes a profile and what was copied from it. */
export async function removeProfile(profile: string) {
  for (const folder of [profile, documentsOf(profile).REGULARS_TEST_DOCUMENTS]) {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A display in memory has no graphics card, and Chromium's sandbox does not run as root. */
function forChromium() {
  if (process.platform !== 'linux') return []
  return ['--disable-gpu', '--log-level=3', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
}

function inherited() {
  const isSet = (entry: [string, string | undefined]): entry is [string, string] => entry[1] !== undefined
  return Object.fromEntries(Object.entries(process.env).filter(isSet))
}
