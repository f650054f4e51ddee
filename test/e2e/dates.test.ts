import type { Page } from '@playwright/test'
import { liveLater, minutes } from '@test/support/desktop/clock'
import { addCustomer } from '@test/support/desktop/new-customer'
import { stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const days = (count: number) => minutes(count * 24 * 60)

test('a goal without a next step says so; the day to look at it again rings, as do the years as a customer', async ({
  open,
  desktop,
}) => {
  const regulars = await open()
  const { page } = regulars
  await addCustomer(page, 'Anna Berg')
  const anna = async () => (await stored(page, 'customers'))[0]!
  const tomorrow = dayFrom(1)
  const dayAfter = dayFrom(2)

  await test.step('a goal', async () => {
    await run(page, 'Add a goal')
    await page.getByRole('textbox', { name: 'What they want to reach' }).fill('Run ten miles')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Goals' })).toHaveText(/Run ten miles\s*No next step yet/)
    await expect(page.getByRole('region', { name: 'Brief' })).toContainText('Run ten miles (no next step yet)')

    await page.getByRole('group', { name: 'Goals' }).getByText('Run ten miles').click()
    await page.getByRole('textbox', { name: 'Next step' }).fill('Book a trainer')
    await typeDay(page, 'Look at it again on', tomorrow)
    await page.getByRole('button', { name: 'Done', exact: true }).click()
    await expect(page.getByRole('group', { name: 'Goals' })).toHaveText(/Next: Book a trainer, look again Tomorrow/)
    await expect
      .poll(async () => (await anna()).goals)
      .toEqual([{ text: 'Run ten miles', state: 'open', nextStep: 'Book a trainer', reviewOn: tomorrow }])
  })

  await test.step('since when she is a customer', async () => {
    await run(page, 'Add an important date')
    await page.getByRole('button', { name: /Birthday/ }).click()
    await page.getByRole('option', { name: 'Customer since' }).click()
    const [year, month, day] = dayAfter.split('-').map(Number) as [number, number, number]
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill(String(day))
    await page.getByRole('button', { name: /Month/ }).click()
    await page
      .getByRole('option', { name: new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month - 1)) })
      .click()
    await page.getByRole('textbox', { name: 'Year' }).fill(String(year - 5))
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await anna()).dates).toMatchObject([{ kind: 'customerSince' }])
  })

  await page.getByRole('link', { name: /^Today/ }).click()
  const ahead = page.getByRole('region', { name: 'Dates' })
  await expect(ahead.getByRole('listitem')).toHaveText([
    /Tomorrow\s*Look at the goal “Run ten miles”\s*Anna Berg/,
    /Customer anniversary \(5 years\)\s*Anna Berg/,
  ])
  await liveLater(regulars, untilNoonOf(tomorrow))
  await desktop.notification('Look at the goal “Run ten miles”: Anna Berg')
  await liveLater(regulars, untilNoonOf(dayAfter))
  await desktop.notification('Customer anniversary: Anna Berg (5)')
  await expect(ahead.getByRole('listitem').first()).toContainText('Look at the goal')
})

/** From the palette, as one who does not know the key. */
async function run(page: Page, name: string) {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type(name)
  await expect(page.getByRole('option', { name: new RegExp(`^${name}`) })).toBeVisible()
  await page.keyboard.press('Enter')
}

async function typeDay(page: Page, label: string, day: string) {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().focus()
  await page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`)
}

const untilNoonOf = (day: string) => new Date(`${day}T12:00`).getTime() - Date.now()

/** `YYYY-MM-DD` here, so many days from now. */
function dayFrom(count: number) {
  const date = new Date(Date.now() + days(count))
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
