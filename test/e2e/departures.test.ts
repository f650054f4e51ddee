import type { Page } from '@playwright/test'
import { liveLater, minutes } from '@test/support/desktop/clock'
import { looksWell } from '@test/support/desktop/looks-well'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const days = (count: number) => minutes(count * 24 * 60)
const anna = async (page: Page) => (await stored(page, 'customers')).find(({ name }) => name === 'Anna Berg')!

async function promise(page: Page, title: string) {
  await page.keyboard.press('t')
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Follow-ups' }).getByText(title)).toBeVisible()
  await page.keyboard.press('Escape')
}

async function openAnna(page: Page) {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Anna')
  await page
    .getByRole('option', { name: /Anna Berg/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Anna Berg' })).toBeVisible()
}

test('a customer leaves with a farewell, nothing asks for her any more, the data rests, and she comes back with everything', async ({
  open,
}) => {
  const regulars = await open()
  const { page } = regulars
  await addCustomer(page, 'Anna Berg')
  await promise(page, 'Send the last invoice')
  await promise(page, 'Bring back the key')

  await test.step('since when, why, what we learnt, on which terms', async () => {
    await page.getByRole('button', { name: 'They are leaving' }).click()
    await page.getByRole('button', { name: /^Not said Why/ }).click()
    await page.getByRole('option', { name: 'The price' }).click()
    await page.getByRole('textbox', { name: 'In their words' }).fill('Too much for two visits a year')
    await page.getByRole('textbox', { name: 'What we learnt' }).fill('Offer a small contract')
    await page.getByRole('radio', { name: 'Yes' }).press('Space')
    await looksWell(page)
    await page.getByRole('button', { name: 'Save' }).click()
    const leaving = page.getByRole('region', { name: 'Leaving' })
    await expect(leaving.getByText('Too much for two visits a year')).toBeVisible()
    await expect(leaving.getByText('On good terms')).toBeVisible()
    expect((await anna(page)).stage).toBe('departing')
  })

  await test.step('the steps of the farewell are ticked, and that is taken back', async () => {
    const step = page.getByRole('checkbox', { name: 'Thank them' })
    await step.press('Space')
    await expect(step).toBeChecked()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(step).not.toBeChecked()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(step).toBeChecked()
    await looksWell(page)
  })

  await test.step('she has left: what is open waits, in one step', async () => {
    await page.getByRole('button', { name: 'They have left' }).click()
    await expect(page.getByRole('radiogroup', { name: 'What is still promised (2)' })).toBeVisible()
    await looksWell(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('2 follow-ups wait until they come back')).toBeVisible()
    expect((await anna(page)).stage).toBe('departed')
  })

  await test.step('Today and Follow-ups ask for nothing of hers', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('t')
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Send the last invoice')).toBeHidden()
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    await expect(page.getByRole('heading', { level: 1, name: 'Follow-ups' })).toBeVisible()
    await expect(page.getByText('Bring back the key')).toBeHidden()
  })

  await test.step('the place in the side bar shows her, and the reasons as bars and as a table', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('d')
    await expect(page.getByRole('heading', { level: 1, name: 'Departures' })).toBeVisible()
    const row = page.getByRole('region', { name: 'Have left' }).getByRole('listitem')
    await expect(row).toHaveText(/Anna Berg.*The price.*Left: Today/)
    await expect(page.getByRole('table', { name: 'Reasons over time' }).getByRole('row')).toHaveText([
      /Why\s*\d{4}\s*All/,
      /The price\s*1\s*1/,
    ])
    await looksWell(page)
  })

  await test.step('a month before the data has rested Today asks, and it is kept with a reason', async () => {
    await page.getByRole('link', { name: /^Today/ }).click()
    const rests = page.getByRole('region', { name: 'Data at rest' })
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(rests).toBeHidden()
    await liveLater(regulars, days(345))
    await expect(rests.getByRole('link', { name: 'Anna Berg' })).toBeVisible()
    await looksWell(page)
    await rests.getByRole('button', { name: 'Keep longer …: Anna Berg' }).click()
    await page.getByRole('textbox', { name: 'Why' }).fill('A guarantee runs')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(rests).toBeHidden()
  })

  await test.step('she comes back with everything', async () => {
    await openAnna(page)
    await expect(page.getByText('Kept because: A guarantee runs')).toBeVisible()
    await page.getByRole('button', { name: 'They came back' }).click()
    const followUps = page.getByRole('region', { name: 'Follow-ups' })
    await expect(followUps.getByText('Send the last invoice')).toBeVisible()
    await expect(followUps.getByText('Bring back the key')).toBeVisible()
    expect((await anna(page)).stage).toBe('active')
  })

  await test.step('the stage in her head says the same: departed, and back by undo', async () => {
    await page
      .getByRole('article')
      .getByRole('button', { name: /^Active Stage/ })
      .click()
    await page.getByRole('option', { name: 'Departed' }).click()
    await expect(page.getByRole('region', { name: 'Has left' })).toBeVisible()
    await expect(page.getByText('2 follow-ups wait until they come back')).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByRole('region', { name: 'Has left' })).toBeHidden()
    await expect(page.getByRole('region', { name: 'Follow-ups' }).getByText('Bring back the key')).toBeVisible()
  })
})

