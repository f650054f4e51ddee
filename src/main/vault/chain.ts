import type { Counts } from '@shared/vault/entry'
import type { MissingCommits } from '@shared/vault/opened'
import type { ListedSnapshot } from './catalogue'
import { counted } from './entry-text'
import type { Files } from './files'
import { missingBetween } from './missing'
import { type ReadJournal, readJournal } from './read-journal'
import { firstOf, segmentsIn } from './segments'
import type { Shelf } from './shelf'
import type { Log, VaultFolders } from './vault-shape'

/** What the vault rests on: a snapshot, or none, and the journal after it. */
export type Chain = {
  base: ListedSnapshot | undefined
  /** The last commit that there was, whether it can be read or not. */
  sequence: number
  counts: Counts
  /** From a verified snapshot, or the first commit, to its end nothing is missing. */
  isProven: boolean
  missing: MissingCommits[]
  /** The journal holds every commit after this one. */
  reachesBackTo: number
  /** Bytes of the journal after the snapshot. */
  tail: number
  /** Names of segments with bad bytes in them. */
  damaged: string[]
  /** The segment to go on with; undefined where a new one has to be begun. */
  last: ReadJournal['last']
}

/**
 * Finds the newest good snapshot and reads the journal after it. `least`: so far there have been commits, as far as the
 * caller knows.
 */
export async function findChain(
  { files, folders, shelf, log }: { files: Files; folders: VaultFolders; shelf: Shelf; log: Log },
  least = 0,
): Promise<Chain> {
  // A snapshot that turns out to be bad says how far commits went all the same.
  const { id, reached: noted, snapshots, since } = shelf.is()
  const known = Math.max(least, noted, ...snapshots.map(({ sequence }) => sequence))
  const base = await shelf.newest()
  const read = await readJournal(files, folders, base?.sequence ?? 0, id)
  tell(read, log)

  const end = read.heads.at(-1)?.sequence ?? base?.sequence ?? 0
  const isProven = read.isUnbroken && end >= known
  const sequence = Math.max(end + (read.isEndLost ? 1 : 0), read.reached, known)
  const oldest = (await segmentsIn(files, folders.journal))[0]
  return {
    base,
    sequence,
    counts: read.heads.reduce(counted, base?.counts ?? {}),
    isProven,
    missing: isProven ? [] : missingBetween({ sequence: base?.sequence ?? 0, at: base?.at }, read.heads, sequence),
    reachesBackTo: oldest ? Math.max(since, firstOf(oldest)) - 1 : end,
    tail: read.bytes,
    damaged: read.damaged,
    last: isProven ? read.last : undefined,
  }
}

function tell({ damaged, cut }: ReadJournal, log: Log) {
  for (const name of damaged) log(`The journal file ${name} is damaged.`)
  if (cut > 0) log(`The journal ended in ${cut} bytes of a commit that was never finished. They were cut off.`)
}
