import type { Counts, EntryHead } from '@shared/vault/entry'
import { allRows } from './all-rows'
import type { Chain } from './chain'
import { checkAll } from './check'
import { counted, entryText, tallied } from './entry-text'
import { erase, takeUpErasing } from './erase'
import type { Files } from './files'
import { historyOf } from './history'
import { keepHouse } from './housekeeping'
import { type Inside, sourcesOf, surveyed } from './inside'
import { journalIn } from './journal'
import type { Shelf } from './shelf'
import { steadying } from './steady'
import { takeSnapshot } from './take-snapshot'
import { adopt, heal } from './taking-over'
import { doorway, oneAtATime } from './turns'
import type { Vault, VaultFolders, VaultOptions } from './vault-shape'
import type { RowSources, Work } from './work'

type Parts = { files: Files; folders: VaultFolders; shelf: Shelf; chain: Chain; work: Work; options: VaultOptions }

/** The vault that was opened upon `chain`; see `openVault`. */
export function vaultOf({ files, folders, shelf, chain, work, options: { now, newId, log } }: Parts): Vault {
  const { id } = shelf.is()
  const inside: Inside = {
    ...{ files, folders, shelf, work, now, newId, log, chain },
    counts: chain.counts,
    journal: journalIn(files, folders.journal, chain),
    history: historyOf(files, folders.journal, { now, sequence: () => inside.journal.sequence() }),
    verified: new Set(),
    isSnapshotWanted: chain.damaged.length > 0,
    alone: oneAtATime(),
    door: doorway(),
  }
  const { alone, door, history } = inside
  const steady = steadying(files, folders, chain.last)
  void steady().catch(() => {}) // the first commit tries again
  const readingOf = ({ sources, counts }: { sources: RowSources; counts: Counts }) => ({
    sequence: sources.sequence,
    counts,
    rows: allRows(files, sources),
    sources,
  })

  return {
    folders,
    state: () => ({
      vault: id,
      sequence: inside.journal.sequence(),
      counts: inside.counts,
      isProven: inside.chain.isProven,
      reachesBackTo: inside.chain.reachesBackTo,
    }),
    missing: () => inside.chain.missing,
    snapshots: () => shelf.is().snapshots,

    async append(deed, parts) {
      const { tally, bytes } = await tallied(parts)
      await steady()
      while (door.isShut() || shelf.isUnsure()) await (door.isShut() ? door.opened() : shelf.makeSure())
      let head: EntryHead | undefined
      await inside.journal.append((sequence) => {
        head = { ...deed, sequence, at: now(), tally }
        return entryText(id, head, bytes)
      })
      inside.counts = counted(inside.counts, { tally })
      inside.chain.tail += bytes.reduce((sum, { length }) => sum + length, 200)
      void history.add(head!)
      return head!
    },
    async mend() {
      await steady()
      await shelf.makeSure()
      await inside.journal.mend()
    },

    entriesAfter: history.after,
    entry: history.entry,
    entryHeads: history.heads,

    readRows: () => alone(async () => readingOf(await surveyed(inside))),
    readRowsHealed: () =>
      alone(async () => {
        const survey = await surveyed(inside)
        if (inside.chain.isProven) return readingOf(survey)
        try {
          await heal(inside)
        } catch (error) {
          log(`The vault could not be mended (${(error as Error).message}).`)
          return readingOf(survey)
        }
        return readingOf({ sources: sourcesOf(inside), counts: inside.chain.counts })
      }),
    prove: () =>
      alone(async () => {
        await surveyed(inside)
        return inside.chain.isProven
      }),
    digest: () =>
      alone(async () => {
        const { sources, digest } = await surveyed(inside)
        return { sequence: sources.sequence, digest }
      }),
    snapshotNow: ({ pinned } = {}) => alone(() => takeSnapshot(inside, pinned)),
    adopt: () => adopt(inside),
    check: () => alone(() => checkAll(inside)),
    erase: (rows, drafts) => alone(() => erase(inside, rows, drafts)),
    takeUpErasing: () => alone(() => takeUpErasing(inside)),
    whenIdle: () => alone(() => keepHouse(inside)),
    close: () =>
      alone(async () => {
        await inside.journal.close()
        await shelf.note(inside.journal.sequence()).catch(() => {}) // it only makes damage easier to tell
      }),
  }
}
