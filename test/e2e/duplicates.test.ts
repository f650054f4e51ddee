import AxeBuilder from '@axe-core/playwright'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('two who are one become one with everything that was about either, and are two again with undo', async ({
  open,
}) => {
  const { page } = await open()
  const promise = page.getByRole('textbox', { name: 'Add a follow-up' })
  for (const [name, title] of [
    ['Zoë Müller', 'Send the quote'],
    ['Mueller, Zoe', 'Order tiles'],
    ['Bob Lee', 'Call Bob'],
    ['Robert Lee', 'Call Robert'],
  ] as const) {
    await addCustomer(page, name)
    await promise.fill(title)
    await promise.press('Enter')
    await expect(promise).toHaveValue('')
  }
  const customers = async () => (await stored(page, 'customers')).map((row) => row.name as string).sort()

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('find duplicates')
  await expect(page.getByRole('option', { name: /^Find duplicates/ })).toBeVisible()
  await page.keyboard.press('Enter')
  const pairs = page.getByRole('list', { name: 'Possible duplicates' }).getByRole('listitem')
  await expect(pairs).toHaveCount(2)

  await page.getByRole('button', { name: 'They are two: Bob Lee and Robert Lee' }).click()
  await expect(pairs).toHaveCount(1)
  await page.getByRole('button', { name: 'Look at both: Zoë Müller and Mueller, Zoe' }).click()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('dialog').getByText('Mueller, Zoe').click()
  await page.getByRole('button', { name: 'Make one of them' }).click()
  await expect(page.getByText('Nobody seems to be here twice')).toBeVisible()
  expect(await customers()).toEqual(['Bob Lee', 'Mueller, Zoe', 'Robert Lee'])
  const ids = async () => {
    const [merged] = (await stored(page, 'customers')).filter((row) => (row.name as string).startsWith('Mueller'))
    return (await stored(page, 'followUps')).filter((row) => row.customerId === merged?.id).map((row) => row.title)
  }
  expect((await ids()).sort()).toEqual(['Order tiles', 'Send the quote'])

  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(customers).toEqual(['Bob Lee', 'Mueller, Zoe', 'Robert Lee', 'Zoë Müller'])
  expect(await ids()).toEqual(['Order tiles'])
  await expect(pairs).toHaveCount(1)
})
