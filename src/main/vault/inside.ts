import type { Counts } from '@shared/vault/entry'
import { type Chain, findChain } from './chain'
import { isTable } from './entry-text'
import type { Files } from './files'
import type { historyOf } from './history'
import { type Journal, journalIn } from './journal'
import { isBadSnapshot } from './read-snapshot'
import type { Shelf } from './shelf'
import type { doorway, oneAtATime } from './turns'
import type { Log, VaultFolders } from './vault-shape'
import type { RowSources, Work } from './work'

/** What the rooms of an open vault share. */
export type Inside = {
  files: Files
  folders: VaultFolders
  shelf: Shelf
  work: Work
  now(): number
  newId(): string
  log: Log
  chain: Chain
  /** After the last commit. */
  counts: Counts
  journal: Journal
  history: ReturnType<typeof historyOf>
  /** Names of snapshots that were read through since the start. */
  verified: Set<string>
  /** Something was found that a new snapshot cures. */
  isSnapshotWanted: boolean
  /** What reads or writes everything waits for its turn. */
  alone: ReturnType<typeof oneAtATime>
  /** Commits wait while it is shut. */
  door: ReturnType<typeof doorway>
}

/** Which files make all rows as they are now. */
export const sourcesOf = ({ folders, shelf, chain, journal }: Inside): RowSources => ({
  journal: folders.journal,
  base: chain.base && { path: shelf.path(chain.base), sequence: chain.base.sequence },
  sequence: journal.sequence(),
  ...(chain.isProven ? {} : { isBroken: true }),
})

/** Finds its way anew after files have changed. */
export async function restart(inside: Inside) {
  const open = inside.door.shut()
  try {
    await inside.journal.mend() // what was never confirmed must not be found now
    await inside.journal.close()
    inside.chain = await findChain(inside, inside.journal.sequence())
    inside.counts = inside.chain.counts
    inside.journal = journalIn(inside.files, inside.folders.journal, inside.chain)
    inside.history.forget()
  } finally {
    open()
  }
}

/**
 * Reads all sources through. A snapshot that turns out to be bad is dropped, and an older one with a longer journal
 * takes its place; where there is none the chain is no longer proven. Counts that were wrong are put right.
 */
export async function surveyed(inside: Inside): Promise<{ sources: RowSources; counts: Counts; digest: string }> {
  for (;;) {
    const sources = sourcesOf(inside)
    const before = inside.counts
    try {
      const { counts, digest } = await inside.work.survey(sources)
      if (inside.chain.isProven) putRight(inside, before, counts)
      return { sources, counts, digest }
    } catch (error) {
      const { base, isProven } = inside.chain
      if (base && isBadSnapshot(error)) {
        await inside.shelf.drop(base.name, error.message)
        await restart(inside)
      } else if (isProven && (error as Error).name === 'BadPart') inside.chain.isProven = false
      else throw error
    }
  }
}

/** `before` is what they were thought to be, `exact` what they are; commits may have been made in between. */
export function putRight(inside: Inside, before: Counts, exact: Counts) {
  const counts = { ...inside.counts }
  let isWrong = false
  for (const table of Object.keys({ ...before, ...exact }).filter(isTable)) {
    const difference = (exact[table] ?? 0) - (before[table] ?? 0)
    if (difference === 0) continue
    counts[table] = (counts[table] ?? 0) + difference
    isWrong = true
  }
  if (!isWrong) return
  inside.counts = counts
  inside.isSnapshotWanted = true
  inside.log('The rows were counted anew, because the journal had counted them wrong.')
}
