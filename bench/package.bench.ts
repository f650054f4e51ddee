import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchRegulars } from '@test/support/desktop/launch'
import { expect, test } from './big-profile'
import { median } from './figures'
import { report } from './row'

const runs = 3

test('the data package of a customer with 500 interactions', async ({ big }) => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-package-'))
  const { app, page, close } = await launchRegulars({ profile: big.profile })
  await page.getByRole('link', { name: 'Customers' }).click()

  const times: number[] = []
  let size = 0
  for (const name of big.busiest.slice(0, runs)) {
    const file = join(folder, `${name}.zip`)
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, file)
    await page.getByRole('searchbox').fill(name)
    await expect(page.getByRole('option').first()).toContainText(name)
    await page.getByRole('searchbox').press('Enter')
    await page.getByRole('article', { name }).getByRole('button', { name: 'Hand over their data' }).click()
    const make = page.getByRole('button', { name: 'Make the package' })
    await expect(make).toBeEnabled()

    const start = performance.now()
    await make.click()
    await page.getByText('The package is ready.').first().waitFor({ timeout: 60_000 })
    times.push((performance.now() - start) / 1000)
    size = (await stat(file)).size
    await page.keyboard.press('Escape')
  }
  await close()
  await rm(folder, { recursive: true })
  await report({
    what: 'package of a customer with 500 interactions',
    value: median(times),
    unit: 's',
    remark: `${Math.round(size / 1024)} KB, median of ${runs}`,
  })
})
