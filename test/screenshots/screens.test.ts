import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type {} from '@renderer/desktop'
import { chooses } from '@test/support/desktop/dialogs'
import { expect, test } from '@test/support/desktop/story'

const contacts = fileURLToPath(new URL('../fixtures/import/customers.csv', import.meta.url))
const picture = (name: string) => fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url))

for (const theme of ['light', 'dark'] as const) {
  test(`the screens, ${theme}`, async ({ open }) => {
    const { page, app } = await open({ demo: true })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.setContentSize(1280, 800))
    await page.evaluate((wanted) => window.desktop.setPreferences({ theme: wanted }), theme)
    await page.reload()
    const go = (place: string) =>
      page.evaluate((address) => {
        location.hash = `#/${address}`
      }, place)
    const take = (name: string) => page.screenshot({ path: picture(`${name}-${theme}`), animations: 'disabled' })

    await expect(page.getByRole('main')).toBeVisible()
    await settled(page)
    await take('today')

    await go('customers')
    await settled(page)
    await take('customers')
    await page.getByRole('main').getByText('Anaïs Béranger').first().click()
    await expect(page).toHaveURL(/customers\/./)
    await settled(page)
    await take('customer')

    await page.getByRole('button', { name: 'Hand over their data' }).click()
    await expect(page.getByRole('button', { name: /Make the package/ })).toBeEnabled()
    await take('package')
    await page.keyboard.press('Escape')

    await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [contacts] })
    await go('import')
    await page.getByRole('button', { name: /choose a contacts file/i }).click()
    await expect(page.getByRole('button', { name: /^Import \d/ })).toBeVisible()
    await settled(page)
    await take('import')

    for (const place of ['follow-ups', 'departures', 'history', 'settings']) {
      await go(place)
      await settled(page)
      await take(place)
    }
    await go('today')
    await page.keyboard.press('ControlOrMeta+k')
    await settled(page)
    await take('palette')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('ControlOrMeta+Shift+a')
    await expect(page.getByRole('textbox', { name: 'One line' })).toBeFocused()
    await page.keyboard.type('call @anaïs fri 3pm about the letter every 2 weeks')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('for Anaïs Béranger')
    await take('quick-add')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('?')
    await settled(page)
    await take('keys')
  })
}

/** Nothing is being read any more and the last frame is painted. */
async function settled(page: Page) {
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      ),
  )
}
