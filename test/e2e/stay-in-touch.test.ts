import { liveLater, minutes } from '@test/support/desktop/clock'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const days = (count: number) => minutes(count * 24 * 60)

test('whom the owner wants to hear of comes up in time, is skipped, and that taken back; who is being lost is found', async ({
  open,
}) => {
  const regulars = await open()
  const { page } = regulars
  await addCustomer(page, 'Max Braun')
  await addCustomer(page, 'Anna Berg')
  const anna = async () => (await stored(page, 'customers')).find((row) => row.name === 'Anna Berg')!

  await test.step('how often stands on the page of the customer', async () => {
    await page.getByRole('button', { name: /Stay in touch/ }).click()
    await page.getByRole('option', { name: 'every 4 weeks' }).click()
    await expect.poll(async () => (await anna()).touch).toEqual({ cadence: { every: 28 } })
    await expect(page.getByText('every 4 weeks, last today')).toBeVisible()
    await expect(page.getByText('In touch', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: /At the latest/ }).click()
    await page.getByRole('option', { name: 'after 8 weeks' }).click()
    await expect.poll(async () => (await anna()).touch).toEqual({ cadence: { every: 28, latest: 56 } })
  })

  await test.step('a month and a half later Today asks for her', async () => {
    await liveLater(regulars, days(45))
    await page.getByRole('link', { name: /^Today/ }).click()
    const section = page.getByRole('region', { name: 'Stay in touch' })
    await expect(section.getByRole('listitem')).toHaveText(/Due.*Anna Berg.*last 45 days ago, every 4 weeks/)
    await section.getByRole('button', { name: 'What to do about Anna Berg' }).click()
    await page.getByRole('menuitem', { name: 'Skip this time' }).click()
    await expect.poll(async () => (await anna()).touch).toHaveProperty('countsFrom')
    await expect(section).toBeHidden()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(section).toBeVisible()
  })

  await test.step('a call that is logged from there brings her back in touch', async () => {
    await page.getByRole('button', { name: 'What to do about Anna Berg' }).click()
    await page.getByRole('menuitem', { name: 'Log a contact' }).click()
    const line = page.getByRole('textbox', { name: 'One line' })
    await expect(line).toHaveValue('called ')
    await expect(line).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type('all is well')
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Call, Anna Berg, Today.*: all is well$/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Anna Berg' })).toBeVisible()
    await expect(page.getByText('every 4 weeks, last today')).toBeVisible()
  })

  await test.step('a tag can have one, and who has none is being lost', async () => {
    await liveLater(regulars, days(140))
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+,')
    await page.getByRole('textbox', { name: 'Tag' }).fill('vip')
    await page.getByRole('textbox', { name: 'Tag' }).press('Enter')
    await expect(page.getByText('#vip: every 6 weeks')).toBeVisible()

    await page.getByRole('link', { name: /^Customers/ }).click()
    await page.getByRole('button', { name: /Stage/ }).first().click()
    await page.getByRole('option', { name: 'Losing touch' }).click()
    await expect(page.getByRole('region', { name: 'Customers' }).getByRole('option')).toHaveText(/Max Braun/)
  })
})
