import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooses } from '@test/support/desktop/dialogs'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'
import ICAL from 'ical.js'

test('what is promised goes into a calendar file, once, and into one that is kept up to date', async ({
  open,
  folder,
}) => {
  const { page, app } = await open()
  const promise = async (title: string) => {
    await page.keyboard.press('ControlOrMeta+Shift+a')
    await expect(page.getByRole('textbox', { name: 'One line' })).toBeFocused()
    await page.keyboard.type(`${title} @anna tomorrow`)
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('for Anna Berg')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await addCustomer(page, 'Anna Berg')
  await promise('Send the quote')
  await expect.poll(async () => (await stored(page, 'followUps')).length).toBe(1)

  const once = join(folder, 'once.ics')
  await chooses(app, 'showSaveDialog', { canceled: false, filePath: once })
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('ics')
  await expect(page.getByRole('option', { name: /calendar file/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect.poll(() => summariesIn(once)).toEqual(['Send the quote · Anna Berg'])

  const kept = join(folder, 'kept.ics')
  await chooses(app, 'showSaveDialog', { canceled: false, filePath: kept })
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Choose the file …' }).click()
  await expect(page.getByText(`Kept up to date: ${kept}`)).toBeVisible()
  await expect.poll(() => summariesIn(kept)).toEqual(['Send the quote · Anna Berg'])
  await promise('Order tiles')
  await expect.poll(() => summariesIn(kept)).toEqual(['Send the quote · Anna Berg', 'Order tiles · Anna Berg'])
  expect(await summariesIn(once)).toHaveLength(1)
})

/** What another program reads in it; nothing while it is not there. */
async function summariesIn(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  if (text === '') return []
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => new ICAL.Event(event).summary)
}
