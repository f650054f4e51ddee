import type { ListedSnapshot } from './catalogue'
import { type Inside, putRight, restart, sourcesOf } from './inside'
import { NotSaved, reasonOf } from './journal'
import { isBadSnapshot } from './read-snapshot'

/** As `Vault.snapshotNow`. Commits go on meanwhile; they come into a new segment. */
export async function takeSnapshot(inside: Inside, pinned = false): Promise<ListedSnapshot> {
  const { shelf, folders, work, now, counts } = inside
  if (!inside.chain.isProven) throw new NotSaved('unknown', new Error('the vault is broken'))
  const { tail, base: last } = inside.chain
  const sources = sourcesOf(inside)
  inside.journal.beginSegment()
  try {
    const written = await work.snapshot(sources, { folder: folders.snapshots, head: shelf.head(), at: now(), pinned })
    const base = await shelf.add(written, { reached: inside.journal.sequence() })
    inside.chain = { ...inside.chain, base, tail: inside.chain.tail - tail, damaged: [] }
    inside.verified.add(base.name)
    putRight(inside, counts, written.counts)
    inside.isSnapshotWanted = false
    return base
  } catch (error) {
    if (!last || !isBadSnapshot(error)) throw new NotSaved(reasonOf(error), error)
    await shelf.drop(last.name, error.message)
    await restart(inside)
    return takeSnapshot(inside, pinned)
  }
}
