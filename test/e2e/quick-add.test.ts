import { addCustomer } from '@test/support/desktop/new-customer'
import { customersStored, stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('one line from anywhere: something to do, what has been, somebody new; each is one step of undo', async ({
  open,
}) => {
  const { page } = await open()
  await addCustomer(page, 'Anna Berg')
  await addCustomer(page, 'Max Braun')
  const line = page.getByRole('textbox', { name: 'One line' })
  const begin = async () => {
    await page.keyboard.press('ControlOrMeta+Shift+a')
    await expect(line).toBeFocused()
  }

  await test.step('something to do: what was understood stands below, and a part is turned back into text', async () => {
    await begin()
    await page.keyboard.type('call @anna tomorrow 3pm about the boiler every 2 weeks #vip')
    const result = page.getByRole('dialog').getByRole('status')
    await expect(result).toHaveText('Follow-up for Anna Berg: Call about the boiler, Tomorrow, 3:00 PM, every 2 weeks')
    await page.getByRole('button', { name: 'Remove every 2 weeks' }).click()
    await expect(result).toHaveText('Follow-up for Anna Berg: Call about the boiler every 2 weeks, Tomorrow, 3:00 PM')
    await line.press('Enter')
    await expect(line).toBeHidden()
    await page.getByRole('button', { name: 'Keep running' }).click()
    await expect
      .poll(() => stored(page, 'followUps'))
      .toMatchObject([{ title: 'Call about the boiler every 2 weeks', promisedBy: 'us' }])
    const anna = (await stored(page, 'customers')).find((row) => row.name === 'Anna Berg')!
    expect(anna.tags).toEqual(['vip'])
    expect((await stored(page, 'followUps'))[0]).toMatchObject({ customerId: anna.id })
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(async () => (await stored(page, 'followUps')).length).toBe(0)
    expect((await stored(page, 'customers')).find((row) => row.name === 'Anna Berg')?.tags ?? []).toEqual([])
  })

  await test.step('what has been, about somebody new, and another line after it', async () => {
    await begin()
    await page.keyboard.type('called @kaya wants a quote')
    await expect(page.getByRole('dialog').getByText('New customer: kaya')).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Call, kaya \(new customer\), /)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(() => stored(page, 'interactions')).toMatchObject([{ kind: 'call', summary: 'wants a quote' }])
    expect(await customersStored(page)).toBe(3)
    await expect(line).toHaveValue('')
    await page.keyboard.type('new Zoë Chérif zoe@cherif.example at Hotel Adler')
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
      'New customer: Zoë Chérif (Hotel Adler, zoe@cherif.example)',
    )
    await page.keyboard.press('Enter')
    await expect.poll(() => customersStored(page)).toBe(4)
  })

  await test.step('Escape keeps the text; on the page of a customer it is about that one', async () => {
    await begin()
    await page.keyboard.type('send the invoice')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await begin()
    await expect(line).toHaveValue('send the invoice')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('Follow-up for Max Braun')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await stored(page, 'followUps')).length).toBe(1)
  })
})
