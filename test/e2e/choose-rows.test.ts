import AxeBuilder from '@axe-core/playwright'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('rows are chosen one by one, and only they are changed, copied and binned', async ({ open }) => {
  const { page, app } = await open()
  for (const name of ['Anna Berg', 'Bo Lind', 'Cy Dahl', 'Di Ek']) await addCustomer(page, name)
  const list = page.getByRole('region', { name: 'Customers' })
  const chosen = list.getByRole('option', { checked: true })
  const menu = async (item: string) => {
    await list.getByRole('button', { name: 'What to do with this list' }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  const clipboard = () => app.evaluate(({ clipboard }) => clipboard.readText())
  await page.getByRole('link', { name: /^Customers/ }).click()
  await expect(list.getByRole('option')).toHaveText([/Anna/, /Cy/, /Di/, /Bo/])

  await test.step('by keys, a range too, and by the box of a row', async () => {
    await page.reload()
    await list.getByRole('option', { name: /Anna/ }).focus()
    await page.keyboard.press('x')
    await expect(chosen).toHaveText([/Anna/])
    await page.keyboard.press('x')
    await expect(chosen).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    await expect(list.getByRole('option', { name: /Anna/ })).toBeFocused()
    await page.keyboard.press('x')
    await expect(chosen).toHaveText([/Anna/])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+X')
    await expect(chosen).toHaveText([/Anna/, /Cy/, /Di/])
    await expect(list).toContainText('3 of 4 chosen')
    await page.keyboard.press('Escape')
    await expect(chosen).toHaveCount(0)
    await page.keyboard.press('x')
    await expect(list).toContainText('1 of 4 chosen')
    await list.getByRole('button', { name: 'Choose none' }).click()
    await expect(chosen).toHaveCount(0)

    await list.getByRole('option', { name: /Cy/ }).locator('[data-choose]').click()
    await list.getByRole('option', { name: /Bo/ }).click({ modifiers: ['Shift'] })
    await expect(chosen).toHaveText([/Cy/, /Di/, /Bo/])
    await list.getByRole('option', { name: /Di/ }).click({ modifiers: ['Control'] })
    await expect(chosen).toHaveText([/Cy/, /Bo/])
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  await test.step('they are copied as a table', async () => {
    await page.keyboard.press('ControlOrMeta+c')
    await expect.poll(clipboard).toMatch(/^Name\t.*\r\nCy Dahl\t.*\r\nBo Lind\t.*\r\n$/)
    await menu('Copy the chosen ones as table')
    await expect.poll(clipboard).not.toContain('Anna')
  })

  await test.step('they alone are changed and binned; who is not listed is not chosen', async () => {
    await menu('Change the chosen ones …')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Tag' }).fill('guest')
    await page.getByRole('button', { name: 'Change 2 customers' }).click()
    const tagged = async () =>
      (await stored(page, 'customers')).flatMap(({ name, tags }) => (tags ? [name] : [])).sort()
    await expect.poll(tagged).toEqual(['Bo Lind', 'Cy Dahl'])

    await list.getByRole('searchbox').fill('cy')
    await expect(list).toContainText('1 of 1')
    await list.getByRole('searchbox').fill('')
    await expect(list).toContainText('1 of 4')
    await menu('Put the chosen ones in the bin')
    await expect(list.getByRole('option')).toHaveText([/Anna/, /Di/, /Bo/])
    await expect(chosen).toHaveCount(0)
    await list.getByRole('option', { name: /Anna/ }).locator('[data-choose]').click()
    await list.getByRole('option', { name: /Bo/ }).locator('[data-choose]').click()
    await page.keyboard.press('Delete')
    await expect(list.getByRole('option')).toHaveText([/Di/])
    await page.keyboard.press('ControlOrMeta+z')
    await expect(list.getByRole('option')).toHaveText([/Anna/, /Di/, /Bo/])

    await menu('Copy as table')
    await expect.poll(clipboard).toContain('Anna Berg')
  })
})
