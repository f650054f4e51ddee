import { launchRegulars } from '@test/support/desktop/launch'
import { expect, test } from './big-profile'
import { percentile } from './figures'
import { timeToLastPaint } from './paint-watch'
import { report } from './row'

/** Names, companies, accents left out, digits of phones, tags, a typing error. */
const searches = [
  'schafer',
  'berg gmbh',
  '0176 04',
  '山田',
  'kowalska',
  'olivia pat',
  'restaurant',
  'kovalchuk',
  'schmdit',
]

test('from a key in the search to the painted result', async ({ big }) => {
  const { page, close } = await launchRegulars({ profile: big.profile })
  await page.getByRole('link', { name: 'Customers' }).click()
  const search = page.getByRole('searchbox')
  await expect(page.getByRole('option').first()).toBeVisible()

  const times: number[] = []
  for (const text of searches) {
    await timeToLastPaint(page, () => search.fill('').then(() => search.press('x')), 200)
    await timeToLastPaint(page, () => search.press('Backspace'), 200)
    for (const letter of text) times.push(await timeToLastPaint(page, () => page.keyboard.type(letter), 200))
  }
  await close()

  const how = `${times.length} keys in ${searches.length} searches over 10,000 customers`
  await report({ what: 'search key to painted result, p50', value: percentile(times, 0.5), unit: 'ms', remark: how })
  await report({
    what: 'search key to painted result, p95',
    value: percentile(times, 0.95),
    unit: 'ms',
    goal: 50,
    remark: `slowest ${Math.round(Math.max(...times))} ms`,
  })
})
