import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

test('a promise for the last working day of the month comes back when it is kept, can be skipped and paused', async ({
  open,
}) => {
  const { page } = await open()
  const followUps = () => stored(page, 'followUps')
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+n')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('Anna Berg')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Anna Berg' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()

  await test.step('it is promised', async () => {
    await page.keyboard.press('t')
    await page.keyboard.type('Payroll')
    await page.getByRole('button', { name: 'Repeat, remind …' }).click()
    await page.getByRole('button', { name: /Repeats/ }).click()
    await page.getByRole('option', { name: 'Last working day of the month' }).click()
    await page.getByRole('button', { name: /Ends/ }).click()
    await page.getByRole('option', { name: 'After … times' }).click()
    await page.getByRole('button', { name: /^Add ↵/ }).click()
    await expect
      .poll(followUps)
      .toMatchObject([
        { title: 'Payroll', repeats: { rule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=10', from: 'plan' } },
      ])
    await expect(page.getByText('on the last working day of the month, 10 times left')).toBeVisible()
  })

  const [{ due } = { due: '' }] = await followUps()
  const choose = async (name: string) => {
    await page
      .getByRole('row', { name: /^Done: Payroll/ })
      .first()
      .click({ button: 'right' })
    await page.getByRole('menuitem', { name }).click()
  }
  await test.step('this time it is skipped', async () => {
    await choose('Skip this time')
    await expect.poll(async () => (await followUps())[0]?.due).not.toBe(due)
    await expect(page.getByText('9 times left')).toBeVisible()
  })

  await test.step('it is paused, says so, and goes on', async () => {
    await choose('Pause')
    await expect(page.getByText('Paused', { exact: true })).toBeVisible()
    await choose('Go on')
    await expect(page.getByText('Paused', { exact: true })).toBeHidden()
  })

  await test.step('it is kept, and comes back', async () => {
    await page.getByRole('checkbox', { name: 'Done: Payroll' }).first().click()
    await expect.poll(async () => (await followUps()).map(({ doneAt }) => doneAt > 0).sort()).toEqual([false, true])
    await expect(page.getByText('8 times left')).toBeVisible()
  })
})
