import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type {} from '@renderer/desktop'
import { expect, test } from '@test/support/desktop/story'

const repository = fileURLToPath(new URL('../..', import.meta.url))
test('row 25: a second start brings the first window to the front and ends', async ({ open, folder }) => {
  const { app, page } = await open({ profile: folder })
  await expect(page.getByRole('main')).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide())

  const second = spawn(process.env.ELECTRON_EXEC_PATH!, [repository, `--user-data-dir=${folder}`, '--no-sandbox'], {
    stdio: 'ignore',
  })
  const code = await new Promise((resolve) => second.on('exit', resolve))
  expect(code).toBe(0)
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())))
    .toEqual([true])
})

test('the window comes back where and as large as it was', async ({ open, folder }) => {
  const bounds = { x: 40, y: 60, width: 900, height: 640 }
  const first = await open({ profile: folder })
  await expect(first.page.getByRole('main')).toBeVisible()
  await first.app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]!.setBounds(wanted), bounds)
  await first.close()

  const second = await open({ profile: folder })
  await expect(second.page.getByRole('main')).toBeVisible()
  const found = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getNormalBounds())
  expect(found).toEqual(bounds)
})

test('a database of a newer Regulars is left alone, and the owner is told what to do', async ({ open, folder }) => {
  const first = await open({ profile: folder })
  await expect(first.page.getByRole('main')).toBeVisible()
  await first.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('regulars', 990)
        request.onerror = () => reject(request.error)
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
  )
  await first.close()

  const second = await open({ profile: folder })
  await expect(second.page.getByText(/newer/i).first()).toBeVisible()
  const version = await second.page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'regulars')?.version,
  )
  expect(version).toBe(990)
})

test('row 21: without "keep running" closing the window ends the app', async ({ open, folder }) => {
  const { app, page } = await open({ profile: folder })
  await expect(page.getByRole('main')).toBeVisible()
  const ended = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
  await ended
})

test('row 21: where nobody shows tray icons, closing to the tray minimises instead', async ({
  open,
  desktop,
  folder,
}) => {
  await desktop.showTray(false)
  const { app, page } = await open({ profile: folder })
  await expect(page.getByRole('main')).toBeVisible()
  await page.evaluate(() => window.desktop.setPreferences({ keepRunning: true }))
  const minimised = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<boolean>((resolve) => {
        const window = BrowserWindow.getAllWindows()[0]!
        window.minimize = () => resolve(true)
        window.hide = () => resolve(false)
        window.close()
      }),
  )
  expect(await minimised).toBe(true)
})
