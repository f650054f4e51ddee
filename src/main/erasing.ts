import type { ErasureAnswers } from '@shared/bridge'
import type { Erased } from '@shared/vault/erased'
import type { backupDesk } from './backups/backup-desk'
import type { keepDrafts } from './drafts'
import type { keepGeneration } from './generation'
import { StillThere } from './vault/erase'
import { NotSaved } from './vault/journal'
import type { VaultDesk } from './vault/vault-desk'
import type { Log } from './vault/vault-shape'

type Places = {
  vault: Pick<VaultDesk, 'opened' | 'readOnly'>
  backups: Pick<ReturnType<typeof backupDesk>, 'erase'>
  drafts: Pick<ReturnType<typeof keepDrafts>, 'forget' | 'texts'>
  generation: Pick<ReturnType<typeof keepGeneration>, 'forget'>
  /** Removes copies of attachments that were made to be opened. */
  removeCopies(): Promise<void>
  /** Tells every window that a draft is gone. */
  draftGone(key: string): void
  log: Log
}

/** Answers windows that want rows erased wherever the app keeps something. */
export function erasing({ vault, backups, drafts, generation, removeCopies, draftGone, log }: Places): ErasureAnswers {
  return {
    async eraseRows(rows) {
      const readOnly = vault.readOnly()
      if (readOnly) return { notErased: readOnly }
      try {
        const is = await vault.opened()
        const erased = await backups.erase(rows, async () => {
          generation.forget() // first, so that a crash leaves nothing that holds the rows
          for (const key of await drafts.forget(Object.values(rows).flat())) draftGone(key)
          const done = await is.erase(rows, await drafts.texts())
          await removeCopies()
          return done
        })
        log(sentence(erased))
        return erased
      } catch (error) {
        log(`Nothing could be erased, or not all (${(((error as Error).cause ?? error) as Error).message}).`)
        if (error instanceof StillThere) return { notErased: 'still-there' }
        return { notErased: error instanceof NotSaved ? error.reason : 'unknown' }
      }
    },
  }
}

const sentence = ({ snapshots, journalFiles, files, backups, unreached }: Erased) =>
  `Somebody was erased: ${snapshots} snapshots, ${journalFiles} journal files and ${backups} backups were written anew, ` +
  `${files} attached files removed. ${unreached.length} backups could not be reached.`
