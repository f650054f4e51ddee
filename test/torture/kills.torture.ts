import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type KillFigures, killAgainAndAgain, killKinds, noKills } from './kills'
import { makeTorturedApp } from './tortured-app'

const seed = Number(process.env.TORTURE_SEED ?? 1)
const wanted = Number(process.env.TORTURE_KILLS ?? 200)

/** Rounds on one profile. What was done is noted after each of them, so that a run that was stopped goes on there. */
const handful = 10

const folder = join(tmpdir(), `regulars-torture-${seed}`)
const apps = { now: join(folder, 'now'), next: join(folder, 'next') }

test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  await makeTorturedApp(apps.now, 'page')
  await makeTorturedApp(apps.next, 'page-of-the-next-version')
})

for (const kind of killKinds) {
  test(`${wanted} kills: ${kind}`, async () => {
    const notes = join(folder, `${kind}.json`)
    let all = read(notes)
    const complaints: string[] = []
    const complain = (what: string) => {
      complaints.push(what)
      console.log(what)
    }
    while (all.rounds < wanted) {
      const rounds = Math.min(handful, wanted - all.rounds)
      all = sum(
        all,
        await killAgainAndAgain({ kind, seed: seed * 100_000 + all.rounds, rounds, folder, apps, complain }),
      )
      writeFileSync(notes, JSON.stringify(all))
      console.log(`${kind}, seed ${seed}: ${JSON.stringify(all)}`)
    }
    expect(complaints).toEqual([])
    expect(all).toMatchObject({ rounds: wanted, lost: 0, half: 0, bad: 0 })
  })
}

function read(notes: string): KillFigures {
  try {
    return JSON.parse(readFileSync(notes, 'utf8'))
  } catch {
    return noKills
  }
}

const sum = (one: KillFigures, other: KillFigures) =>
  Object.fromEntries(
    Object.entries(one).map(([name, count]) => [name, count + other[name as keyof KillFigures]]),
  ) as KillFigures
