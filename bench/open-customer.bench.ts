import { launchRegulars } from '@test/support/desktop/launch'
import { expect, test } from './big-profile'
import { median } from './figures'
import { timeToLastPaint } from './paint-watch'
import { report } from './row'

test('from Enter to the painted page of a customer with 500 entries', async ({ big }) => {
  const { page, close } = await launchRegulars({ profile: big.profile })
  await page.getByRole('link', { name: 'Customers' }).click()
  const search = page.getByRole('searchbox')
  const first = page.getByRole('option').first()
  await expect(first).toBeVisible()

  // Somebody else first, so that the screen is in memory; then each for the first time, so that nothing of them is.
  const times: number[] = []
  for (const name of ['miller', ...big.busiest]) {
    await search.fill(name)
    await expect(first).toContainText(name, { ignoreCase: true })
    times.push(await timeToLastPaint(page, () => search.press('Enter')))
    await expect(page.getByRole('article', { name })).toBeVisible()
  }
  times.shift()
  await close()
  await report({
    what: 'open a customer with 500 entries',
    value: median(times),
    unit: 'ms',
    goal: 100,
    remark: `Enter to the last change painted, median of ${times.length}, ${range(times)} ms`,
  })
})

const range = (times: number[]) => `${Math.round(Math.min(...times))}-${Math.round(Math.max(...times))}`
