import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type {} from '@renderer/desktop'
import type { RowIds } from '@shared/vault/erased'
import { chooses } from '@test/support/desktop/dialogs'
import type { Regulars } from '@test/support/desktop/launch'
import { addCustomer } from '@test/support/desktop/new-customer'
import { customersStored, stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const logOf = (profile: string) => readFile(join(profile, 'vault/log.txt'), 'utf8')

test('somebody pulls the plug in the middle of an import: all of it or nothing, and what was saved before', async ({
  open,
  folder,
}) => {
  const people = 3000
  const table = join(folder, 'people.csv')
  const lines = Array.from(
    { length: people },
    (_, row) => `Person ${row},person${row}@example.com,${'likes tea '.repeat(20)}`,
  )
  await writeFile(table, ['Name,Email,Notes', ...lines].join('\n'))
  const profile = join(folder, 'profile')

  const first = await withCustomer(await open({ profile }), 'Anna Berg')
  await chooses(first.app, 'showOpenDialog', { canceled: false, filePaths: [table] })
  await first.page.getByRole('link', { name: 'Import' }).click()
  await first.page.getByRole('button', { name: 'Choose a contacts file' }).click()
  const importThem = first.page.getByRole('button', { name: /^Import 3,000/ })
  await expect(importThem).toBeEnabled({ timeout: 30_000 })
  const before = journalSize(profile)
  await importThem.click({ noWaitAfter: true })
  await expect.poll(() => journalSize(profile), { intervals: [1], timeout: 30_000 }).toBeGreaterThan(before)
  await pullThePlug(first)

  for (const start of ['first', 'second']) {
    const { page, close } = await open({ profile })
    await expect(page.getByRole('main')).toBeVisible()
    const names = (await stored(page, 'customers')).map(({ name }) => name)
    expect(names, start).toContain('Anna Berg')
    expect([1, people + 1], start).toContain(names.length)
    expect(await page.evaluate(() => window.desktop.openVault()), start).toMatchObject({
      isProven: true,
      counts: { customers: names.length },
      generation: 1,
    })
    await close()
  }
})

test('the folder of the database is deleted: the next start brings everything back, and says so once', async ({
  open,
  folder,
}) => {
  const first = await withCustomer(await open({ profile: folder }), 'Anna Berg')
  await first.page.getByRole('textbox', { name: /Write a note/ }).fill('Has a new dog')
  await first.page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(first.page, 'interactions')).length).toBe(1)
  const customers = await stored(first.page, 'customers')
  expect((await first.page.evaluate(() => window.desktop.safety())).folder).toBe(join(first.documents, 'Regulars'))
  await first.close()
  await rm(join(folder, 'IndexedDB'), { recursive: true })

  const sentence = 'Your data was brought back from its safe copy: 1 customer, 1 interaction. Nothing is missing.'
  const second = await open({ profile: folder })
  await expect(second.page.getByText(sentence)).toBeVisible()
  expect(await stored(second.page, 'customers')).toEqual(customers)
  expect(await logOf(folder)).toMatch(
    /^2\d{3}-\d\d-\d\d \d\d:\d\d:\d\d The database was filled with 2 rows .*\(gone\)\.$/m,
  )
  await second.close()

  const third = await open({ profile: folder })
  await expect(third.page.getByRole('main')).toBeVisible()
  await expect(third.page.getByText(sentence)).toBeHidden()
  expect(await customersStored(third.page)).toBe(1)
})

test('a window that crashes comes back at the same place', async ({ open }) => {
  const { app, page, output } = await withCustomer(await open(), 'Anna Berg')
  const hash = await page.evaluate(() => location.hash)
  expect(hash).toMatch(/^#\/customers\/./)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer())
  await expect.poll(() => shownIn(app)).toEqual({ hash, heading: 'Anna Berg' })
  expect(output()).toMatch(/A window crashed \(\w+\) and was opened again at the same place\./)
})

test('a second window shows at once what is done in the first', async ({ open }) => {
  const { app, page } = await open()
  await expect(page.getByRole('main')).toBeVisible()
  const opening = app.waitForEvent('window')
  await page.keyboard.press('ControlOrMeta+Shift+n')
  const other = await opening
  await other.getByRole('link', { name: 'Customers' }).click()
  await expect(other.getByText('Your customers will be here.')).toBeVisible()

  await addCustomer(page, 'Anna Berg')
  await expect(other.getByRole('option', { name: /Anna Berg/ })).toBeVisible()
  await page.bringToFront()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(other.getByRole('option', { name: /Anna Berg/ })).toBeHidden()

  const theme = (of: Page) => of.evaluate(() => document.documentElement.dataset.theme)
  expect(await theme(other)).not.toBe('dark')
  await page.evaluate(() => window.desktop.setPreferences({ theme: 'dark' }))
  await expect.poll(() => theme(other)).toBe('dark')
})

test('what is being written outlives a crashed window, a killed app and a look from another window', async ({
  open,
  folder,
}) => {
  const line = (of: Page) => of.getByRole('textbox', { name: /Write a note/ })
  const first = await withCustomer(await open({ profile: folder }), 'Anna Berg')
  await line(first.page).fill('called about the roof')
  await expect.poll(() => draftsIn(folder)).toContain('about the roof')
  await first.page.keyboard.press('ControlOrMeta+Shift+a')
  await expect(quickLine(first.page)).toBeFocused()
  await first.page.keyboard.type('call the plumber')
  await first.page.keyboard.press('Escape')
  await expect(quickLine(first.page)).toBeHidden()
  await first.page.keyboard.press('ControlOrMeta+n')
  await expect(newName(first.page)).toBeFocused()
  await first.page.keyboard.type('Zoë')
  await expect.poll(() => draftsIn(folder)).toMatch(/call the plumber.*Zoë/)
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer(),
  )
  await expect.poll(() => first.output()).toMatch(/opened again at the same place/)
  await pullThePlug(first)

  const second = await open({ profile: folder })
  await second.page.getByRole('link', { name: 'Customers' }).click()
  await second.page.getByRole('option', { name: /Anna Berg/ }).click()
  await expect(line(second.page)).toHaveValue(/about the roof$/)
  await second.page.keyboard.press('ControlOrMeta+n')
  await expect(newName(second.page)).toHaveValue('Zoë')
  await second.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  await second.page.keyboard.press('ControlOrMeta+Shift+a')
  await expect(quickLine(second.page)).toHaveValue('call the plumber')
  await second.page.keyboard.press('Escape')

  const opening = second.app.waitForEvent('window')
  await second.page.keyboard.press('ControlOrMeta+Shift+n')
  const other = await opening
  await other.getByRole('link', { name: 'Customers' }).click()
  await other.getByRole('option', { name: /Anna Berg/ }).click()
  await expect(line(other)).toHaveValue(/about the roof$/)
  await line(other).press('Enter')
  await expect
    .poll(async () => (await stored(other, 'interactions')).map(({ summary }) => summary))
    .toEqual(['about the roof'])
  await expect(line(second.page)).toHaveValue('')
})

