import { join } from 'node:path'
import { test } from '@playwright/test'
import { seeded } from '@shared/sample/random'
import { type Book, writeBook } from './book'
import { cutAndStart, damageAndStart, damages, restoreEverySnapshot } from './damage'
import { apps, folder, inHandfuls, makeApps, seed } from './regime'

const cuts = Number(process.env.TORTURE_CUTS ?? 200)
const allDamages = [...damages.ofDatabase, ...damages.ofVault]

/** So many bytes are cut off a log at most. */
const longestCut = 2000

let book: Book
test.beforeAll(async () => {
  await makeApps()
  const complain = (what: string) => {
    throw new Error(what)
  }
  book = await writeBook({ profile: join(folder, 'book'), app: apps.now, commits: 60, complain })
})

test(`${allDamages.length} kinds of damage, three starts each`, () =>
  inHandfuls('damage', allDamages.length, 1, ({ done, complain }) =>
    damageAndStart(allDamages[done]!, { book, folder, app: apps.now, complain }),
  ))

test(`${cuts} torn ends of the database's log and of the journal, two starts each`, () =>
  inHandfuls('torn', cuts, 1, ({ done, complain }) => {
    const bytes = seeded(seed * 100_000 + done).int(1, longestCut)
    return cutAndStart([{ of: done % 2 === 0 ? 'database' : 'journal', bytes }], {
      ...{ book, folder, app: apps.now, complain },
    })
  }))

test('every snapshot, in a new profile', () =>
  inHandfuls('snapshots', 1, 1, ({ complain }) => restoreEverySnapshot({ book, folder, app: apps.now, complain })))
