import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { liveLater, minutes } from '@test/support/desktop/clock'
import type { Desktop } from '@test/support/desktop/desktop'
import { chooses } from '@test/support/desktop/dialogs'
import type { Regulars } from '@test/support/desktop/launch'
import { addCustomer } from '@test/support/desktop/new-customer'
import { expect, test } from '@test/support/desktop/story'

/** A zone whose clocks go forward on 28 March 2027, at two in the night. */
const berlin = { TZ: 'Europe/Berlin' }

const utc = { TZ: 'UTC' }

/** `YYYY-MM-DD`, so many days from now; the desktop knows of forty. */
const day = (count: number) => new Date(Date.now() + minutes(count * 24 * 60)).toISOString().slice(0, 10)

test('rows 4, 5, 6 and 16: once, however often it is looked at; what is put off rings at its new time after a restart', async ({
  open,
  desktop,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const first = await open({ profile, env: utc })
  const { app, page } = first
  await liveAt(first, `${day(1)}T10:00Z`)
  await addCustomer(page, 'Anna Berg')
  await promise(first, 'send the quote 10:05', `${day(1)}T10:05`)

  await test.step('row 4: waking up and a look at the same time', async () => {
    await liveAt(first, `${day(1)}T10:06Z`)
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('unlock-screen')
      powerMonitor.emit('resume')
    })
    expect(await rung(first, desktop)).toEqual(['Send the quote'])
  })

  await test.step('row 5: dismissed it stays in Today, and rings no more', async () => {
    desktop.dismiss(await desktop.notification('Send the quote'))
    await liveAt(first, `${day(1)}T11:00Z`)
    expect(await rung(first, desktop)).toHaveLength(1)
    await page.getByRole('link', { name: /^Today/ }).click()
    await expect(page.getByRole('row', { name: /Send the quote/ })).toBeVisible()
  })

  await test.step('row 16: the clock is set back, and forward again', async () => {
    await liveAt(first, `${day(0)}T10:00Z`)
    await liveAt(first, `${day(1)}T11:05Z`)
    expect(await rung(first, desktop)).toHaveLength(1)
  })

  await test.step('row 6', async () => {
    await page.getByRole('row', { name: /Send the quote/ }).focus()
    await page.keyboard.press('s')
    await page.getByRole('button', { name: /^Tomorrow/ }).click()
    await expect.poll(() => queueIn(profile)).toContain(`${day(2)}T10:05`)
    await first.close()
    const second = await open({ profile, env: utc })
    await expect(second.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await liveAt(second, `${day(2)}T10:04Z`)
    expect(await rung(second, desktop)).toHaveLength(1)
    await liveAt(second, `${day(2)}T10:05Z`)
    expect(await rung(second, desktop)).toEqual(['Send the quote', 'Send the quote'])
  })
})

