import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { seeded } from '@shared/sample/random'
import type { Plan } from './plan'
import { removeAll } from './tortured-app'
import { after, type Figures, tryOn } from './trial'

/** When it is killed: while it saves, imports, takes snapshots, fills a new database, or opens one of an older version. */
export const killKinds = ['save', 'import', 'snapshot', 'rebuild', 'upgrade'] as const
type KillKind = (typeof killKinds)[number]

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
export async function killAgainAndAgain({ kind, seed, rounds, folder, apps, complain }: Given): Promise<Figures> {
  const { int } = seeded(seed * 10 + killKinds.indexOf(kind))
  const profile = join(folder, kind)
  await removeAll(profile)
  await mkdir(profile, { recursive: true })
  let isNextVersion = false
  const trial = tryOn({
    profile,
    app: () => (isNextVersion ? apps.next : apps.now),
    plan: plans[kind],
    isIdleSoon: kind === 'snapshot',
    complain,
  })

  const isOfStart = kind === 'rebuild' || kind === 'upgrade'
  if (isOfStart) await trial.save('filling it', () => after(longest.import))
  const asItWas = `${profile}-as-it-was`
  if (isOfStart) await trial.look('as it was')
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
      await trial.beKilledAtStart(time)
      await trial.look(`${when}, first start`)
      await trial.look(`${when}, second start`)
    } else await trial.save(when, () => after(time))
    trial.figures.rounds++
  }
  await trial.look(`${kind}, seed ${seed}, next to last`)
  await trial.look(`${kind}, seed ${seed}, at last`)
  await removeAll(profile)
  await removeAll(asItWas)
  return trial.figures
}
