import { join } from 'node:path'
import { expect, test } from '@test/support/desktop/story'
import { killAgainAndAgain, killKinds } from '@test/torture/kills'
import { makeTorturedApp } from '@test/torture/tortured-app'

/** Of each kind; `npm run torture` kills more. */
const rounds = 4

test('killed while it saves, imports, takes snapshots, fills and upgrades its database, nothing saved is lost', async ({
  folder,
}) => {
  const apps = {
    now: await makeTorturedApp(join(folder, 'now'), 'page'),
    next: await makeTorturedApp(join(folder, 'next'), 'page-of-the-next-version'),
  }
  const complaints: string[] = []
  const complain = (what: string) => void complaints.push(what)
  const all = await Promise.all(
    killKinds.map((kind) => killAgainAndAgain({ kind, seed: 1, rounds, folder, apps, complain })),
  )
  expect(complaints).toEqual([])
  for (const figures of all) {
    expect(figures).toMatchObject({ rounds, lost: 0, half: 0, bad: 0 })
    expect(figures.saved).toBeGreaterThan(0)
  }
})
