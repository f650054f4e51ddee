import { existsSync } from 'node:fs'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { chooses } from '@test/support/desktop/dialogs'
import { customersStored, stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'
import { textRow, workbook } from '@test/support/workbook'

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url))
const corpus = (name: string) => fileURLToPath(new URL(`../../../shared/corpus/${name}`, import.meta.url))

test('a table is looked at, imported, taken back and done again', async ({ open }) => {
  const { page, app } = await open()
  await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [fixture('customers.csv')] })
  await page.getByRole('link', { name: /^Import/ }).click()
  await page.getByRole('button', { name: /Choose a contacts file/ }).click()

  await test.step('it says what it looks like, and what would happen to whom', async () => {
    await expect(page.getByText('Looks like: Google Contacts, comma, UTF-8, header in row 1')).toBeVisible()
    await expect(line(page, 'Max Braun')).toContainText('“1980-02-31” is no date that exists.')
    await expect(line(page, 'A. Berg')).toContainText('Same email as row 2, Anna Berg. Both become one.')
    await expect(line(page, 'Row 7')).toContainText('No name, no email, no phone.')
    await expect(page.getByText('9 of 10 columns are used. Left out: Password.')).toBeVisible()
    await page.getByRole('button', { name: 'Change the columns' }).click()
    await expect(page.getByText('passwords, card numbers and the like are never imported')).toBeVisible()
    await expect(page.getByText('secret')).toHaveCount(0)
    await looksRight(page)
  })

  await test.step('the counts choose whom to look at', async () => {
    await page.getByRole('radio', { name: '1 twice in the file' }).click()
    await expect(page.getByRole('option')).toHaveCount(1)
    await page.getByRole('radio', { name: '7 in the file' }).click()
  })

  await test.step('a column is taken for something else, and read again', async () => {
    await page.getByRole('button', { name: 'Notes goes to' }).click()
    await page.getByRole('option', { name: 'Leave out', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Notes goes to' })).toContainText('Leave out')
  })

  await test.step('nothing is written before the owner says so', async () => {
    await page.getByRole('checkbox', { name: /Add their company/ }).click()
    await expect(page.getByRole('checkbox', { name: /Add their company/ })).toBeChecked()
    expect(await customersStored(page)).toBe(0)
    await page.getByRole('button', { name: 'Import 6' }).click()
    await expect(page.getByText('5 customers added')).toBeVisible()
    await expect(page.getByText('1 company added')).toBeVisible()
    await expect(page.getByText('1 was twice in the file and became one')).toBeVisible()
    await expect(page.getByText('1 left out')).toBeVisible()
    await looksRight(page)
  })

  await test.step('who was in the file is there, with company and without what was left out', async () => {
    const customers = await stored(page, 'customers')
    const company = customers.find(({ name }) => name === 'Berg Heating')
    expect(customers.map(({ name }) => name).sort()).toEqual([
      'Anna Berg',
      'Berg Heating',
      'Hotel Adler',
      'Max Braun',
      "Zoë O'Neill",
      'info@nobody.example',
    ])
    const anna = customers.find(({ name }) => name === 'Anna Berg')
    expect(anna).toMatchObject({
      companies: [{ companyId: company?.id, role: 'Owner' }],
      phones: [{ value: '+49 431 1234567' }, { value: '+49 170 1234567' }],
      tags: ['heating'],
    })
    expect(anna).not.toHaveProperty('notes')
  })

  await test.step('one undo takes everything back, one redo brings it again', async () => {
    await page.getByRole('button', { name: 'Undo the import' }).click()
    await expect(page.getByRole('main').getByText('The import was taken back.')).toBeVisible()
    expect(await customersStored(page)).toBe(0)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(page.getByText('5 customers added')).toBeVisible()
    expect(await customersStored(page)).toBe(6)
  })

  await test.step('Done leads to the customers', async () => {
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByRole('main').getByText("Zoë O'Neill")).toBeVisible()
  })
})

