import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RowChange } from '@shared/vault/entry'
import type { OpenedBackup } from '@shared/vault/safety'
import { changesIn } from './compare'
import { refusalOf } from './refused'
import { needsPassphrase } from './stage-backup'
import { progressOf, type Surroundings, workFolder } from './surroundings'

/** Brings a backup back: looks into it, then hands out what changes. The window commits it like any other act. */
export function restoring(around: Surroundings) {
  const { vault, work, ask, newId, log } = around
  let path: string | undefined
  let staging: string | undefined
  let changes: AsyncGenerator<RowChange[]> | undefined

  async function forget() {
    await changes?.return(undefined)
    changes = undefined
    staging = undefined
    await rm(workFolder(around), { recursive: true, force: true })
  }

  async function lookInto(passphrase?: string): Promise<OpenedBackup> {
    if (path === undefined) return { is: 'cancelled' }
    await forget()
    const folder = `${workFolder(around)}/${newId()}`
    try {
      const is = await vault()
      const { sources } = await is.readRows()
      const { list, differences } = await work.open(
        {
          path,
          staging: folder,
          vault: is.folders.vault,
          sources,
          ...(passphrase === undefined ? {} : { passphrase }),
        },
        progressOf(around, 'checking'),
      )
      staging = folder
      return {
        is: 'open',
        contents: {
          at: list.at,
          version: list.version,
          isOfOtherVault: list.vault !== is.state().vault,
          counts: list.counts,
          files: list.files.filter(({ name }) => name.startsWith('files/')).length,
          differences,
        },
      }
    } catch (error) {
      const because = refusalOf(error)
      log(`A backup was refused: ${because} (${(error as Error).message}).`)
      await forget()
      return { is: 'refused', because }
    }
  }

  return {
    forget,

    async choose(folder: string): Promise<OpenedBackup> {
      path = await ask.openFrom(folder)
      if (path === undefined) return { is: 'cancelled' }
      try {
        if (await needsPassphrase(path)) return { is: 'sealed' }
      } catch (error) {
        return { is: 'refused', because: refusalOf(error) }
      }
      return lookInto()
    },

    unlock: (passphrase: string) => lookInto(passphrase),

    /** As `SafetyCalls.beginRestore`. */
    async begin(): Promise<boolean> {
      if (staging === undefined) return false
      try {
        const { folders, snapshotNow, readRows } = await vault()
        const { name } = await snapshotNow({ pinned: true })
        const { sources } = await readRows()
        const path = `${dirname(staging)}/changes.ndjson`
        await work.prepare({ staging, folder: folders.files, changes: path, sources }, progressOf(around, 'restoring'))
        changes = changesIn(path)
        log(`A backup is being restored. The snapshot ${name} was taken before and is kept.`)
        return true
      } catch (error) {
        log(`A backup was not restored, because the way back could not be secured (${(error as Error).message}).`)
        return false
      }
    },

    async next(): Promise<RowChange[] | undefined> {
      const batch = await changes?.next()
      return batch?.done ? undefined : batch?.value
    },

    async end() {
      if (changes) log('The restore has ended.')
      path = undefined
      await forget()
    },
  }
}
