import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { seeded } from '@shared/sample/random'
import type { Plan } from './plan'
import { removeAll, startTortured } from './tortured-app'

/** When it is killed: while it saves, imports, takes snapshots, fills a new database, or opens one of an older version. */
export const killKinds = ['save', 'import', 'snapshot', 'rebuild', 'upgrade'] as const
type KillKind = (typeof killKinds)[number]

/** What came out. All but `rounds` and `saved` have to be 0. */
export type KillFigures = {
  rounds: number
  saved: number
  /** Commits that were said to be saved and are not there. */
  lost: number
  /** Commits of which only some rows are there. */
  half: number
  /** Starts after which database and vault differ, or that do not come. */
  bad: number
  /** Databases that had to be filled anew, or commits brought in: no fault, but what the vault is for. */
  mended: number
}

export const noKills: KillFigures = { rounds: 0, saved: 0, lost: 0, half: 0, bad: 0, mended: 0 }

const plans: Record<KillKind, Omit<Plan, 'do' | 'from'>> = {
  save: { rows: 1, letters: 400 },
  import: { rows: 300, letters: 200 },
  snapshot: { rows: 20, letters: 4000, burst: 30 },
  rebuild: { rows: 300, letters: 200 },
  upgrade: { rows: 300, letters: 200 },
}

/** So long (ms) it goes on after the start, at most. */
const longest: Record<KillKind, number> = { save: 1200, import: 2000, snapshot: 3500, rebuild: 1500, upgrade: 1500 }

type Given = {
  kind: KillKind
  seed: number
  rounds: number
  /** A folder for profiles. */
  folder: string
  apps: { now: string; next: string }
  /** Told of what went wrong. */
  complain(what: string): void
}

/** Kills the app again and again, on one profile; each kill is followed by two starts at least. */
export async function killAgainAndAgain({ kind, seed, rounds, folder, apps, complain }: Given): Promise<KillFigures> {
  const { int } = seeded(seed * 10 + killKinds.indexOf(kind))
  const profile = join(folder, kind)
  await removeAll(profile)
  await mkdir(profile, { recursive: true })
  const figures = { ...noKills }
  const saved = new Set<number>()
  let next = 1
  let isNextVersion = false

  const start = (work: Plan['do']) =>
    startTortured({
      app: isNextVersion ? apps.next : apps.now,
      profile,
      plan: { do: work, from: next, ...plans[kind] },
      isIdleSoon: kind === 'snapshot',
    })

  async function check(run: ReturnType<typeof start>, when: string) {
    try {
      const { whole, half, isSameAsVault, news } = await run.standing
      const there = new Set(whole)
      const lost = [...saved].filter((commit) => !there.has(commit))
      figures.lost += lost.length
      figures.half += half.length
      if (!isSameAsVault) figures.bad++
      if (news.length > 0) figures.mended++
      if (lost.length > 0 || half.length > 0 || !isSameAsVault) {
        complain(`${when}: lost ${lost}; half ${half}; same as vault ${isSameAsVault}; ${news}`)
      }
      next = Math.max(next, ...whole.map((commit) => commit + 1))
    } catch (error) {
      figures.bad++
      complain(`${when}: ${(error as Error).message}`)
    }
  }

  async function saveAndBeKilled(time: number, when: string) {
    const run = start('save')
    await check(run, when)
    await after(time)
    await run.kill()
    for (const commit of run.saved) saved.add(commit)
    figures.saved += run.saved.length
    next = Math.max(next, ...run.saved.map((commit) => commit + 2))
  }

  async function look(when: string) {
    const run = start('look')
    await check(run, when)
    await run.kill()
  }

  /** Killed at any moment of a start. */
  async function startAndBeKilled(time: number) {
    const run = start('look')
    await after(time)
    await run.kill()
  }

  const isOfStart = kind === 'rebuild' || kind === 'upgrade'
  if (isOfStart) await saveAndBeKilled(longest.import, 'filling it')
  const asItWas = `${profile}-as-it-was`
  if (isOfStart) await look('as it was')
  if (kind === 'upgrade') await cp(profile, asItWas, { recursive: true })

  for (let round = 1; round <= rounds; round++) {
    const when = `${kind}, seed ${seed}, round ${round}`
    const time = int(0, longest[kind])
    if (kind === 'rebuild') await removeAll(join(profile, 'IndexedDB'))
    if (kind === 'upgrade') {
      await removeAll(profile)
      await cp(asItWas, profile, { recursive: true })
      isNextVersion = true
    }
    if (isOfStart) {
      await startAndBeKilled(time)
      await look(`${when}, first start`)
      await look(`${when}, second start`)
    } else await saveAndBeKilled(time, when)
    figures.rounds++
  }
  await look(`${kind}, seed ${seed}, next to last`)
  await look(`${kind}, seed ${seed}, at last`)
  await removeAll(profile)
  await removeAll(asItWas)
  return figures
}

const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
