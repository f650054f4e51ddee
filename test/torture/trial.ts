import type { Plan } from './plan'
import { Ended, type Run, startTortured } from './tortured-app'

/** What came out. All but `rounds`, `saved`, `mended` and `crashed` have to be 0. */
export type Figures = {
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
  /** Starts in which Chromium itself fell over (a segmentation fault); the next one has to come. */
  crashed: number
}

export const noFigures: Figures = { rounds: 0, saved: 0, lost: 0, half: 0, bad: 0, mended: 0, crashed: 0 }

export const sum = (one: Figures, other: Figures) =>
  Object.fromEntries(
    Object.entries(one).map(([name, count]) => [name, count + other[name as keyof Figures]]),
  ) as Figures

type Given = {
  profile: string
  /** The app that is started; asked for at each start. */
  app(): string
  plan: Omit<Plan, 'do' | 'from'>
  isIdleSoon?: boolean
  env?: NodeJS.ProcessEnv
  /** Told of what went wrong. */
  complain(what: string): void
  /** What was said to be saved in the profile before. */
  saved?: Iterable<number>
}

/** Starts the app on one profile again and again, and keeps count of what must be in it. */
export function tryOn({ profile, app, plan, isIdleSoon = false, env, complain, saved: before = [] }: Given) {
  const figures = { ...noFigures }
  const saved = new Set(before)
  let next = Math.max(0, ...saved) + 2

  const start = (work: Plan['do']) =>
    startTortured({ app: app(), profile, plan: { do: work, from: next, ...plan }, isIdleSoon, ...(env ? { env } : {}) })

  async function check(run: Run, when: string) {
    try {
      const standing = await run.standing
      const { whole, half, differs, news } = standing
      const there = new Set(whole)
      const lost = [...saved].filter((commit) => !there.has(commit))
      figures.lost += lost.length
      figures.half += half.length
      if (differs) figures.bad++
      if (news.length > 0) figures.mended++
      if (lost.length > 0 || half.length > 0 || differs) {
        complain(`${when}: lost ${lost}; half ${half}; differs: ${differs}; ${news}`)
      }
      next = Math.max(next, ...whole.map((commit) => commit + 1))
      return standing
    } catch (error) {
      if (error instanceof Ended && error.hasCrashed) figures.crashed++
      else {
        figures.bad++
        complain(`${when}: ${(error as Error).message}`)
      }
      return undefined
    }
  }

  /** Looks what stands after a start. Where Chromium fell over, once more. */
  async function look(when: string) {
    for (let attempt = 1; ; attempt++) {
      const run = start('look')
      const standing = await check(run, when)
      await run.kill()
      if (standing || attempt === 2) return standing
    }
  }

  /** Looks, saves until `until` comes, and is killed. */
  async function save(when: string, until: (run: Run) => Promise<unknown>) {
    const run = start('save')
    const standing = await check(run, when)
    if (standing) {
      await until(run).catch((error: Error) => {
        figures.bad++
        complain(`${when}: ${error.message}`)
      })
    }
    await run.kill()
    for (const commit of run.saved) saved.add(commit)
    figures.saved += run.saved.length
    next = Math.max(next, ...run.saved.map((commit) => commit + 2))
  }

  /** Killed at any moment of a start. */
  async function beKilledAtStart(time: number) {
    const run = start('look')
    await after(time)
    await run.kill()
  }

  return { figures, saved: saved as ReadonlySet<number>, look, save, beKilledAtStart }
}

/** So many ms. */
export const after = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
