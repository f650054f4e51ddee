import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('the owner names details of customers, fills them in, orders, removes and deletes them', async ({ open }) => {
  const { page } = await open()
  const fields = async () => ((await stored(page, 'business'))[0]?.ownFields ?? []).map(({ name }) => name)
  const values = async () => Object.values((await stored(page, 'customers'))[0]?.own ?? {})
  const settings = page.getByRole('region', { name: 'Your own details of customers' })
  await addCustomer(page, 'Anna Berg')

  await test.step('they are named in the settings', async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await define(page, 'Length of the boat', 'A number')
    await define(page, 'Berth', 'One of some options', 'North, South')
    await define(page, 'Member', 'Yes or no')
    await expect.poll(fields).toEqual(['Length of the boat', 'Berth', 'Member'])
    await settings.getByRole('button', { name: 'Move Member up' }).click()
    await expect.poll(fields).toEqual(['Length of the boat', 'Member', 'Berth'])
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  await test.step('and filled in on the page of a customer', async () => {
    await page.getByRole('link', { name: /^Customers/ }).click()
    await page.getByRole('option', { name: /Anna/ }).click()
    await addDetail(page)
    await page.getByRole('textbox', { name: 'Length of the boat' }).fill('long')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Detail' })).toContainText('This is no number')
    await page.getByRole('textbox', { name: 'Length of the boat' }).fill('9,5')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Length of the boat' })).toContainText('9.5')

    await addDetail(page)
    await page
      .getByRole('group', { name: 'Detail' })
      .getByRole('button', { name: /Which one$/ })
      .click()
    await page.getByRole('option', { name: 'Berth' }).click()
    await page.getByRole('button', { name: /Not said/ }).click()
    await page.getByRole('option', { name: 'South' }).click()
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await expect.poll(values).toEqual([9.5, 'South'])

    await page.getByRole('group', { name: 'Length of the boat' }).getByRole('button').click()
    await page.getByRole('textbox', { name: 'Length of the boat' }).fill('11')
    await page.keyboard.press('Enter')
    await expect.poll(values).toEqual([11, 'South'])
  })

  await test.step('one that is removed keeps what is in it, until it is deleted', async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await settings.getByRole('button', { name: 'Remove Berth' }).click()
    await expect(settings.getByRole('button', { name: 'Bring back Berth' })).toBeVisible()
    await expect.poll(values).toEqual([11, 'South'])
    await settings.getByRole('button', { name: 'Bring back Berth' }).click()
    await settings.getByRole('button', { name: 'Remove Berth' }).click()
    await settings.getByRole('button', { name: /^Delete Berth/ }).click()
    await expect.poll(values).toEqual([11])
    await expect.poll(fields).toEqual(['Length of the boat', 'Member'])
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(values).toEqual([11, 'South'])
    await expect.poll(fields).toContain('Berth')
  })
})

test('a list is made of a place, of when a follow-up is due and of own details, and is kept', async ({ open }) => {
  const { page } = await open()
  const list = page.getByRole('region', { name: 'Customers' })
  const choose = async (filter: RegExp, option: string) => {
    await list.getByRole('button', { name: filter }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  await addCustomer(page, 'Anna Berg')
  await addCustomer(page, 'Bo Lind')
  await page.getByRole('link', { name: 'Settings' }).click()
  await define(page, 'Member', 'Yes or no')
  await page.getByRole('link', { name: /^Customers/ }).click()
  await page.getByRole('option', { name: /Anna/ }).click()
  await addDetail(page)
  await page.getByRole('button', { name: /Not said/ }).click()
  await page.getByRole('option', { name: 'Yes' }).click()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('group', { name: 'Member' })).toContainText('Yes')
  await page.getByRole('button', { name: 'Add field' }).click()
  await page.getByRole('menuitem', { name: 'Add an address' }).click()
  await page.getByRole('textbox', { name: 'City' }).fill('Kiel')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page, 'customers')).some(({ addresses }) => addresses)).toBe(true)

  await choose(/Newest first|By name/, 'Newest first')
  await expect(list.getByRole('option')).toHaveText([/Bo/, /Anna/])
  await choose(/Newest first/, 'By Member')
  await expect(list.getByRole('option')).toHaveText([/Anna/, /Bo/])

  await choose(/All places/, 'Kiel')
  await expect(list.getByRole('option')).toHaveText([/Anna/])
  await choose(/All details/, 'Member: Yes')
  await expect(list.getByRole('option')).toHaveCount(1)
  await list.getByRole('button', { name: 'What to do with this list' }).click()
  await page.getByRole('menuitem', { name: 'Keep this list …' }).click()
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Members in Kiel')
  await page.keyboard.press('Enter')

  await choose(/Member: Yes/, 'Without Member')
  await expect(list).toContainText('No customers match.')
  await list.getByRole('button', { name: 'Clear filters' }).click()
  await choose(/Any follow-up/, 'No follow-up')
  await expect(list.getByRole('option')).toHaveCount(2)
  await list.getByRole('option', { name: /Bo/ }).click()
  const promise = page.getByRole('textbox', { name: 'Add a follow-up' })
  await promise.fill('Send the catalogue')
  await promise.press('Enter')
  await expect(list.getByRole('option')).toHaveText([/Anna/])
  await choose(/No follow-up/, 'Follow-up in 7 days')
  await expect(list.getByRole('option')).toHaveText([/Bo/])

  await page.getByRole('navigation').getByRole('button', { name: 'Members in Kiel' }).click()
  await expect(list.getByRole('option')).toHaveText([/Anna/])
})

async function define(page: Page, name: string, kind: string, options?: string) {
  await page.getByRole('textbox', { name: 'New detail' }).fill(name)
  const form = page.getByRole('region', { name: 'Your own details of customers' })
  await form.getByRole('button', { name: /What stands in it/ }).click()
  await page.getByRole('option', { name: kind, exact: true }).click()
  if (options) await page.getByRole('textbox', { name: 'Options, parted by commas' }).fill(options)
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(form.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
}

async function addDetail(page: Page) {
  await page.getByRole('button', { name: 'Add field' }).click()
  await page.getByRole('menuitem', { name: 'Add a detail' }).click()
}
