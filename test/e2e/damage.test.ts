import { join } from 'node:path'
import { expect, test } from '@test/support/desktop/story'
import { writeBook } from '@test/torture/book'
import { cutAndStart, damageInTurn, damages, restoreEverySnapshot } from '@test/torture/damage'
import { fillDiskAgainAndAgain, mountSmallDisk } from '@test/torture/full-disk'
import { cutPowerAgainAndAgain, makePowerNotes } from '@test/torture/power'
import { makeTorturedApp } from '@test/torture/tortured-app'
import type { Figures } from '@test/torture/trial'

// `npm run torture` does all of this more often.

const seed = 1
const clean = { lost: 0, half: 0, bad: 0 }

test('whatever happens to one of database and vault, the other brings everything back', async ({ folder }) => {
  // Some thirty starts of the app.
  test.setTimeout(240_000)
  const { app, complaints, complain } = await tortured(folder)
  const book = await writeBook({ profile: join(folder, 'book'), app, commits: 60, complain })
  const given = { book, folder, app, complain }
  const torn = [
    { of: 'database', bytes: 3 },
    { of: 'journal', bytes: 3 },
    { of: 'database', bytes: 1500 },
    { of: 'journal', bytes: 1500 },
  ] as const
  const [database, vault, cut, restored] = await Promise.all([
    damageInTurn('ofDatabase', given, 2),
    damageInTurn('ofVault', given),
    cutAndStart(torn, given),
    restoreEverySnapshot(given),
  ])
  expect(complaints).toEqual([])
  // Some damages need what the one before has taken away.
  expect(database).toMatchObject(clean)
  expect(database.rounds).toBeGreaterThan(damages.ofDatabase.length / 4)
  expect(vault).toMatchObject(clean)
  expect(vault.rounds).toBeGreaterThan(damages.ofVault.length / 2)
  expect(cut).toMatchObject({ ...clean, rounds: torn.length })
  expect(restored).toMatchObject(clean)
  expect(restored.saved).toBeGreaterThan(0)
})

test('a power cut takes nothing that was saved', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'Syncs are noted by a library that Linux preloads')
  const library = await makePowerNotes(folder).catch(() => undefined)
  if (!library) return test.skip(true, 'There is no C compiler (cc) for the library that notes syncs')
  await isClean(folder, 5, (app, complain) =>
    cutPowerAgainAndAgain({ seed, rounds: 5, folder, app, library, complain }),
  )
})

test('on a disk that fills up nothing is said to be saved that is not, and nothing hangs', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'A small disk is mounted as Linux does it')
  const disk = await mountSmallDisk(folder).catch((error: Error) => error)
  if (disk instanceof Error) return test.skip(true, `No small disk can be mounted here: ${disk.message}`)
  try {
    await isClean(folder, 3, (app, complain) =>
      fillDiskAgainAndAgain({ seed, rounds: 3, disk: disk.at, app, complain }),
    )
  } finally {
    await disk.unmount()
  }
})

async function isClean(
  folder: string,
  rounds: number,
  run: (app: string, complain: (what: string) => void) => Promise<Figures>,
) {
  const { app, complaints, complain } = await tortured(folder)
  const figures = await run(app, complain)
  expect(complaints).toEqual([])
  expect(figures).toMatchObject({ ...clean, rounds })
  expect(figures.saved).toBeGreaterThan(0)
}

async function tortured(folder: string) {
  const complaints: string[] = []
  const app = await makeTorturedApp(join(folder, 'now'), 'page')
  return { app, complaints, complain: (what: string) => void complaints.push(what) }
}
