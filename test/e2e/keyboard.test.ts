import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chooses } from '@test/support/desktop/dialogs'
import { openedPackage } from '@test/support/desktop/opened-package'
import { customersStored, followUpsDone, stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('without a mouse: add, find, log with a follow-up, put off, do, undo, hand over, bin', async ({
  open,
  folder,
}) => {
  const { page, app } = await open()
  const press = (...keys: string[]) => pressAll(page, keys)
  const type = (text: string) => page.keyboard.type(text)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('two customers are added', async () => {
    await press('ControlOrMeta+n')
    await expect(page.getByRole('dialog')).toBeVisible()
    await type('Anna Berg')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Anna Berg' })).toBeVisible()
    await press('ControlOrMeta+n')
    await expect(page.getByRole('dialog')).toBeVisible()
    await type('Max Braun')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Max Braun' })).toBeVisible()
    expect(await customersStored(page)).toBe(2)
  })

  await test.step('one is found and opened', async () => {
    await press('g', 'c')
    await expect(page.getByRole('option', { name: /Max Braun/ })).toBeFocused()
    await expect(page.getByRole('dialog'), 'the last key of a sequence is no key of its own').toBeHidden()
    await press('/')
    await expect(page.getByRole('searchbox', { name: 'Search customers' })).toBeFocused()
    await type('ber')
    await expect(page.getByRole('region', { name: 'Customers' }).getByRole('option')).toHaveCount(1)
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Anna Berg' })).toBeVisible()
  })

  await test.step('a call is logged with what comes next', async () => {
    await focusOutsideOfFields(page)
    await press('l')
    await expect(page.getByLabel('Write a note, or call').first()).toBeFocused()
    await type('wants a second quote')
    await tabTo(page, 'And then')
    await type('Send the quote')
    await press('ControlOrMeta+Enter')
    await expect.poll(async () => (await stored(page, 'interactions')).length).toBe(1)
    expect(await stored(page, 'followUps')).toHaveLength(1)
    expect((await stored(page, 'interactions'))[0]).toMatchObject({ kind: 'call', summary: 'wants a second quote' })
  })

  await test.step('a follow-up is added, put off until next week, done, and that taken back', async () => {
    await focusOutsideOfFields(page)
    await press('t')
    await type('Call back about the roof')
    await press('Enter')
    await expect.poll(async () => (await stored(page, 'followUps')).length).toBe(2)

    await press('Escape')
    await focusOutsideOfFields(page)
    await press('g', 'f')
    await expect(page).toHaveTitle(/Follow-ups/)
    const rows = page.getByRole('main').getByRole('checkbox')
    await expect(rows).toHaveCount(2)
    await press('s')
    await expect(page.getByRole('group', { name: 'Put off' }).locator(':focus')).toBeVisible()
    await press('3')
    await expect.poll(async () => (await stored(page, 'followUps')).filter((row) => row.snoozedUntil).length).toBe(1)
    await press('d')
    await expect.poll(() => followUpsDone(page)).toBe(1)
    await press('ControlOrMeta+z')
    await expect.poll(() => followUpsDone(page)).toBe(0)
    await press('ControlOrMeta+z')
    await expect.poll(async () => (await stored(page, 'followUps')).filter((row) => row.snoozedUntil).length).toBe(0)
  })

  await test.step('the data package is made from the palette', async () => {
    const zip = join(folder, 'package.zip')
    await chooses(app, 'showSaveDialog', { canceled: false, filePath: zip })
    await press('ControlOrMeta+k')
    await type('anna')
    await expect(page.getByRole('option', { name: /Anna Berg/ }).first()).toBeVisible()
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Anna Berg' })).toBeVisible()
    await press('ControlOrMeta+k')
    await type('hand over')
    await expect(page.getByRole('option', { name: /Hand over their data/ })).toBeVisible()
    await press('Enter')
    await expect(page.getByRole('button', { name: /Make the package/ })).toBeFocused()
    await press('Enter')
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeFocused()
    await press('Escape')
    expect((await openedPackage(zip)).text('data/02-our-history/interactions.csv')).toContain('wants a second quote')
  })

  await test.step('the next customer, to the bin, and back', async () => {
    await press('ControlOrMeta+f')
    await expect(page.getByRole('searchbox', { name: 'Search customers' })).toBeFocused()
    await press('ControlOrMeta+a', 'Delete')
    await expect(page.getByRole('region', { name: 'Customers' }).getByRole('option')).toHaveCount(2)
    await focusOutsideOfFields(page)
    await press('ControlOrMeta+ArrowDown')
    await expect(page.getByRole('heading', { name: 'Max Braun' })).toBeVisible()
    await press('Delete')
    await expect.poll(async () => (await stored(page, 'customers')).filter((row) => row.binnedAt).length).toBe(1)
    await press('ControlOrMeta+z')
    await expect.poll(async () => (await stored(page, 'customers')).filter((row) => row.binnedAt).length).toBe(0)
  })

  await test.step('a name is changed where it stands', async () => {
    await page.evaluate(() => {
      location.hash = '#/customers'
    })
    await press('g', 'c')
    await expect(page.getByRole('option', { selected: true })).toBeFocused()
    await press('/')
    await expect(page.getByRole('searchbox', { name: 'Search customers' })).toBeFocused()
    await type('max')
    await expect(page.getByRole('region', { name: 'Customers' }).getByRole('option')).toHaveCount(1)
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Max Braun' })).toBeVisible()
    await press('F2')
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await press('ControlOrMeta+a')
    await type('Maximilian Braun')
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Maximilian Braun' })).toBeVisible()
  })
})

async function pressAll(page: Page, keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

/** Escape leaves a field, as the owner would. */
async function focusOutsideOfFields(page: Page) {
  for (let times = 0; times < 3; times++) {
    if (!(await page.evaluate(() => document.activeElement?.matches('input, textarea, [contenteditable=true]')))) return
    await page.keyboard.press('Escape')
  }
}

async function tabTo(page: Page, label: string) {
  const field = page.getByLabel(label)
  for (let tabs = 0; tabs < 40; tabs++) {
    if ((await field.count()) > 0 && (await field.first().evaluate((element) => element === document.activeElement)))
      return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${label}`)
}
