import { execFile } from 'node:child_process'
import { mkdir, open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { seeded } from '@shared/sample/random'
import { removeAll } from './tortured-app'
import { after, type Figures, noFigures, sum, tryOn } from './trial'

const run = promisify(execFile)
const MB = 1024 * 1024

/** A disk of 256 MB in a file, mounted at `at`; rejects where this may not be done, as for anybody but root. */
export async function mountSmallDisk(folder: string): Promise<{ at: string; unmount(): Promise<void> }> {
  const image = join(folder, 'disk.img')
  const at = join(folder, 'disk')
  await mkdir(at, { recursive: true })
  await run('umount', [at]).catch(() => {}) // an earlier run may have been stopped
  const file = await open(image, 'w')
  await file.truncate(256 * MB)
  await file.close()
  await run('mkfs.ext4', ['-q', '-F', image])
  await run('mount', ['-o', 'loop', image, at])
  return {
    at,
    async unmount() {
      await run('umount', [at])
      await rm(image)
    },
  }
}

/** Rounds on one profile: what is saved must find room on the small disk. */
const handful = 5

type Given = { seed: number; rounds: number; disk: string; app: string; complain(what: string): void }

/**
 * Fills the disk while it saves, until commits are refused; kills it or not; makes room; two starts follow. Nothing that
 * was said to be saved may be missing, nothing may be there by halves, and an answer must come.
 */
export async function fillDiskAgainAndAgain({ seed, rounds, disk, app, complain }: Given): Promise<Figures> {
  const random = seeded(seed)
  const profile = join(disk, 'profile')
  const ballast = join(disk, 'ballast')
  let all = noFigures
  for (let from = 0; from < rounds; from += handful) {
    await removeAll(profile)
    await mkdir(profile)
    const trial = tryOn({ profile, app: () => app, plan: { rows: 20, letters: 4000 }, complain })
    for (let round = from + 1; round <= Math.min(rounds, from + handful); round++) {
      const when = `full disk, seed ${seed}, round ${round}`
      const room = random.int(10, 16) * MB
      await trial.save(when, async (started) => {
        await fill(ballast, room)
        // Chromium may close the database on a full disk; the window then opens again, and says why it cannot.
        await Promise.any([started.hasSaid('refused', 3), started.hasSaid('failed')])
        await after(random.int(0, 500))
      })
      await rm(ballast, { force: true })
      await trial.look(`${when}, the start after it`)
      trial.figures.rounds++
    }
    await trial.look(`full disk, seed ${seed}, at last`)
    all = sum(all, trial.figures)
  }
  await removeAll(profile)
  return all
}

/** Takes all of the disk but `room` bytes. */
async function fill(ballast: string, room: number) {
  const { bavail, bsize } = await statfs(join(ballast, '..'))
  const file = await open(ballast, 'w')
  try {
    const piece = Buffer.alloc(MB, 0x5a)
    for (let left = bavail * bsize - room; left > 0; left -= MB) await file.write(piece)
  } finally {
    await file.close()
  }
}
