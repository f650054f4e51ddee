import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { readContacts } from '@shared/contacts/read-contacts'
import { chooses } from '@test/support/desktop/dialogs'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('customers go to other programs, all of them or a list, and come back as they were', async ({ open, folder }) => {
  const { page, app } = await open()
  await addCustomer(page, 'Anna Berg')
  await addCustomer(page, 'Zoë Chérif')
  const save = async (name: string, format: RegExp) => {
    const path = join(folder, name)
    await chooses(app, 'showSaveDialog', { canceled: false, filePath: path })
    await openExport(page)
    await page.getByText(format).click()
    await page.getByRole('button', { name: 'Choose where …' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    const bytes = await readFile(path)
    return readContacts(bytes, name).people.map((person) => person.name)
  }

  await openExport(page)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')

  expect(await save('all.xlsx', /XLSX/)).toEqual(['Anna Berg', 'Zoë Chérif'])
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('2 customers were exported')
  expect(await save('all.csv', /CSV/)).toEqual(['Anna Berg', 'Zoë Chérif'])
  expect(await save('all.vcf', /vCard 3/)).toEqual(['Anna Berg', 'Zoë Chérif'])
  expect(await save('all4.vcf', /vCard 4/)).toEqual(['Anna Berg', 'Zoë Chérif'])
  expect(await save('all.json', /JSON/)).toEqual(['Anna Berg', 'Zoë Chérif'])

  await page.getByRole('searchbox', { name: 'Search customers' }).fill('cherif')
  await expect(page.getByRole('region', { name: 'Customers' }).getByRole('option')).toHaveCount(1)
  expect(await save('list.csv', /CSV/)).toEqual(['Zoë Chérif'])

  await page.getByRole('searchbox', { name: 'Search customers' }).fill('')
  await page.getByRole('option', { name: /Anna/ }).locator('[data-choose]').click()
  expect(await save('chosen.csv', /CSV/)).toEqual(['Anna Berg'])

  await test.step('its own file changes nothing when it is imported again', async () => {
    const before = await stored(page, 'customers')
    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [join(folder, 'all4.vcf')] })
    await page.getByRole('link', { name: 'Import' }).click()
    await page.getByRole('button', { name: /Choose a contacts file/ }).click()
    await expect(page.getByText('it is all here already')).toBeVisible()
    expect(await stored(page, 'customers')).toEqual(before)
  })
})

async function openExport(page: Page) {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('export customers')
  await expect(page.getByRole('option', { name: /^Export customers/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
}
