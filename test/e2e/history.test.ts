import type { Page } from '@playwright/test'
import { addCustomer } from '@test/support/desktop/new-customer'
import { customersStored, stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const names = async (page: Page) => (await stored(page, 'customers')).map(({ name }) => name).sort()
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

test('what was done before a restart is taken back from the history, unless something later builds upon it', async ({
  open,
  folder,
}) => {
  const first = await open({ profile: folder })
  await addCustomer(first.page, 'Anna Berg')
  await addCustomer(first.page, 'Bo Lind')
  await first.page.getByRole('textbox', { name: /Write a note/ }).fill('Gate code 4711')
  await first.page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(first.page, 'interactions')).length).toBe(1)
  await first.close()

  const { page } = await open({ profile: folder })
  await expect(page.getByRole('main')).toBeVisible()
  // Keys are heard a moment after the first screen is there.
  await expect(async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  const steps = page.getByRole('list', { name: 'Today' }).getByRole('listitem')
  await expect(steps).toHaveText([/Logged for Bo Lind/, /Added Bo Lind/, /Added Anna Berg/])

  await press(page, 'Undo “Added Bo Lind”')
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('“Logged for Bo Lind” came later')
  expect(await names(page)).toEqual(['Anna Berg', 'Bo Lind'])

  await press(page, 'Undo “Added Anna Berg”')
  await expect.poll(() => names(page)).toEqual(['Bo Lind'])
  await expect(steps.last()).toContainText('Taken back')
  await press(page, 'Redo “Added Anna Berg”')
  await expect.poll(() => names(page)).toEqual(['Anna Berg', 'Bo Lind'])

  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(async () => (await stored(page, 'interactions')).length).toBe(0)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect.poll(async () => (await stored(page, 'interactions')).length).toBe(1)
  expect(await customersStored(page)).toBe(1)
})
