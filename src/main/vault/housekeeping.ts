import { readHead } from './entry-text'
import { takeUpErasing } from './erase'
import { historyTime } from './history'
import { type Inside, restart } from './inside'
import { isBadSnapshot } from './read-snapshot'
import { firstOf, framesBetween, segmentsIn } from './segments'
import { collectSetAside } from './set-aside'
import { takeSnapshot } from './take-snapshot'
import { takeInUnlisted } from './unlisted'

/** So much journal after the last snapshot makes a new one due: bytes, commits, and days as ms. */
const longTail = { bytes: 2 * 1024 * 1024, commits: 300, time: 24 * 60 * 60 * 1000 }

/** As `Vault.whenIdle`. What goes wrong is told, and tried again another time. */
export async function keepHouse(inside: Inside) {
  const { log, shelf, journal } = inside
  for (const [what, act] of [
    ['What was to be erased could not be erased yet', () => takeUpErasing(inside)],
    ['The end of the journal could not be noted', () => shelf.note(journal.sequence())],
    ['The snapshots could not be looked through', () => takeInUnlisted(inside)],
    ['No snapshot could be taken', () => snapshotWhenDue(inside)],
    ['A snapshot could not be checked', () => verifyNext(inside)],
    ['Old journal files could not be removed', () => dropOldSegments(inside)],
    ['What was set aside could not be removed', () => tidy(inside)],
  ] as const) {
    await act().catch((error: Error) => log(`${what} (${error.message}).`))
  }
}

async function snapshotWhenDue(inside: Inside) {
  const { chain, journal, now, log, isSnapshotWanted } = inside
  const commits = journal.sequence() - (chain.base?.sequence ?? 0)
  if (!chain.isProven || (commits === 0 && !isSnapshotWanted)) return
  const isOld = now() - (chain.base?.at ?? 0) > longTail.time
  if (!isSnapshotWanted && !isOld && commits <= longTail.commits && chain.tail <= longTail.bytes) return
  const { name } = await takeSnapshot(inside)
  log(`The snapshot ${name} was taken and read back.`)
}

/** One of them each time, the newest first. */
async function verifyNext(inside: Inside) {
  const { shelf, work, chain } = inside
  const next = shelf.is().snapshots.find(({ name }) => !inside.verified.has(name))
  if (!next) return
  const because = await work.verify(shelf.path(next)).then(
    ({ sha256 }) => (sha256 === next.sha256 ? undefined : 'its bytes have changed'),
    (error) => {
      if (!isBadSnapshot(error)) throw error
      return error.message
    },
  )
  inside.verified.add(next.name)
  if (because === undefined) return
  await shelf.drop(next.name, because)
  if (next.name === chain.base?.name) await restart(inside)
  inside.isSnapshotWanted = true
}

/** Removes journal files that neither a start nor the history needs: covered by two newer snapshots, and old. */
async function dropOldSegments(inside: Inside) {
  const { files, folders, shelf, chain, now } = inside
  const second = shelf.is().snapshots[1]
  if (!second) return
  const names = await segmentsIn(files, folders.journal)
  for (const [index, name] of names.entries()) {
    const next = names[index + 1]
    if (!next || firstOf(next) > second.sequence + 1) return
    // Commits come in the order of time: what the next file begins with is younger than all of this one.
    const [first] = await headsFrom(inside, firstOf(next))
    if (!first || first.at > now() - historyTime) return
    await files.remove(`${folders.journal}/${name}`)
    inside.chain = { ...chain, reachesBackTo: Math.max(chain.reachesBackTo, firstOf(next) - 1) }
  }
}

async function headsFrom({ files, folders }: Inside, sequence: number) {
  for await (const { text } of framesBetween(files, folders.journal, sequence - 1, sequence)) {
    return [readHead(text).head]
  }
  return []
}

async function tidy({ files, folders, now, log }: Inside) {
  const collected = await collectSetAside(files, folders, now())
  if (collected > 0) log(`${collected} files that had been set aside for 30 days were removed.`)
}