test('whoever is erased is in no byte of the profile any more, and the others are as they were', async ({
  open,
  folder,
}) => {
  const regulars = await withCustomer(await open({ profile: folder }), 'Bo Canary-Bird')
  const { page } = regulars
  await page.getByRole('textbox', { name: /Write a note/ }).fill('Canary-Bird likes seeds')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page, 'interactions')).length).toBe(1)
  const rows: RowIds = {
    customers: (await stored(page, 'customers')).map(({ id }) => id),
    interactions: (await stored(page, 'interactions')).map(({ id }) => id),
  }
  await addCustomer(page, 'Anna Berg')
  expect(await page.evaluate(() => window.desktop.backUpNow())).toHaveProperty('file')
  expect(await page.evaluate((ids) => window.desktop.eraseRows(ids), rows)).toEqual({ notErased: 'still-there' })

  await test.step('removed for good, as the owner does it', async () => {
    await page.getByRole('link', { name: 'Customers' }).click()
    await page.getByRole('option', { name: /Canary-Bird/ }).click()
    await expect(heading(page, 'Bo Canary-Bird')).toBeVisible()
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await stored(page, 'customers')).filter((row) => row.binnedAt).length).toBe(1)
    await page.keyboard.press('ControlOrMeta+,')
    await page.getByRole('button', { name: 'Empty the bin…' }).click()
    await page.getByRole('button', { name: 'Remove for good' }).click()
    await expect.poll(() => customersStored(page)).toBe(1)
  })

  const erased = await page.evaluate((ids) => window.desktop.eraseRows(ids), rows)
  expect(erased).toMatchObject({ backups: 1, unreached: [] })
  await page.evaluate(() => void window.desktop.renewDatabase('erased'))
  await expect.poll(() => page.url()).toContain('app://regulars-2/')
  await expect(page.getByRole('main')).toBeVisible()
  await expect.poll(() => existsSync(join(folder, 'IndexedDB/app_regulars_0.indexeddb.leveldb'))).toBe(false)
  await expect(page.getByText(/brought back/)).toBeHidden()
  expect((await stored(page, 'customers')).map(({ name }) => name)).toEqual(['Anna Berg'])
  await regulars.close()

  const traces = filesIn(folder).filter((path) =>
    holds(path, ['Canary-Bird', 'likes seeds', ...Object.values(rows).flat()]),
  )
  expect(traces).toEqual([])
})

const quickLine = (page: Page) => page.getByRole('textbox', { name: 'One line' })
const newName = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
const draftsIn = (profile: string) => readFile(join(profile, 'drafts.json'), 'utf8').catch(() => '')

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Chromium writes some texts with two bytes for each letter. */
function holds(path: string, words: string[]): boolean {
  const bytes = readFileSync(path)
  return words.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
}

function journalSize(profile: string): number {
  const folder = join(profile, 'vault/journal')
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

/** Ends the app as a power cut would, at once, and waits until it is gone. */
async function pullThePlug({ app }: Regulars) {
  const ended = app.waitForEvent('close')
  process.kill(app.process().pid!, 'SIGKILL')
  await ended
}

/** What the first window shows; asked past the inspector, which lets go of a page that crashed. A page that is just gone never answers. */
const shownIn = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const question = `({ hash: location.hash, heading: [...document.querySelectorAll('h1')].at(-1)?.textContent })`
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, 500))
    return Promise.race([webContents.executeJavaScript(question), late])
  })

async function withCustomer(regulars: Regulars, name: string) {
  await addCustomer(regulars.page, name)
  return regulars
}
