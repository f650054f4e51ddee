import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchRegulars, removeProfile } from '@test/support/desktop/launch'
import { expect, test } from './big-profile'
import { median, percentile } from './figures'
import { bringIn } from './in-window'
import { report } from './row'

const commits = 300

test('a commit is acknowledged', async () => {
  const { page, close } = await launchRegulars()
  await expect(page.getByRole('main')).toBeVisible()
  await bringIn(page)
  const { ours, plain } = await page.evaluate(async (count) => {
    const { commit, Dexie } = bench
    const strict = new Dexie('bench', { chromeTransactionDurability: 'strict' })
    strict.version(1).stores({ customers: 'id, binnedAt' })
    await strict.open()
    const row = (number: number) => ({
      id: `c${number}` as never,
      kind: 'person' as const,
      name: `Customer ${number}`,
      emails: [{ value: `customer${number}@example.com` }],
      notes: 'Likes tea. '.repeat(20),
      stage: 'active' as const,
      createdAt: number,
      updatedAt: number,
    })
    const timed = async (act: () => Promise<unknown>) => {
      const start = performance.now()
      await act()
      return performance.now() - start
    }
    const times = { ours: [] as number[], plain: [] as number[] }
    for (let number = -20; number < count; number++) {
      const ours = await timed(() => commit({ customers: [row(number)] }, { act: 'customerChanged', name: 'Customer' }))
      const plain = await timed(() => strict.table('customers').put(row(number)))
      if (number < 0) continue
      times.ours.push(ours)
      times.plain.push(plain)
    }
    await strict.delete()
    return times
  }, commits)
  await close()

  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    await report({
      what: `a commit acknowledged, ${name}`,
      value: percentile(ours, share),
      unit: 'ms',
      ratio: percentile(ours, share) / percentile(plain, share),
      comparedWith: `plain strict put (${percentile(plain, share).toFixed(1)} ms)`,
      goal: 3,
      remark: `${commits} of one customer each, interleaved with the puts`,
    })
  }
})

test('what the check at the start holds up', async ({ big }) => {
  const starts: { total: number; held: number; compared: number }[] = []
  for (let run = 0; run < 6; run++) {
    const { app, page, close } = await launchRegulars({ profile: big.profile })
    await page.waitForFunction(() => performance.getEntriesByName('settled').length > 0)
    const began = await app.evaluate(() => process.getCreationTime() ?? 0)
    const at = await page.evaluate(() => {
      const mark = (name: string) => performance.getEntriesByName(name)[0]!.startTime
      return {
        origin: performance.timeOrigin,
        opened: mark('opened'),
        enough: mark('enough to read'),
        painted: mark('first-contentful-paint'),
        settled: mark('settled'),
      }
    })
    await close()
    // The first start after the filling tidies the database.
    if (run > 0) {
      starts.push({
        total: at.origin + at.painted - began,
        held: at.enough - at.opened,
        compared: at.settled - at.painted,
      })
    }
  }
  const held = median(starts.map((start) => start.held))
  const total = median(starts.map((start) => start.total))
  await report({
    what: 'what the check of the vault holds up a start',
    value: held,
    unit: 'ms',
    ratio: total / (total - held),
    comparedWith: `a start without it (${Math.round(total - held)} ms)`,
    goal: 1.1,
    remark: `all rows were counted ${Math.round(median(starts.map(({ compared }) => compared)))} ms after the first screen`,
  })
})

test('a snapshot while somebody works', async ({ big }) => {
  const { page, profile, close } = await launchRegulars({ profile: big.profile })
  await expect(page.getByRole('main')).toBeVisible()
  await bringIn(page)
  const before = await longestFrame(page, () =>
    page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 10_000))),
  )
  // So much is committed that a snapshot is due, and is taken as soon as nobody commits for a while.
  await page.evaluate(async () => {
    const some = (await bench.database.customers.limit(4000).toArray()).map((row) => ({
      ...row,
      updatedAt: row.updatedAt + 1,
    }))
    await bench.commit({ customers: some }, { act: 'customerChanged' })
  })
  const taken = async () => /The snapshot .* was taken/.test(await readFile(join(profile, 'vault/log.txt'), 'utf8'))
  expect(await taken()).toBe(false)
  const meanwhile = await longestFrame(page, () =>
    expect.poll(taken, { timeout: 120_000, intervals: [200] }).toBe(true),
  )
  await close()
  await report({
    what: 'longest frame while a snapshot is taken',
    value: meanwhile,
    unit: 'ms',
    goal: 50,
    remark: `of 10,000 customers and 100,000 interactions; without one: ${Math.round(before)} ms`,
  })
})

test('the database is rebuilt', async ({ big }) => {
  const profile = await mkdtemp(join(tmpdir(), 'regulars-rebuilt-'))
  await cp(big.profile, profile, { recursive: true })
  await rm(join(profile, 'IndexedDB'), { recursive: true })
  const start = performance.now()
  const { page, close } = await launchRegulars({ profile })
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('heading', { name: 'Overdue' }).waitFor({ timeout: 120_000 })
  const time = performance.now() - start
  await expect(page.getByText(/brought back from its safe copy: 10,000 customers/)).toBeVisible()
  await close()
  await removeProfile(profile)
  await report({
    what: 'rebuild of the database, from the start to Today',
    value: time / 1000,
    unit: 's',
    goal: 30,
    remark: '10,000 customers and 100,000 interactions, with progress',
  })
})

/** The longest time (ms) between two frames while something goes on. */
async function longestFrame(page: Page, act: () => Promise<unknown>): Promise<number> {
  const watch = await page.evaluateHandle(() => {
    const seen = { longest: 0, isOver: false }
    let last = performance.now()
    requestAnimationFrame(function next() {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, now - last)
      last = now
      if (!seen.isOver) requestAnimationFrame(next)
    })
    return seen
  })
  await act()
  return watch.evaluate((seen) => {
    seen.isOver = true
    return seen.longest
  })
}
