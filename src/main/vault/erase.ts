import type { Erased, RowIds } from '@shared/vault/erased'
import { noteErased, notePending, type Pending, readPending } from './erased-list'
import type { Inside } from './inside'
import { NotSaved, reasonOf } from './journal'
import { isBadSnapshot } from './read-snapshot'
import { firstOf, segmentsIn } from './segments'
import { takeSnapshot } from './take-snapshot'
import { takeInUnlisted } from './unlisted'

/** Thrown when rows that are to be erased are still there: a commit has to remove them first. */
export class StillThere extends Error {
  override name = 'StillThere'
}

/** What was written anew in the vault, and attachments that went. */
export type ErasedInVault = Pick<Erased, 'snapshots' | 'journalFiles' | 'files'>

/**
 * As `Vault.erase`. A snapshot of now comes first, and what is written anew is only history from then on: wherever this
 * is interrupted, the rows of now are whole. Snapshots go before the journal, and the journal from its beginning, so that
 * also what an older snapshot would bring back ends without the rows. Commits go on meanwhile.
 */
export async function erase(inside: Inside, rows: RowIds, drafts: string[]): Promise<ErasedInVault> {
  const { files, folders, shelf, work, now } = inside
  try {
    await takeUpErasing(inside)
    await takeInUnlisted(inside)
    const { sequence, name } = await takeSnapshot(inside)
    const paths = shelf.is().snapshots.map((snapshot) => shelf.path(snapshot))
    if ((await work.findRows(shelf.path({ name }), rows)) > 0) throw new StillThere('rows to be erased are still there')
    const { names, files: theirs } = await work.findTraces({ rows, snapshots: paths, journal: folders.journal })
    const attachments = theirs.filter((sha256) => !drafts.some((text) => text.includes(sha256)))
    const begun: Pending = { rows, names, files: attachments, upTo: sequence, began: now() }
    await notePending(files, folders.vault, begun)
    return await finish(inside, begun)
  } catch (error) {
    throw error instanceof StillThere || error instanceof NotSaved ? error : new NotSaved(reasonOf(error), error)
  }
}

/** Ends what was begun and interrupted; answers whether there was anything. */
export async function takeUpErasing(inside: Inside): Promise<boolean> {
  const begun = await readPending(inside.files, inside.folders.vault)
  if (!begun) return false
  await finish(inside, begun)
  inside.log('What was to be erased has been erased now: it had been interrupted.')
  return true
}

async function finish(inside: Inside, { rows, names, files: theirs, upTo, began }: Pending): Promise<ErasedInVault> {
  const { files, folders, shelf, work, journal, history } = inside
  const erasure = { rows, names }
  const done: ErasedInVault = { snapshots: 0, journalFiles: 0, files: 0 }
  await takeInUnlisted(inside)

  for (const { name } of [...shelf.is().snapshots]) {
    try {
      const { is, isNew } = await work.rewriteSnapshot(shelf.path({ name }), erasure)
      await shelf.relist(is)
      inside.verified.add(is.name)
      if (isNew) done.snapshots++
    } catch (error) {
      if (!isBadSnapshot(error)) throw error
      await shelf.drop(name, error.message) // and what is set aside goes
    }
  }

  journal.beginSegment()
  await journal.mend()
  await journal.close()
  try {
    for (const name of await segmentsIn(files, folders.journal)) {
      if (firstOf(name) > upTo) break
      if ((await work.rewriteSegment(`${folders.journal}/${name}`, erasure)).isNew) done.journalFiles++
    }
  } finally {
    history.forget()
  }

  for (const name of await files.list(folders.setAside)) await files.remove(`${folders.setAside}/${name}`)
  for (const sha256 of theirs) {
    const is = await files.stat(`${folders.files}/${sha256}`)
    if (!is || is.changedAt > began) continue // somebody has attached the same file since
    await files.remove(`${folders.files}/${sha256}`)
    done.files++
  }
  for (const folder of [folders.setAside, folders.files]) await files.syncFolder(folder)
  await noteErased(files, folders.vault, rows)
  return done
}
