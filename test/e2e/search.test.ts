import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('what was written, promised and kept is found by its words, and opened where it stands', async ({ open }) => {
  const { page } = await open()
  await addCustomer(page, 'Zoë Chérif')
  for (let number = 1; number <= 30; number++) await write(page, `note ${number}`)
  await addCustomer(page, 'Anna Berg')
  await write(page, 'Wants a second quote for the boiler')
  await expect.poll(async () => (await stored(page, 'interactions')).length).toBe(31)
  const promise = page.getByRole('textbox', { name: 'Add a follow-up' })
  await promise.fill('Send the boiler catalogue')
  await promise.press('Enter')
  await expect.poll(async () => (await stored(page, 'followUps')).length).toBe(1)

  await test.step('both are found, with what was looked for marked, and the customer beside it', async () => {
    await type(page, 'boil')
    await expect(page.getByRole('group', { name: 'Follow-ups' }).getByRole('option')).toHaveText(
      /^Send the boiler catalogueAnna Berg · Tomorrow$/,
    )
    const found = page.getByRole('group', { name: 'Notes and contacts' }).getByRole('option')
    await expect(found).toHaveText(/^Wants a second quote for the boilerAnna Berg · Today$/)
    await expect(found.locator('mark')).toHaveText(['boiler'])
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Escape')
  })

  await test.step('what it opens has the focus, and what else is shown stays the choice of the owner', async () => {
    await type(page, 'second quote')
    await expect(page.getByRole('option', { name: /^Wants a second quote/ })).toBeVisible()
    await page.keyboard.press('Enter')
    const note = page.getByRole('row', { name: /Wants a second quote/ })
    await expect(note).toBeFocused()
    const shown = page.getByRole('region', { name: 'History' })
    await shown
      .getByRole('button', { name: 'Follow-ups' })
      .or(shown.getByText('Follow-ups', { exact: true }))
      .first()
      .click()
    await expect(note).toBeHidden()
  })

  await test.step('an old note is opened where it stands, with the focus on it', async () => {
    await type(page, 'note 1')
    const found = page.getByRole('group', { name: 'Notes and contacts' }).getByRole('option')
    await expect(found.first()).toHaveText(/^note 1Zoë/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Zoë Chérif' })).toBeVisible()
    await expect(page.getByRole('row', { name: /note 1(?!\d)/ })).toBeFocused()
  })

  await test.step('a note is found by what it says now; with its customer in the bin not at all', async () => {
    await page.keyboard.press('e')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('gutter')
    await page.keyboard.press('ControlOrMeta+Enter')
    await type(page, 'gutter')
    await expect(page.getByRole('option', { name: /^gutter/ })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('gutetr')
    await expect(page.getByRole('option', { name: /^gutter/ })).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByRole('article').getByRole('button', { name: 'More' }).first().click()
    await page.getByRole('menuitem', { name: /bin/i }).click()
    await expect.poll(async () => (await stored(page, 'customers')).filter((row) => row.binnedAt).length).toBe(1)
    await type(page, 'gutter')
    await expect(page.getByRole('option', { name: /^Create customer/ })).toBeVisible()
    await expect(page.getByRole('option', { name: /^gutter/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(async () => (await stored(page, 'customers')).filter((row) => row.binnedAt).length).toBe(0)
    await type(page, 'gutter')
    await expect(page.getByRole('option', { name: /^gutter/ })).toBeVisible()
  })
})

async function write(page: Page, words: string) {
  const line = page.getByRole('textbox', { name: /Write a note/ })
  await line.fill(words)
  await line.press('Enter')
  await expect(line).toHaveValue('')
}

async function type(page: Page, text: string) {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: 'Search or do anything' })).toBeFocused()
  await page.keyboard.type(text)
}
