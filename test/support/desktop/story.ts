import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type Desktop, startDesktop } from './desktop'
import { type Launch, launchRegulars, type Regulars, removeProfile } from './launch'

type Room = {
  /** The desktop around the app: notifications and tray icons. Linux only; a story that asks for it is skipped elsewhere. */
  desktop: Desktop
  /** An empty folder for the files of the story or its profile, removed when the app is closed. */
  folder: string
  /** Opens the app; what is still open at the end of the story is closed. */
  open(launch?: Launch): Promise<Regulars>
}

/** A story in the real window. A failed one leaves a picture of each window and what the main process wrote. */
export const test = base.extend<Room>({
  desktop: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that this needs no other fixture
    async ({}, use, story) => {
      story.skip(process.platform !== 'linux', 'The desktop is played on a session bus')
      const desktop = await startDesktop()
      await use(desktop)
      desktop.stop()
    },
    { auto: process.platform === 'linux' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  async folder({}, use) {
    const folder = await mkdtemp(join(tmpdir(), 'regulars-story-'))
    await use(folder)
    await removeProfile(folder)
  },

  // It asks for the folder, so that the app is closed before that is removed.
  async open({ folder: _ }, use, story) {
    const opened: Regulars[] = []
    const broken: Error[] = []
    await use(async (launch) => {
      const regulars = await launchRegulars(launch)
      opened.push(regulars)
      regulars.page.on('pageerror', (error) => broken.push(error))
      return regulars
    })
    const hasFailed = story.status !== story.expectedStatus
    for (const [index, { page, output, close }] of opened.entries()) {
      if (hasFailed) {
        await story.attach(`output-${index}`, { body: output(), contentType: 'text/plain' })
        if (!page.isClosed()) await page.screenshot({ path: story.outputPath(`window-${index}.png`) }).catch(() => {}) // it may have crashed
      }
      await close()
    }
    expect(broken, 'errors that nobody caught in the window').toEqual([])
  },
})

export { expect }