test('whoever has died is left in peace, and still found by name', async ({ open }) => {
  const { page } = await open()
  await addCustomer(page, 'Max Braun')
  await addCustomer(page, 'Anna Berg')
  await promise(page, 'Send the last invoice')
  await page
    .getByRole('article')
    .getByRole('button', { name: /Stage$/ })
    .click()
  await page.getByRole('option', { name: 'Died' }).click()
  await expect(page.getByRole('region', { name: 'Died' })).toContainText('1 follow-up waits')
  await looksWell(page)

  await page.getByRole('link', { name: /^Follow-ups/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Follow-ups' })).toBeVisible()
  await expect(page.getByText('Send the last invoice')).toBeHidden()

  await page.getByRole('link', { name: /^Customers/ }).click()
  const list = page.getByRole('region', { name: 'Customers' })
  await expect(list.getByRole('option', { name: /Max Braun/ })).toBeVisible()
  await expect(list.getByRole('option', { name: /Anna Berg/ })).toBeHidden()
  await openAnna(page)
})

test('the owner’s own reasons and steps', async ({ open }) => {
  const { page } = await open()
  await addCustomer(page, 'Anna Berg')
  await page.keyboard.press('ControlOrMeta+,')
  await expect(page.getByRole('list', { name: 'Reasons' })).toBeVisible()
  await looksWell(page)
  await page.getByRole('textbox', { name: 'New reason' }).fill('Our dog bit them')
  await page.getByRole('textbox', { name: 'New reason' }).press('Enter')
  await expect(page.getByRole('list', { name: 'Reasons' }).getByText('Our dog bit them')).toBeVisible()
  await page.getByRole('button', { name: 'Remove The price' }).click()
  await expect(page.getByRole('list', { name: 'Reasons' }).getByText('The price')).toBeHidden()
  await page.getByRole('textbox', { name: 'New step of the farewell' }).fill('Bake a cake')
  await page.getByRole('textbox', { name: 'New step of the farewell' }).press('Enter')
  await expect(page.getByRole('list', { name: 'Farewell' }).getByText('Bake a cake')).toBeVisible()

  await openAnna(page)
  await page.getByRole('button', { name: 'They are leaving' }).click()
  await page.getByRole('button', { name: /^Not said Why/ }).click()
  await expect(page.getByRole('option', { name: 'The price' })).toBeHidden()
  await page.getByRole('option', { name: 'Our dog bit them' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('region', { name: 'Leaving' }).getByText('Our dog bit them')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Bake a cake' })).toBeVisible()
})
