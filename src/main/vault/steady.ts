import type { Chain } from './chain'
import type { Files } from './files'
import { NotSaved, reasonOf } from './journal'
import type { VaultFolders } from './vault-shape'

/**
 * What a program that was killed had not synced is still read, but a power cut could take it away later: before anything
 * is built upon it, all of it is made to last. Rejects with `NotSaved`, and tries again when it is asked again.
 */
export function steadying(files: Files, folders: VaultFolders, last: Chain['last']) {
  let done: Promise<unknown> | undefined

  async function steady() {
    const { vault, journal, snapshots } = folders
    const profile = vault.slice(0, vault.lastIndexOf('/'))
    await Promise.all([profile, vault, journal, snapshots].map((folder) => files.syncFolder(folder)))
    if (!last) return
    const file = await files.append(`${journal}/${last.name}`)
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  }

  return () => {
    done ??= steady().catch((error) => {
      done = undefined
      throw new NotSaved(reasonOf(error), error)
    })
    return done
  }
}