test('row 8: what comes due in quiet hours is held, and is one notice after them; row 17: nobody is reminded of who has left', async ({
  open,
  desktop,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const regulars = await open({ profile, env: utc })
  const { page } = regulars
  await liveAt(regulars, `${day(1)}T19:00Z`)
  await addCustomer(page, 'Anna Berg')
  await page.evaluate(() =>
    window.desktop.setPreferences({
      reminderHours: { dayAt: '09:00', quiet: { from: '20:00', until: '08:00' }, workdays: [], holidays: [] },
    }),
  )
  await promise(regulars, 'order tiles 20:30', `${day(1)}T20:30`)
  await promise(regulars, 'lock the shop 21:30', `${day(1)}T21:30`)
  await promise(regulars, 'send the quote tomorrow 10:00', `${day(2)}T10:00`)

  await liveAt(regulars, `${day(2)}T07:59Z`)
  expect(await rung(regulars, desktop)).toEqual([])
  await liveAt(regulars, `${day(2)}T08:00Z`)
  expect(await rung(regulars, desktop)).toHaveLength(1)
  await desktop.notification(/^2 follow-ups/)

  await page.getByRole('article').getByRole('button', { name: /Stage/ }).click()
  await page.getByRole('option', { name: 'Departed' }).click()
  await expect.poll(() => queueIn(profile)).not.toContain('T10:00')
  await liveAt(regulars, `${day(2)}T10:30Z`)
  expect(await rung(regulars, desktop)).toHaveLength(1)
  await page.keyboard.press('ControlOrMeta+z')
  await desktop.notification('Send the quote')
})

test('rows 9 and 10: nine stays nine when the clocks go forward and when the owner travels', async ({
  open,
  desktop,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const regulars = await open({ profile, env: berlin })
  const { app, page } = regulars
  await liveAt(regulars, '2027-03-28T00:30+01:00')
  await addCustomer(page, 'Anna Berg')
  await promise(regulars, 'feed the cat 2:30', '2027-03-28T02:30')
  await promise(regulars, 'send the quote 9:00', '2027-03-28T09:00')
  await promise(regulars, 'order tiles tomorrow 9:00', '2027-03-29T09:00')

  await test.step('a time that summer time skips rings at the first minute after', async () => {
    await liveAt(regulars, '2027-03-28T01:59+01:00')
    expect(await rung(regulars, desktop)).toEqual([])
    await liveAt(regulars, '2027-03-28T03:00+02:00')
    expect(await rung(regulars, desktop)).toEqual(['Feed the cat'])
  })

  await test.step('nine is nine by the new clock', async () => {
    await liveAt(regulars, '2027-03-28T08:59+02:00')
    expect(await rung(regulars, desktop)).toHaveLength(1)
    await liveAt(regulars, '2027-03-28T09:00+02:00')
    expect(await rung(regulars, desktop)).toEqual(['Feed the cat', 'Send the quote'])
  })

  await test.step('nine is nine where the owner is', async () => {
    await app.evaluate(() => {
      process.env.TZ = 'America/New_York'
    })
    await liveAt(regulars, '2027-03-29T08:59-04:00')
    expect(await rung(regulars, desktop)).toHaveLength(2)
    await liveAt(regulars, '2027-03-29T09:00-04:00')
    expect(await rung(regulars, desktop)).toEqual(['Feed the cat', 'Send the quote', 'Order tiles'])
  })
})

test('row 24: what is past in a backup that is restored is missed, and rings no more; what is ahead does', async ({
  open,
  desktop,
  folder,
}) => {
  const regulars = await open({ profile: join(folder, 'profile'), env: utc })
  const { app, page } = regulars
  const backup = join(folder, 'Backup of the shop.regulars')
  await addCustomer(page, 'Anna Berg')
  await promise(regulars, 'send the quote tomorrow 10:00', `${day(1)}T10:00`)
  await promise(regulars, 'order tiles in 3 days', day(3))
  await chooses(app, 'showSaveDialog', { canceled: false, filePath: backup })
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Back up to a file …' }).click()
  await page.getByRole('button', { name: 'Choose where …' }).click()
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('Backed up to Backup of the shop')
  await page.getByRole('link', { name: /^Follow-ups/ }).click()
  for (const title of ['Send the quote', 'Order tiles']) {
    await page.getByRole('checkbox', { name: `Done: ${title}` }).click({ force: true })
  }
  await expect.poll(() => queueIn(regulars.profile)).not.toContain('T10:00')

  await liveAt(regulars, `${day(2)}T12:00Z`)
  await chooses(app, 'showOpenDialog', { canceled: false, filePaths: [backup] })
  await page.keyboard.press('ControlOrMeta+,')
  await page.getByRole('button', { name: 'Restore a backup …' }).click()
  await page.getByRole('button', { name: 'Make everything as it was then' }).click()
  await expect.poll(() => queueIn(regulars.profile)).toContain(day(3))
  expect(await rung(regulars, desktop)).toEqual([])
  await liveAt(regulars, `${day(3)}T12:00Z`)
  expect(await rung(regulars, desktop)).toEqual(['Order tiles'])
})

/** `moment` has its offset: `2027-03-28T09:00+02:00`. */
const liveAt = (regulars: Regulars, moment: string) => liveLater(regulars, Date.parse(moment) - Date.now())

const queueIn = (profile: string) => readFile(join(profile, 'reminders.json'), 'utf8').catch(() => '')

/** Says it in one line about the customer on screen, and waits until the desktop knows when it is due. */
async function promise({ page, profile }: Regulars, line: string, due: string) {
  await page.evaluate(() => window.desktop.setPreferences({ keepRunning: false }))
  await page.keyboard.press('ControlOrMeta+Shift+a')
  await expect(page.getByRole('textbox', { name: 'One line' })).toBeFocused()
  await page.keyboard.type(line)
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('for Anna Berg')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'One line' })).toBeHidden()
  await expect.poll(() => queueIn(profile)).toContain(due)
}

/** What has rung so far, the oldest first. A test reminder comes behind all that was to ring by now. */
async function rung({ page }: Pick<Regulars, 'page'>, desktop: Desktop): Promise<string[]> {
  const tests = () => desktop.notifications.filter(isTest).length
  const before = tests()
  await page.evaluate(() => window.desktop.testReminder())
  await expect.poll(tests).toBe(before + 1)
  return desktop.notifications.filter((each) => !isTest(each)).map(({ summary }) => summary)
}

const isTest = ({ summary }: { summary: string }) => summary.startsWith('This is how a reminder looks')
