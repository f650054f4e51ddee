import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type {} from '@renderer/desktop'
import { liveLater, minutes } from '@test/support/desktop/clock'
import { chooses } from '@test/support/desktop/dialogs'
import { fillDisk } from '@test/support/desktop/disk'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const days = (count: number) => minutes(count * 24 * 60)

test('after a week without a backup the owner is told, and makes one', async ({ open }) => {
  const { page, app, documents } = await open()
  await addCustomer(page, 'Anna Berg')
  const safety = page.getByRole('region', { name: 'Safety' })

  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill('daily copy')
  await page.getByRole('option', { name: 'Safety and backups' }).click()
  await expect(safety).toContainText('There is no backup yet.')
  await expect(safety).toContainText(documents)
  await safety.getByText('Make a copy every day').click()
  await expect(safety.getByRole('switch')).not.toBeChecked()

  await page.getByRole('link', { name: /^Today/ }).click()
  await liveLater({ app, page }, days(6))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(safety).toBeHidden()
  await liveLater({ app, page }, days(8))
  await expect(safety).toContainText('there has been no backup for 8 days')
  await looksRight(page)

  await safety.getByRole('button', { name: 'See to it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect(safety).toContainText('There has been no backup for 8 days.')
  await safety.getByRole('button', { name: 'Back up now' }).click()
  await expect(safety).toContainText('Last good backup: Today')
  await expect(safety).toContainText('1 customer, 0 interactions')
  await looksRight(page)
  await page.getByRole('link', { name: /^Today/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Settings')
  await expect(safety).toBeHidden()
})

test('on a full disk nothing is said to be saved, and nothing that was typed is lost', async ({ open }) => {
  const { page, app } = await open()
  await addCustomer(page, 'Anna Berg')
  const line = page.getByRole('textbox', { name: /Write a note/ })
  const warning = page.getByRole('alert')
  await fillDisk(app, true)
  await line.fill('Wants a second quote')
  await line.press('Enter')
  await expect(warning).toContainText('Nothing can be saved, because the disk is full.')
  await expect(line).toHaveValue('Wants a second quote')
  expect(await stored(page, 'interactions')).toEqual([])
  await looksRight(page)

  await test.step('another window knows as well', async () => {
    const opening = app.waitForEvent('window')
    await page.evaluate(() => window.desktop.openWindow())
    const other = await opening
    await expect(other.getByRole('alert')).toContainText('the disk is full')
    await other.close()
  })

  await warning.getByRole('button', { name: 'Try again' }).click()
  await expect(warning).toContainText('It is still not possible.')
  await fillDisk(app, false)
  await warning.getByRole('button', { name: 'Try again' }).click()
  await expect(warning).toBeHidden()
  await line.press('Enter')
  await expect
    .poll(async () => (await stored(page, 'interactions')).map(({ summary }) => summary))
    .toEqual(['Wants a second quote'])
})

test('a sealed backup of another computer is looked into, brought back and taken back again', async ({
  open,
  folder,
}) => {
  const backup = join(folder, 'Backup of the shop.regulars.age')
  const passphrase = 'four unrelated words here'
  const names = async (page: Page) => (await stored(page, 'customers')).map(({ name }) => name).sort()

  await test.step('there', async () => {
    const { page, app, close } = await open({ profile: join(folder, 'there') })
    await addCustomer(page, 'Anna Berg')
    await addCustomer(page, 'Bo Lind')
    await page.getByRole('textbox', { name: /Write a note/ }).fill('Gate code 4711')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await stored(page, 'interactions')).length).toBe(1)
    await chooses(app, 'showSaveDialog', { canceled: false, filePath: backup })
    await page.keyboard.press('ControlOrMeta+,')
    await page.getByRole('button', { name: 'Back up to a file …' }).click()
    await page.getByText('Whoever knows a passphrase').click()
    await page.getByLabel('New passphrase').fill(passphrase)
    await page.getByLabel('The same once more').fill(passphrase)
    await page.getByRole('button', { name: 'Choose where …' }).click()
    await expect(page.getByRole('region', { name: 'Messages' })).toContainText(
      'Backed up to Backup of the shop.regulars.age',
    )
    await close()
  })

  const { page, app } = await open({ profile: join(folder, 'here') })
  await addCustomer(page, 'Carl Stay')
  await page.keyboard.press('ControlOrMeta+,')
  const dialog = page.getByRole('dialog')
  const restore = () => page.getByRole('button', { name: 'Restore a backup …' }).click()

  await test.step('what is no backup is refused, and nothing changes', async () => {
    const other = join(folder, 'letter.regulars')
    await writeFile(other, 'Dear Anna')
    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [other] })
    await restore()
    await expect(dialog.getByRole('alert')).toContainText('is no backup of Regulars')
    await looksRight(page)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [backup] })
  await restore()
  await dialog.getByLabel('Passphrase').fill('something else entirely')
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('This is not its passphrase.')
  await dialog.getByLabel('Passphrase').fill(passphrase)
  await page.keyboard.press('Enter')
  await expect(dialog).toContainText('2 customers, 1 interaction')
  await expect(dialog).toContainText('It comes from another computer')
  await expect(dialog).toContainText('Customers: 2 come back, 1 goes')
  await looksRight(page)
  expect(await names(page)).toEqual(['Carl Stay'])

  await dialog.getByRole('button', { name: 'Make everything as it was then' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => names(page)).toEqual(['Anna Berg', 'Bo Lind'])
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => names(page)).toEqual(['Carl Stay'])
  expect(await stored(page, 'interactions')).toEqual([])
})

async function looksRight(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([])
}
