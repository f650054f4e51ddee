import { scanFrames } from './frame'
import type { Inside } from './inside'
import { firstOf, segmentsIn } from './segments'

/** Reads every snapshot and the journal through; answers with what is wrong, in sentences. */
export async function checkAll({ files, folders, shelf, work }: Pick<Inside, 'files' | 'folders' | 'shelf' | 'work'>) {
  const problems: string[] = []
  for (const snapshot of shelf.is().snapshots) {
    const isGood = await work.verify(shelf.path(snapshot)).then(
      ({ sha256 }) => sha256 === snapshot.sha256,
      () => false,
    )
    if (!isGood) problems.push(`The snapshot ${snapshot.name} is damaged.`)
  }
  let commits = 0
  const covered = shelf.is().snapshots[0]?.sequence ?? 0
  const names = await segmentsIn(files, folders.journal)
  for (const [index, name] of names.entries()) {
    const { frames, rest } = scanFrames((await files.read(`${folders.journal}/${name}`)) ?? Buffer.alloc(0))
    commits += frames.length
    const next = names[index + 1]
    const isCovered = next !== undefined && firstOf(next) <= covered + 1
    const loss = isCovered ? ' What it changed is in a snapshot; some of the history cannot be told.' : ''
    if (rest === 'damaged') problems.push(`The journal file ${name} is damaged.${loss}`)
    await new Promise(setImmediate)
  }
  return { snapshots: shelf.is().snapshots.length, commits, problems }
}
