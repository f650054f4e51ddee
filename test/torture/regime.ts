import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { makeTorturedApp } from './tortured-app'
import { type Figures, noFigures, sum } from './trial'

export const seed = Number(process.env.TORTURE_SEED ?? 1)
export const folder = join(tmpdir(), `regulars-torture-${seed}`)
export const apps = { now: join(folder, 'now'), next: join(folder, 'next') }

export async function makeApps() {
  mkdirSync(folder, { recursive: true })
  await makeTorturedApp(apps.now, 'page')
  await makeTorturedApp(apps.next, 'page-of-the-next-version')
}

type Handful = {
  /** Rounds that were done before, by this run or one that was stopped. */
  done: number
  rounds: number
  complain(what: string): void
}

/**
 * Rounds in handfuls: what was done is noted after each of them, so that a run that was stopped goes on there. Nothing may
 * have gone wrong at the end.
 */
export async function inHandfuls(
  name: string,
  wanted: number,
  handful: number,
  run: (of: Handful) => Promise<Figures>,
) {
  const notes = join(folder, `${name}.json`)
  let all = read(notes)
  const complaints: string[] = []
  const complain = (what: string) => {
    complaints.push(what)
    console.log(what)
  }
  while (all.rounds < wanted) {
    all = sum(all, await run({ done: all.rounds, rounds: Math.min(handful, wanted - all.rounds), complain }))
    writeFileSync(notes, JSON.stringify(all))
    console.log(`${name}, seed ${seed}: ${JSON.stringify(all)}`)
  }
  expect(complaints).toEqual([])
  expect(all).toMatchObject({ lost: 0, half: 0, bad: 0 })
}

function read(notes: string): Figures {
  try {
    return { ...noFigures, ...JSON.parse(readFileSync(notes, 'utf8')) }
  } catch {
    return noFigures
  }
}
