import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Regulars } from '@test/support/desktop/launch'
import { addCustomer } from '@test/support/desktop/new-customer'
import { customersStored, stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('a name is edited where it stands: Escape leaves it, Enter keeps it, undo takes back typing before acts', async ({
  open,
}) => {
  const { page } = await withCustomer(await open(), 'Anna Berg')
  const field = page.getByRole('textbox', { name: 'Name', exact: true })
  const edit = async (text: string) => {
    await page.keyboard.press('F2')
    await expect(field).toBeFocused()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }

  await test.step('Escape puts back what stood there', async () => {
    await edit('Somebody else')
    await page.keyboard.press('Escape')
    await expect(heading(page, 'Anna Berg')).toBeVisible()
    await expect(field).toBeHidden()
  })

  await test.step('a customer keeps a name', async () => {
    await edit(' ')
    await page.keyboard.press('Enter')
    await expect(page.getByText('A customer needs a name.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(heading(page, 'Anna Berg')).toBeVisible()
  })

  await test.step('while one types, undo is about the typing', async () => {
    await edit('Anna Berger')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(field).not.toHaveValue('Anna Berger')
    expect(await customersStored(page)).toBe(1)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Anna Braun')
    await page.keyboard.press('Enter')
    await expect(heading(page, 'Anna Braun')).toBeVisible()
  })

  await test.step('outside of fields it is about what was done, step by step', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(heading(page, 'Anna Berg')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(heading(page, 'Anna Braun')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => customersStored(page)).toBe(0)
  })
})

test('what is deleted waits in the bin and comes back as it was', async ({ open }) => {
  const { page } = await withCustomer(await open(), 'Anna Berg')
  await page.getByRole('textbox', { name: /Write a note/ }).fill('Has a new dog')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page, 'interactions')).length).toBe(1)
  const before = await everything(page)

  await page.keyboard.press('Escape')
  await page.keyboard.press('Delete')
  await expect.poll(async () => (await stored(page, 'customers'))[0]?.binnedAt).toBeGreaterThan(0)
  await page.keyboard.press('ControlOrMeta+,')
  await expect(heading(page, 'Settings')).toBeVisible()
  await page.getByRole('button', { name: /Bring back/ }).click()

  await expect.poll(() => everything(page)).toEqual(before)
  await expect(page.getByText('The bin is empty.')).toBeVisible()
})

test('a time that was typed by halves is completed, and without its hour the field says so', async ({ open }) => {
  const { page } = await withCustomer(await open(), 'Anna Berg')
  await page.keyboard.press('t')
  await page.keyboard.type('Call back')
  const time = page.getByRole('group', { name: 'Time' })
  const part = (name: RegExp) => time.getByRole('spinbutton', { name })
  const leave = () => page.getByRole('textbox', { name: 'Add a follow-up' }).click()

  await part(/minute/).focus()
  await page.keyboard.type('30')
  await leave()
  await expect(page.getByText('The hour is missing.')).toBeVisible()

  await part(/minute/).focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await part(/hour/).focus()
  await page.keyboard.type('9')
  await leave()
  await expect(page.getByText('The hour is missing.')).toBeHidden()
  await expect(part(/minute/)).toHaveText('00')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page, 'followUps'))[0]?.due).toMatch(/T09:00$/)

  // The question that comes with the first time of day is not answered by whoever goes on typing.
  const question = page.getByRole('dialog', { name: 'Remind you while the window is closed?' })
  await expect(question).toBeVisible()
  await page.keyboard.type('send it ')
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
})

test('after a call one line asks whether to log it', async ({ open }) => {
  const { page, app } = await withCustomer(await open(), 'Anna Berg')
  await app.evaluate(({ shell }) => {
    Object.assign(shell, { openExternal: async () => {} })
  })
  await page.getByRole('button', { name: 'Add field' }).click()
  await page.getByRole('menuitem', { name: 'Phone' }).click()
  await expect(page.getByRole('textbox', { name: 'Phone number' })).toBeFocused()
  await page.keyboard.type('+49 170 1234567')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page, 'customers'))[0]?.phones?.length).toBe(1)
  await choose(app, 'customer.call')

  const question = page.getByRole('main').getByText('Log the call to Anna Berg?')
  await expect(question).toBeVisible()
  await page.getByRole('button', { name: 'Log it' }).click()
  await page.keyboard.type('wants a quote')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => stored(page, 'interactions'))
    .toMatchObject([{ kind: 'call', direction: 'out', summary: 'wants a quote' }])
  await expect(question).toBeHidden()
})

test('entries of the menu bar do what they say, and settings survive a restart', async ({ open }) => {
  const profile = await mkdtemp(join(tmpdir(), 'regulars-settings-'))
  const first = await withCustomer(await open({ profile }), 'Anna Berg')
  const { page, app } = first

  await test.step('the menu leads somewhere and does something', async () => {
    await choose(app, 'app.followUps')
    await expect(heading(page, 'Follow-ups')).toBeVisible()
    await choose(app, 'app.undo')
    await expect.poll(() => customersStored(page)).toBe(0)
    await choose(app, 'app.redo')
    await expect.poll(() => customersStored(page)).toBe(1)
    await choose(app, 'app.dark')
    await choose(app, 'app.dense')
    await choose(app, 'app.settings')
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect(page.getByRole('radio', { name: 'Dense' })).toBeChecked()
  })

  await test.step('letter keys are switched off: they do nothing, and no button shows them', async () => {
    await page.getByRole('switch', { name: 'Keys of a single letter' }).press('Space')
    await choose(app, 'app.followUps')
    const add = page.getByRole('button', { name: /Add a follow-up/ })
    await expect(add).toHaveText('Add a follow-up')
    await page.keyboard.press('t')
    await expect(page.getByRole('region', { name: 'Add a follow-up' })).toBeHidden()
  })

  await test.step("a kind of the owner's own is called like no other", async () => {
    await choose(app, 'app.settings')
    const kind = page.getByRole('textbox', { name: 'New kind' })
    await kind.fill('call')
    await kind.press('Enter')
    await expect(page.getByText('There is a kind of this name already.')).toBeVisible()
    await kind.fill('Massage')
    await kind.press('Enter')
    await expect.poll(async () => (await stored(page, 'business'))[0]?.interactionKinds?.length).toBe(1)
  })

  await first.close()
  const { page: again } = await open({ profile })
  await expect(again.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await again.keyboard.press('ControlOrMeta+,')
  await expect(again.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(again.getByRole('radio', { name: 'Dense' })).toBeChecked()
  await expect(again.getByRole('switch', { name: 'Keys of a single letter' })).not.toBeChecked()
  await expect(again.getByRole('main').getByText('Massage', { exact: true })).toBeVisible()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

async function withCustomer(regulars: Regulars, name: string) {
  await addCustomer(regulars.page, name)
  return regulars
}

/** Clicks an entry of the menu bar as soon as it can be clicked. */
const choose = (app: ElectronApplication, id: string) =>
  expect
    .poll(() =>
      app.evaluate(({ Menu }, wanted) => {
        const entry = Menu.getApplicationMenu()?.getMenuItemById(wanted)
        if (!entry?.enabled) return false
        entry.click()
        return true
      }, id),
    )
    .toBe(true)

const everything = async (page: Page) => ({
  customers: await stored(page, 'customers'),
  interactions: await stored(page, 'interactions'),
  followUps: await stored(page, 'followUps'),
})
