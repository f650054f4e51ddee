import type { Files } from './files'
import type { VaultFolders } from './vault-shape'

/** So long what was set aside is kept, as evidence: ms. */
const evidenceTime = 30 * 24 * 60 * 60 * 1000

/** Moves a file to where nothing reads it. What is not there need not go. `now` is an instant (ms). */
export async function setAside(files: Files, { setAside: to }: VaultFolders, path: string, now: number) {
  if (!(await files.stat(path))) return
  const cut = path.lastIndexOf('/')
  await files.rename(path, `${to}/${now}-${path.slice(cut + 1)}`)
  await files.syncFolder(to)
  await files.syncFolder(path.slice(0, cut))
}

/** Removes what was set aside long ago; answers with how many files. */
export async function collectSetAside(files: Files, { setAside: from }: VaultFolders, now: number): Promise<number> {
  let collected = 0
  for (const name of await files.list(from)) {
    const [, since] = /^(\d{10,16})-/.exec(name) ?? []
    const at = since ? Number(since) : ((await files.stat(`${from}/${name}`))?.changedAt ?? now)
    if (at > now - evidenceTime) continue
    await files.remove(`${from}/${name}`)
    collected++
  }
  return collected
}
