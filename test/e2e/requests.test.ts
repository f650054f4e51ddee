import { liveLater, minutes } from '@test/support/desktop/clock'
import { chooses } from '@test/support/desktop/dialogs'
import { looksWell } from '@test/support/desktop/looks-well'
import { addCustomer } from '@test/support/desktop/new-customer'
import { openedPackage } from '@test/support/desktop/opened-package'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const hours = (count: number) => minutes(count * 60)

test('somebody asks for their data: both clocks run in Today until the package is handed over, and each step can be taken back', async ({
  open,
  folder,
}) => {
  const regulars = await open()
  const { page } = regulars
  const request = async () => (await stored(page, 'requests'))[0]
  const card = page.getByRole('region', { name: 'Requests for data' })
  const toAnna = () => page.getByRole('main').getByRole('link', { name: 'Anna Berg' }).first().click()
  const zip = `${folder}/anna.zip`
  await chooses(regulars.app, 'showSaveDialog', { canceled: false, filePath: zip })
  await addCustomer(page, 'Anna Berg')

  await test.step('what they said is written down', async () => {
    await page.getByRole('button', { name: 'They asked for their data' }).click()
    await expect(page.getByRole('dialog', { name: 'Anna Berg asked for their data' })).toBeVisible()
    await looksWell(page)
    await page.getByRole('button', { name: /How they asked/ }).click()
    await page.getByRole('option', { name: 'by phone' }).click()
    await page.getByRole('textbox', { name: 'In their words' }).fill('Everything you have about me, please')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(card.getByText('Everything you have about me, please')).toBeVisible()
    await expect(card.getByText(/Your promise: 2[34] hours left/)).toBeVisible()
    await expect(card.getByText(/By law: (2[789]|3[0-9]) days left/)).toBeVisible()
    await looksWell(page)
  })

  await test.step('undo takes it away, redo brings it back', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(card).toBeHidden()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(card).toBeVisible()
  })

  await test.step('Today shows both clocks, and marks what is overdue by word', async () => {
    await page.getByRole('link', { name: /^Today/ }).click()
    await expect(card.getByRole('link', { name: 'Anna Berg' })).toBeVisible()
    await expect(card.getByText(/Your promise: 2[34] hours left/)).toBeVisible()
    await liveLater(regulars, hours(27))
    await expect(card.getByText(/Your promise: overdue by [23] hours/)).toBeVisible()
    await looksWell(page)
    await page.keyboard.press('ControlOrMeta+,')
    await expect(page.getByRole('table', { name: 'Rules' })).toBeVisible()
    await looksWell(page)
  })

  await test.step('the owner changes the rule that holds, and the clock follows', async () => {
    await page.getByRole('button', { name: 'Change the rule of European Union and EEA' }).click()
    await page.getByRole('textbox', { name: 'Answer within' }).fill('2')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('row', { name: /European Union/ })).toContainText('2 calendar months')
    await page.getByRole('link', { name: /^Today/ }).click()
    await expect(card.getByText(/By law: (5[6-9]|6[0-9]) days left/)).toBeVisible()
  })

  await test.step('who it is, the package, handing it over, that they have it: one after the other', async () => {
    await toAnna()
    await card.getByRole('button', { name: 'Check who it is' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(card.getByText(/I know them/)).toBeVisible()

    await card.getByRole('button', { name: 'Make the package' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('It answers their request for data')).toBeVisible()
    await dialog.getByRole('button', { name: 'Make the package' }).click()
    await expect(dialog.getByText('The package is ready.')).toBeVisible()
    const fingerprint = (await dialog.locator('code').textContent()) ?? ''
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    await expect(card.getByText(fingerprint)).toBeVisible()
    expect((await request())?.sealed).toMatchObject({ packageId: 'P0001', fileName: 'anna.zip', sha256: fingerprint })

    const opened = await openedPackage(zip)
    expect(opened.json('data/06-requests-and-complaints/requests.json').requests).toHaveLength(1)
    const schema = 'data/90-about-this-package/schema/requests.schema.json'
    expect(opened.misfits('data/06-requests-and-complaints/requests.json', schema)).toEqual([])

    await card.getByRole('button', { name: 'Handed over' }).click()
    await page.getByRole('textbox', { name: 'To whom' }).fill('Anna herself')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(card.getByText(/Anna herself/)).toBeVisible()
    await expect(card.getByText(/Your promise/)).toBeHidden()

    await card.getByRole('button', { name: 'They have it' }).click()
    await page.getByRole('textbox', { name: 'What they said' }).fill('Thank you!')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(card.getByText(/Thank you!/)).toBeVisible()
    await looksWell(page)
  })

  await test.step('Today is quiet about it', async () => {
    await page.getByRole('link', { name: /^Today/ }).click()
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(card).toBeHidden()
  })
})

test('somebody who left long ago can ask too, and it is put right, extended and given up by hand', async ({ open }) => {
  const regulars = await open()
  const { page } = regulars
  const card = page.getByRole('region', { name: 'Requests for data' })
  const request = async () => (await stored(page, 'requests'))[0]
  const choose = async (what: string) => {
    await card.getByRole('button', { name: 'What to do about this request' }).click()
    await page.getByRole('menuitem', { name: what }).click()
  }
  await addCustomer(page, 'Anna Berg')
  await page
    .getByRole('article')
    .getByRole('button', { name: /Stage$/ })
    .click()
  await page.getByRole('option', { name: 'Departed' }).click()
  await expect(page.getByRole('region', { name: 'Has left' })).toBeVisible()
  await liveLater(regulars, hours(240 * 24))

  await page.getByRole('button', { name: 'They asked for their data' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByText(/Your promise: 2[34] hours left/)).toBeVisible()

  await choose('Change')
  await page.getByRole('textbox', { name: 'Who asked' }).fill('Her lawyer')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByText('Asked by Her lawyer')).toBeVisible()

  await choose('It takes longer')
  await page.getByRole('textbox', { name: 'Why' }).fill('Paper in the attic')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByText(/Paper in the attic/)).toBeVisible()
  await expect(card.getByText(/By law: (8[6-9]|9[0-5]) days left/)).toBeVisible()

  await choose('They do not want it any more')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByText(/By law/)).toBeHidden()
  expect((await request())?.closedAt).toBeGreaterThan(0)
  await choose('Open again')
  await expect(card.getByText(/By law/)).toBeVisible()

  await choose('Remove')
  await expect(card).toBeHidden()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(card).toBeVisible()
})