test('a second file completes whom one has; the same file again changes nothing; all of it without a mouse', async ({
  open,
}) => {
  const { page, app } = await open()
  const choose = async (name: string) => {
    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [fixture(name)] })
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await expect(page.getByRole('button', { name: 'Choose a contacts file' })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+o')
    await expect(page.getByRole('heading', { name: 'People in the file' })).toBeVisible()
  }
  const pressButton = async (name: string | RegExp) => {
    await tabTo(page, name)
    await page.keyboard.press('Enter')
  }

  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await choose('customers.csv')
  await pressButton('Import 6')
  await pressButton('Done')

  await test.step('the second file: one match, one new', async () => {
    await choose('friends.vcf')
    await expect(line(page, 'Anna Berg')).toContainText('Same email as Anna Berg. Adds address')
    await pressButton('Import 2')
    await expect(page.getByText('1 customer added')).toBeVisible()
    await expect(page.getByText('1 customer completed')).toBeVisible()
    const anna = (await stored(page, 'customers')).find(({ name }) => name === 'Anna Berg')
    expect(anna?.phones).toHaveLength(2)
    expect(anna?.addresses).toMatchObject([{ city: 'Kiel' }])
    await pressButton('Done')
  })

  await test.step('the same once more', async () => {
    await choose('friends.vcf')
    await expect(page.getByText('it is all here already')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
    await pressButton('Back')
  })

  await test.step('Ctrl+Z takes the second import back, updates too', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => customersStored(page)).toBe(5)
    const anna = (await stored(page, 'customers')).find(({ name }) => name === 'Anna Berg')
    expect(anna).not.toHaveProperty('addresses')
  })
})

test('for each match the owner chooses what to do; one undo takes it back, and the same again changes nothing', async ({
  open,
}) => {
  const { page, app } = await open()
  const choose = async (name: string) => {
    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [fixture(name)] })
    await page.getByRole('link', { name: /^Import/ }).click()
    await page.getByRole('button', { name: /Choose a contacts file/ }).click()
    await expect(page.getByRole('heading', { name: 'People in the file' })).toBeVisible()
  }
  const treat = (name: string, how: string) =>
    page
      .getByRole('radiogroup', { name: `What to do about ${name}` })
      .getByRole('radio', { name: how })
      .click()
  await choose('customers.csv')
  await page.getByRole('button', { name: 'Import 6' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  const before = await stored(page, 'customers')

  await test.step('a match shows what would be filled and what differs', async () => {
    await choose('changes.csv')
    await page.getByRole('radio', { name: '2 you already have' }).click()
    const detail = page.getByRole('region', { name: 'Anna Berg' })
    await expect(detail).toContainText('Only the file knows')
    await expect(detail).toContainText('+49 171 9999999')
    await expect(detail).toContainText('The file says otherwise')
    await expect(detail).toContainText('You have May 3, 1979 (birthday)')
    await expect(detail).toContainText('The file says May 3, 1978 (birthday)')
    await looksRight(page)
  })

  await test.step('one is overwritten, one left alone', async () => {
    await treat('Anna Berg', 'Overwrite')
    await expect(line(page, 'Anna Berg')).toContainText('Changes phone, dates, and notes.')
    await line(page, 'Zoë').click()
    await treat("Zoë O'Neill", 'Leave as is')
    await expect(page.getByText('2 people are treated in another way.')).toBeVisible()
    await page.getByRole('button', { name: 'Import 1' }).click()
    await expect(page.getByText('1 customer completed')).toBeVisible()
    const after = await stored(page, 'customers')
    expect(after.find(({ name }) => name === 'Anna Berg')).toMatchObject({
      phones: [{ value: '+49 171 9999999' }, { value: '+49 431 1234567' }, { value: '+49 170 1234567' }],
      dates: [{ kind: 'birthday', date: '1978-05-03' }],
      notes: 'Moved away\n\nGate code 4711',
    })
    expect(after.filter(({ name }) => name !== 'Anna Berg')).toEqual(before.filter(({ name }) => name !== 'Anna Berg'))
    await page.getByRole('button', { name: 'Done' }).click()
  })

  await test.step('the same choice once more changes nothing', async () => {
    await choose('changes.csv')
    await page.getByText('Let the file overwrite').click()
    await line(page, 'Zoë').click()
    await treat("Zoë O'Neill", 'Leave as is')
    await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
    await page.getByRole('button', { name: 'Treat all alike' }).click()
    await expect(page.getByRole('button', { name: 'Import 1' })).toBeEnabled()
    await page.getByRole('button', { name: 'Another file' }).click()
  })

  await test.step('one undo takes the updates back', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => stored(page, 'customers')).toEqual(before)
  })
})

