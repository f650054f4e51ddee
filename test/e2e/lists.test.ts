import AxeBuilder from '@axe-core/playwright'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('a list is filtered, kept at the side, changed as a whole and taken back', async ({ open }) => {
  const { page } = await open()
  for (const name of ['Anna Berg', 'Bo Lind', 'Cy Dahl']) await addCustomer(page, name)
  const list = page.getByRole('region', { name: 'Customers' })
  const tagged = async (tag: string) =>
    (await stored(page, 'customers')).filter((row) => (row.tags as string[] | undefined)?.includes(tag)).length
  const menu = async (item: string | RegExp) => {
    await list.getByRole('button', { name: 'What to do with this list' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  await test.step('everybody who was never contacted gets a tag', async () => {
    await list.getByRole('button', { name: /Any last contact/ }).click()
    await page.getByRole('option', { name: 'Never contacted' }).click()
    await menu('Change everybody here …')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Tag' }).fill('#welcome')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.getByRole('button', { name: 'Change 3 customers' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect.poll(() => tagged('welcome')).toBe(3)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => tagged('welcome')).toBe(0)
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect.poll(() => tagged('welcome')).toBe(3)
  })

  await test.step('the list is kept under a name, and shown by it from anywhere', async () => {
    await list.getByRole('button', { name: /All tags/ }).click()
    await page.getByRole('option', { name: '#welcome' }).click()
    await menu('Keep this list …')
    await page.getByRole('textbox', { name: 'Name of the list' }).fill('To welcome')
    await page.keyboard.press('Enter')
    const kept = page.getByRole('navigation').getByRole('button', { name: 'To welcome' })
    await expect(kept).toBeVisible()
    await page.getByRole('link', { name: /^Today/ }).click()
    await kept.click()
    await expect(list.getByRole('option')).toHaveCount(3)
    await expect(kept).toHaveAttribute('aria-current', 'page')
  })

  await test.step('who does not fit any more is not on it; the bin takes the rest, and gives it back', async () => {
    await list.getByRole('searchbox').fill('bo')
    await expect(list.getByRole('option')).toHaveCount(1)
    await menu('Put everybody here in the bin')
    await expect(list).toContainText('Nobody found')
    await page.getByRole('navigation').getByRole('button', { name: 'To welcome' }).click()
    await expect(list.getByRole('option')).toHaveCount(2)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(list.getByRole('option')).toHaveCount(3)
    await menu('Remove the list “To welcome”')
    await expect(page.getByRole('navigation').getByRole('button', { name: 'To welcome' })).toBeHidden()
  })
})
