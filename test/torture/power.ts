import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Random, seeded } from '@shared/sample/random'
import { removeAll } from './tortured-app'
import { after, type Figures, tryOn } from './trial'

/** Compiles what notes the syncs; rejects where there is no C compiler. */
export async function makePowerNotes(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const library = join(folder, 'power-cut.so')
  const source = fileURLToPath(new URL('power-cut.c', import.meta.url))
  await promisify(execFile)('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'])
  return library
}

type Given = {
  seed: number
  rounds: number
  folder: string
  app: string
  /** Of `makePowerNotes`. */
  library: string
  complain(what: string): void
}

/**
 * Cuts the power again and again while it saves: the app is killed, and then every file of database, vault and settings
 * loses what was not synced, all of it in one round and a random part in the next. Two starts follow, the second of which
 * saves again.
 */
export async function cutPowerAgainAndAgain({ seed, rounds, folder, app, library, complain }: Given): Promise<Figures> {
  const random = seeded(seed)
  const profile = join(folder, 'power')
  const notes = join(folder, 'power-notes')
  await removeAll(profile)
  await rm(notes, { force: true })
  await mkdir(profile, { recursive: true })
  const trial = tryOn({
    profile,
    app: () => app,
    plan: { rows: 3, letters: 400, burst: 40 },
    isIdleSoon: true,
    env: { LD_PRELOAD: library, POWER_NOTES: notes },
    complain,
  })
  for (let round = 1; round <= rounds; round++) {
    const when = `power cut, seed ${seed}, round ${round}`
    await trial.save(when, () => after(random.int(0, 2000)))
    await cutPower(profile, await syncedSizes(notes), round % 2 === 0 ? random : undefined)
    await trial.look(`${when}, the start after it`)
    trial.figures.rounds++
  }
  await trial.look(`power cut, seed ${seed}, at last`)
  await removeAll(profile)
  return trial.figures
}

/** Bytes of each file at its last sync, by number and birth. */
async function syncedSizes(notes: string): Promise<Map<string, number>> {
  const lines = (await readFile(notes, 'utf8')).trimEnd().split('\n')
  return new Map(lines.map((line) => line.split(' ') as [string, string]).map(([file, size]) => [file, Number(size)]))
}

async function cutPower(profile: string, synced: Map<string, number>, random: Random | undefined) {
  for (const path of await filesThatCount(profile)) {
    const { ino, birthtimeNs, size } = await stat(path, { bigint: true })
    const second = 1_000_000_000n
    const file = `${ino}.${birthtimeNs / second}.${String(birthtimeNs % second).padStart(9, '0')}`
    const least = Math.min(synced.get(file) ?? 0, Number(size))
    await truncate(path, random ? random.int(least, Number(size)) : least)
  }
}

/** Those of database, vault and settings; what else Chromium keeps is no concern of the owner's. */
async function filesThatCount(profile: string): Promise<string[]> {
  const found = await readdir(profile, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(profile.length + 1))
    .filter((name) => /^(IndexedDB|vault|drafts)\/|^[^/]+\.json$/.test(name))
    .map((name) => join(profile, name))
}