test('how the columns were read is remembered for the next file of the kind', async ({ open }) => {
  const { page, app } = await open()
  const choose = async () => {
    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [fixture('customers.csv')] })
    await page.getByRole('link', { name: /^Import/ }).click()
    await page.getByRole('button', { name: /Choose a contacts file/ }).click()
    await expect(page.getByRole('heading', { name: 'People in the file' })).toBeVisible()
  }
  await choose()
  await page.getByRole('button', { name: 'Change the columns' }).click()
  await page.getByRole('button', { name: 'Notes goes to' }).click()
  await page.getByRole('option', { name: 'Nickname', exact: true }).click()
  await expect(page.getByText('as you read them last time')).toHaveCount(0)
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  expect((await stored(page, 'customers')).find(({ name }) => name === 'Anna Berg')?.nickname).toBe('Gate code 4711')

  await choose()
  await expect(page.getByText('The columns are read as you read them last time.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
  await page.getByRole('button', { name: 'Read them as Regulars does' }).click()
  await expect(page.getByText('The columns are read as you read them last time.')).toHaveCount(0)
  await expect(line(page, 'Anna Berg').first()).toContainText('Adds notes')
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await page.getByRole('button', { name: 'Done' }).click()

  await choose()
  await expect(page.getByText('The columns are read as you read them last time.')).toHaveCount(0)
})

test('a file without contacts says what to do', async ({ open }) => {
  const folder = await mkdtemp(join(tmpdir(), 'regulars-import-'))
  const tooLarge = join(folder, 'everybody.csv')
  await writeFile(tooLarge, 'Name')
  await truncate(tooLarge, 51 * 1024 * 1024)
  const { page, app } = await open()
  await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [tooLarge] })
  await page.getByRole('link', { name: /^Import/ }).click()
  await page.getByRole('button', { name: /Choose a contacts file/ }).click()
  await expect(page.getByRole('alert')).toContainText('This file is too large')
  await expect(page.getByRole('alert')).toContainText('Files of up to 50 MB can be read.')

  await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [fileURLToPath(import.meta.url)] })
  await page.getByRole('button', { name: /Choose another file/ }).click()
  await expect(page.getByRole('alert').or(page.getByText('Nobody could be read yet'))).toBeVisible()
  await looksRight(page)
  await rm(folder, { recursive: true })
})

test('a workbook is looked at and imported as it is', async ({ open }) => {
  const folder = await mkdtemp(join(tmpdir(), 'regulars-import-'))
  const rows = textRow('Our customers') + textRow('Name', 'Email') + textRow('Ada Byron', 'ada@example.org')
  await writeFile(join(folder, 'people.xlsx'), workbook([{ name: 'People', rows }]))
  const { page, app } = await open()
  await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [join(folder, 'people.xlsx')] })
  await page.getByRole('link', { name: /^Import/ }).click()
  await page.getByRole('button', { name: /Choose a contacts file/ }).click()
  await expect(page.getByText('Looks like: workbook, header in row 2')).toBeVisible()
  await page.getByRole('button', { name: 'Import 1' }).click()
  await expect(page.getByText('1 customer added')).toBeVisible()
  expect(await stored(page, 'customers')).toMatchObject([{ name: 'Ada Byron' }])
  await rm(folder, { recursive: true })
})

for (const { name, people } of [
  { name: 'vcf-1000cards.vcf', people: 1000 },
  { name: 'csv-1000-contacts.csv', people: 1000 },
]) {
  test(`${name} of another program: in, once more, and out`, async ({ open }) => {
    test.skip(!existsSync(corpus(name)), 'The files of other programs are not here')
    const { page, app } = await open()
    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [corpus(name)] })
    await page.getByRole('link', { name: /^Import/ }).click()
    await page.getByRole('button', { name: /Choose a contacts file/ }).click()
    await page.getByRole('button', { name: `Import ${people.toLocaleString('en')}` }).click()
    await expect(page.getByText(`${people.toLocaleString('en')} customers added`)).toBeVisible()
    expect(await customersStored(page)).toBe(people)

    await page.getByRole('button', { name: 'Import another file' }).click()
    await page.getByRole('button', { name: /Choose a contacts file/ }).click()
    await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText(basename(name))
    await expect(page.getByRole('button', { name: 'Nothing to import' })).toBeDisabled()
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => customersStored(page)).toBe(0)
  })
}

const line = (page: Page, text: string) => page.getByRole('option').filter({ hasText: text })

async function looksRight(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([])
}

/** Tab until the button has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name })
  await expect(button).toBeEnabled()
  for (let presses = 0; presses < 60; presses++) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(button).toBeFocused()
}
