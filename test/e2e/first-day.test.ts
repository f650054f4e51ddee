import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { liveLater, minutes } from '@test/support/desktop/clock'
import { chooses } from '@test/support/desktop/dialogs'
import { openedPackage } from '@test/support/desktop/opened-package'
import { customersStored, followUpsDone } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const cards = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Berg;Anna;;;',
  'FN:Anna Berg',
  'ORG:Berg Haustechnik',
  'TITLE:Owner',
  'TEL;TYPE=CELL,PREF:+49 170 1234567',
  'EMAIL;TYPE=WORK:anna@berg.example',
  'BDAY:1979-05-03',
  'CATEGORIES:heating,vip',
  'END:VCARD',
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:Chérif;Zoë;;;',
  'FN:Zoë Chérif',
  'EMAIL:zoe@cherif.example',
  'END:VCARD',
  '',
].join('\r\n')

test('the first day: import, find, log a call, be reminded with the window closed, hand over the data', async ({
  open,
  desktop,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const file = join(folder, 'cards.vcf')
  await writeFile(file, cards)

  const first = await open({ profile })
  const { page, app } = first
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('everybody comes along from a file, and nothing is written before the owner says so', async () => {
    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [file] })
    await page.getByRole('link', { name: /^Import/ }).click()
    await page.getByRole('button', { name: /choose a contacts file/i }).click()
    const importThem = page.getByRole('button', { name: 'Import 2' })
    await expect(importThem).toBeVisible()
    expect(await customersStored(page)).toBe(0)
    await importThem.click()
    await expect.poll(() => customersStored(page)).toBe(2)
  })

  await test.step('one is found by a part of the phone number, written differently', async () => {
    await page.getByRole('link', { name: /^Customers/ }).click()
    await page.getByRole('searchbox', { name: 'Search customers' }).fill('0170 123')
    await expect(rows(page)).toHaveCount(1)
    await rows(page).first().click()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Anna Berg' })).toBeVisible()
  })

  await test.step('a call is logged, with a follow-up due in a minute', async () => {
    await page.getByLabel('Write a note, or call').first().fill('called wants a second quote')
    await page.getByLabel('And then').fill('Send the second quote')
    await isDue(page, await inAMinute(page))
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('main').getByText('wants a second quote', { exact: true })).toBeVisible()
    await expect(page.getByRole('main').getByText('Send the second quote').first()).toBeVisible()
  })

  await test.step('the owner is asked once whether to keep running, and closes the window to the tray', async () => {
    await page.getByRole('button', { name: 'Keep running' }).click()
    await expect.poll(() => desktop.trayIcons()).toHaveLength(1)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    await expect.poll(() => isVisible(app)).toBe(false)
  })

  await test.step('a minute later the notification arrives, and its click opens the customer', async () => {
    await liveLater(first, minutes(2))
    const notification = await desktop.notification('Send the second quote')
    expect(notification.body).toContain('Anna Berg')
    desktop.click(notification)
    await expect.poll(() => isVisible(app)).toBe(true)
    await expect(page.getByRole('heading', { name: 'Anna Berg' })).toBeVisible()
    await expect(page).toHaveURL(/followUp=/)
  })

  await test.step('it is done; that is taken back; it is done again', async () => {
    // The box itself is drawn by its label, which covers it.
    await page
      .getByRole('checkbox', { name: /Send the second quote/ })
      .first()
      .click({ force: true })
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible()
    await expect.poll(() => followUpsDone(page)).toBe(1)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => followUpsDone(page)).toBe(0)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect.poll(() => followUpsDone(page)).toBe(1)
  })

  await test.step('all her data goes into a package that other programs accept', async () => {
    const zip = join(folder, 'package.zip')
    await chooses(app, 'showSaveDialog', { canceled: false, filePath: zip })
    await page.getByRole('button', { name: 'Hand over their data' }).click()
    await page.getByRole('button', { name: /make the package/i }).click()
    await expect(page.getByRole('button', { name: /show in folder/i })).toBeVisible()
    await page.keyboard.press('Escape')
    const opened = await openedPackage(zip)
    const card = opened.card('data/01-who-you-are/contact.vcf')
    expect(card.getFirstPropertyValue('fn')).toBe('Anna Berg')
    expect(card.getFirstPropertyValue('email')).toBe('anna@berg.example')
    expect(String(card.getFirstPropertyValue('tel'))).toContain('170 1234567')
    expect(opened.text('data/03-follow-ups/follow-ups.csv')).toContain('Send the second quote')
    expect(opened.text('data/02-our-history/interactions.csv')).toContain('wants a second quote')
    const schemas = opened.files.filter((path) => path.endsWith('.schema.json'))
    expect(schemas.length).toBeGreaterThan(3)
    for (const schema of schemas) {
      const name = schema.split('/').at(-1)!.replace('.schema.json', '.json')
      const described = opened.files.find((path) => path.endsWith(`/${name}`) || path === name)
      expect(opened.misfits(described!, schema), described).toEqual([])
    }
  })
  expect(desktop.notifications).toHaveLength(1)
  await first.close()

  await test.step('after a restart everything is there', async () => {
    const second = await open({ profile })
    await second.page.getByRole('link', { name: /^Customers/ }).click()
    await expect(rows(second.page)).toHaveCount(2)
    await second.page.getByText('Anna Berg').first().click()
    await second.page.keyboard.press('Enter')
    const main = second.page.getByRole('main')
    await expect(main.getByText('wants a second quote', { exact: true })).toBeVisible()
    await expect(main.getByText('+49 170 1234567')).toBeVisible()
    await expect(main.getByText('anna@berg.example')).toBeVisible()
    expect(await followUpsDone(second.page)).toBe(1)
  })
  expect(desktop.notifications).toHaveLength(1)
})

const rows = (page: Page) => page.getByRole('region', { name: 'Customers' }).getByRole('option')

const isVisible = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())

/** `YYYY-MM-DDTHH:mm` on the clock of the window. */
const inAMinute = (page: Page) =>
  page.evaluate(() => {
    const soon = new Date(Date.now() + 60_000)
    return new Date(soon.getTime() - soon.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  })

/** Types when the follow-up is due into the last day and the last time of the form, part by part as the owner does. */
async function isDue(page: Page, due: string) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = due.split(/\D/).map(Number)
  const parts: [RegExp, string][] = [
    [/^month/, String(month).padStart(2, '0')],
    [/^day/, String(day).padStart(2, '0')],
    [/^year/, String(year)],
    [/^hour/, String(hour % 12 || 12).padStart(2, '0')],
    [/^minute/, String(minute).padStart(2, '0')],
    [/^AM\/PM/, hour < 12 ? 'a' : 'p'],
  ]
  for (const [name, text] of parts) {
    await page.getByRole('spinbutton', { name }).last().click()
    await page.keyboard.type(text)
  }
}
