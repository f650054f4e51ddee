import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type {} from '@renderer/desktop'
import { expect, test } from '@test/support/desktop/story'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ open }) => {
    const { page } = await open({ demo: true })
    await page.evaluate((wanted) => window.desktop.setPreferences({ theme: wanted }), theme)
    await page.reload()
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()

    const found: string[] = []
    const look = async (screen: string) => {
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)))
      // Electron has no second page in which axe could put its results together.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      for (const { id, nodes } of violations) {
        found.push(`${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
      }
    }

    await look('Today')
    await page.keyboard.press('s')
    await look('Today, putting off')
    await page.keyboard.press('Escape')

    for (const place of ['customers', 'follow-ups', 'departures', 'import', 'history', 'settings']) {
      await go(page, place)
      await look(place)
    }

    await go(page, 'customers')
    await expect(page.getByRole('option').and(page.locator(':focus'))).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/customers\/./)
    await look('a customer')
    await page.getByLabel('Write a note, or call').first().fill('called about the')
    await look('a customer, logging a call')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Hand over their data' }).click()
    await look('the data package')
    await page.keyboard.press('Escape')

    await page.keyboard.press('ControlOrMeta+n')
    await look('a new customer')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+k')
    await look('the palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await look('the key sheet')

    expect(found).toEqual([])
  })
}

async function go(page: Page, place: string) {
  await page.evaluate((address) => {
    location.hash = `#/${address}`
  }, place)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
}
