import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { dayOf } from '@shared/domain/day'
import { localTimeOf } from '@shared/domain/local-time'
import { launchRegulars } from '@test/support/desktop/launch'
import { contactsTable } from './contacts-table'
import { median } from './figures'
import { bringIn } from './in-window'
import { report } from './row'

const people = 10_000
const rounds = 3

test('an import of 10,000 rows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'))
  const file = join(folder, 'contacts.csv')
  const now = Date.now()
  await writeFile(file, contactsTable({ seed: 3, customers: people, today: dayOf(localTimeOf(now)), now }))

  const read: number[] = []
  const imported: number[] = []
  const added: number[] = []
  const withoutVault: number[] = []
  let rows = 0
  for (let round = 0; round < rounds; round++) {
    const { app, page, close } = await launchRegulars()
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
    }, file)
    await page.getByRole('link', { name: 'Import' }).click()
    const choose = page.getByRole('button', { name: 'Choose a contacts file' })
    const importThem = page.getByRole('button', { name: /^Import [\d,]+/ })
    read.push(await untilThere(page, () => choose.click(), 'Import \\d'))
    imported.push(await untilThere(page, () => importThem.click(), 'Done'))
    const alone = await commitsAlone(page)
    rows = alone.rows
    added.push(alone.bulkAdd)
    withoutVault.push(imported.at(-1)! - alone.withVault + alone.withoutVault)
    await close()
  }
  await rm(folder, { recursive: true })

  expect(rows).toBeGreaterThan(people * 0.9)
  const perSecond = (time: number) => Math.round(rows / (time / 1000))
  await report({
    what: 'import, from Import to the result',
    value: perSecond(median(imported)),
    unit: 'rows/s',
    ratio: median(imported) / median(added),
    comparedWith: `time of a plain bulkAdd (${perSecond(median(added)).toLocaleString('en')} rows/s)`,
    goal: 2,
    remark: `${rows.toLocaleString('en')} new customers of a table, medians of ${rounds}, ${Math.round(median(imported))} ms`,
  })
  await report({
    what: 'the same against an import without the vault',
    value: median(imported) / 1000,
    unit: 's',
    ratio: median(imported) / median(withoutVault),
    comparedWith: `an import without it (${(median(withoutVault) / 1000).toFixed(1)} s)`,
    goal: 1.5,
    remark: 'without: its commit replaced by one strict transaction that reads what stands there and writes',
  })
  await report({
    what: 'import, from the file to what it would change',
    value: median(read) / 1000,
    unit: 's',
    remark: 'reads, recognises, shows; without writing',
  })
})

/** From an act until a button whose words begin so is drawn, in ms. */
async function untilThere(page: Page, act: () => Promise<void>, words: string): Promise<number> {
  const start = performance.now()
  await act()
  await page.waitForFunction(
    (pattern) =>
      [...document.querySelectorAll('button')].some(
        (button) => !button.disabled && new RegExp(`^${pattern}`).test(button.textContent),
      ),
    words,
    { polling: 'raf', timeout: 120_000 },
  )
  return performance.now() - start
}

/**
 * What the rows that were just imported take, in ms, when the app commits them under new names, when one strict
 * transaction reads what stands there and writes them, and when Dexie alone adds them to an empty table.
 */
async function commitsAlone(page: Page) {
  await bringIn(page)
  return page.evaluate(async () => {
    const { commit, database, Dexie } = bench
    const rows = (await database.customers.toArray()).map((row) => ({ ...row, id: `${row.id}x` as typeof row.id }))
    const plain = new Dexie('bench', { chromeTransactionDurability: 'strict' })
    plain.version(1).stores({ added: 'id, binnedAt', committed: 'id, binnedAt' })
    await plain.open()
    const timed = async (act: () => PromiseLike<unknown>) => {
      const start = performance.now()
      await act()
      return performance.now() - start
    }
    const committed = plain.table('committed')
    const withoutVault = await timed(() =>
      plain.transaction('rw', committed, async () => {
        await committed.bulkGet(rows.map(({ id }) => id))
        await committed.bulkPut(rows)
      }),
    )
    const withVault = await timed(() => commit({ customers: rows }, { act: 'contactsImported', count: rows.length }))
    const bulkAdd = await timed(() => plain.table('added').bulkAdd(rows))
    await plain.delete()
    return { rows: rows.length, withVault, withoutVault, bulkAdd }
  })
}
