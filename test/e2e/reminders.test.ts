import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { liveLater, minutes } from '@test/support/desktop/clock'
import { addCustomer } from '@test/support/desktop/new-customer'
import { followUpsDone, stored } from '@test/support/desktop/stored'
import { expect, test } from '@test/support/desktop/story'

const days = (count: number) => minutes(count * 24 * 60)

test('rows 1 and 7: what comes due during sleep is one notice and a list; all of it is put off at once, and that taken back', async ({
  open,
  desktop,
}) => {
  const regulars = await open()
  const { page } = regulars
  await addCustomer(page, 'Anna Berg')
  await promise(page, 'Send the quote', 'Call the plumber', 'Order tiles')

  await liveLater(regulars, days(2))
  await desktop.notification('3 follow-ups came due while you were away')
  expect(desktop.notifications).toHaveLength(1)

  await page.keyboard.press('g')
  await page.keyboard.press('t')
  const away = page.getByRole('region', { name: 'While you were away' })
  await expect(away.getByRole('listitem')).toHaveCount(3)
  await expect.poll(async () => (await stored(page, 'followUps')).filter((row) => row.remindedAt).length).toBe(3)

  await away.getByRole('button', { name: 'Put all off' }).click()
  await page.getByRole('menuitem', { name: /^Tomorrow/ }).click()
  await expect(away).toBeHidden()
  const putOff = async () => (await stored(page, 'followUps')).filter((row) => row.snoozedUntil).length
  await expect.poll(putOff).toBe(3)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(putOff).toBe(0)
})

test('rows 1, 18 and 19: a reminder that was missed says when it was due; its click brings a card on which it is done', async ({
  open,
  desktop,
}) => {
  const regulars = await open()
  const { page } = regulars
  await addCustomer(page, 'Anna Berg')
  await promise(page, 'Send the quote')

  await liveLater(regulars, days(2))
  const notification = await desktop.notification('Send the quote')
  expect(notification.body).toMatch(/^Anna Berg, was due /)
  desktop.click(notification)
  const card = page.getByRole('region', { name: 'Reminder' })
  await expect(card.getByText('Send the quote')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Anna Berg' })).toBeVisible()
  await card.getByRole('button', { name: 'Done' }).click()
  await expect(card).toBeHidden()
  await expect.poll(() => followUpsDone(page)).toBe(1)
})

test('rows 2, 3 and 18: killed, it reminds after the next start of what came due meanwhile, once; a click opens it', async ({
  open,
  desktop,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const first = await open({ profile })
  await addCustomer(first.page, 'Anna Berg')
  await promise(first.page, 'Send the quote')
  const queue = join(profile, 'reminders.json')
  const dueDay = (await stored(first.page, 'followUps'))[0]!.due as string
  await expect.poll(() => readFile(queue, 'utf8').catch(() => '')).toContain(dueDay)
  const ended = new Promise((resolve) => first.app.process().once('exit', resolve))
  first.app.process().kill('SIGKILL')
  await ended
  // As if it had been due before.
  await writeFile(queue, (await readFile(queue, 'utf8')).replaceAll(dueDay, '2020-01-02'))

  const second = await open({ profile })
  const notification = await desktop.notification('Send the quote')
  expect(notification.body).toMatch(/^Anna Berg, was due /)
  // It stands there before any window has loaded.
  desktop.click(notification)
  await expect(second.page.getByRole('region', { name: 'Reminder' }).getByText('Send the quote')).toBeVisible()
  await expect(second.page.getByRole('heading', { level: 1, name: 'Anna Berg' })).toBeVisible()
  await second.close()
  const third = await open({ profile })
  await expect(third.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  expect(desktop.notifications).toHaveLength(1)
})

test('a window that has crashed mutes nothing', async ({ open, desktop }) => {
  const { app, page } = await open()
  await addCustomer(page, 'Anna Berg')
  await promise(page, 'Send the quote')
  await expect.poll(async () => (await stored(page, 'followUps')).length).toBe(1)
  const due = (await stored(page, 'followUps'))[0]!.due as string
  const later = new Date(`${due}T12:00`).getTime() - Date.now()
  await app.evaluate(({ BrowserWindow, powerMonitor }, offset) => {
    BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer()
    const now = Date.now
    Date.now = () => now.call(Date) + offset
    powerMonitor.emit('resume')
  }, later)
  await desktop.notification('Send the quote')
})

test('row 7: 50 that came due while the app was closed are one notice, beside 10,000 that wait', async ({
  open,
  desktop,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const reminder = (followUpId: string, due: string) => ({ followUpId, due, title: followUpId, body: '' })
  const waiting = Array.from({ length: 10_000 }, (_, index) => reminder(`w${index}`, '2999-01-01'))
  const late = Array.from({ length: 50 }, (_, index) => reminder(`l${index}`, '2020-01-01'))
  await writeFileIn(profile, 'reminders.json', { reminders: [...waiting, ...late], shown: {} })
  await open({ profile })
  await desktop.notification('50 follow-ups came due while you were away')
  expect(desktop.notifications).toHaveLength(1)
})

test('rows 20, 22 and 23: settings tell the truth about reminders, and ask whether one is seen', async ({
  open,
  desktop,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const { page } = await open({ profile })
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+,')
  await expect(page.getByText(/Last look at the clock: Today/)).toBeVisible()

  await page.getByRole('button', { name: 'Show me a test reminder' }).click()
  await desktop.notification('This is how a reminder looks')
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('does not show notifications')
  await page.getByRole('button', { name: 'Show me a test reminder' }).click()
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await expect(page.getByRole('alert')).toBeHidden()

  const entry = join(profile, 'config/autostart/regulars.desktop')
  const atLogin = page.getByRole('switch', { name: 'Start when you log in' })
  await atLogin.click({ force: true })
  await expect(atLogin).toBeChecked()
  await expect.poll(() => existsSync(entry)).toBe(true)

  await page.getByRole('switch', { name: 'Quiet hours' }).click({ force: true })
  await expect(page.getByRole('group', { name: 'Quiet from' })).toBeVisible()
  await page.getByRole('switch', { name: 'Hide names in notifications' }).click({ force: true })
  await expect
    .poll(async () => JSON.parse(await readFile(join(profile, 'preferences.json'), 'utf8')))
    .toMatchObject({ hidesNames: true, reminderHours: { quiet: { from: '20:00', until: '08:00' } } })
})

test('rows 21 and 22: started by the system it waits in the tray', async ({ open, desktop, folder }) => {
  const profile = join(folder, 'profile')
  await writeFileIn(profile, 'preferences.json', {
    ...{ theme: 'system', density: 'comfortable', letterKeys: true, sideBar: 'open' },
    keepRunning: true,
  })
  const { app, page } = await open({ profile, args: ['--hidden'] })
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
  await expect.poll(() => desktop.trayIcons()).toHaveLength(1)
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())
  expect(await isVisible()).toBe(false)
  await desktop.clickTrayIcon()
  await expect.poll(isVisible).toBe(true)
})

async function writeFileIn(folder: string, name: string, value: object) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), JSON.stringify(value))
}

/** Promises to the customer on screen, each for tomorrow. */
async function promise(page: Page, ...titles: string[]) {
  for (const [index, title] of titles.entries()) {
    await page.keyboard.press('t')
    await expect(page.getByRole('textbox', { name: 'Add a follow-up' })).toBeFocused()
    await page.keyboard.type(title)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await stored(page, 'followUps')).length).toBe(index + 1)
    await page.keyboard.press('Escape')
  }
}
