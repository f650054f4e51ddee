import type { Inside } from './inside'
import { isBadSnapshot } from './read-snapshot'
import { setAside } from './set-aside'

/** What a crash left: a snapshot that is whole but not listed, and files that were never finished. */
export async function takeInUnlisted({ files, folders, shelf, work, journal, door, now, log }: Inside) {
  if (door.isShut()) return // one is being written
  for (const name of await files.list(folders.snapshots)) {
    if (name.endsWith('.part')) await files.remove(`${folders.snapshots}/${name}`)
  }
  for (const name of await shelf.unlisted()) {
    const path = shelf.path({ name })
    try {
      const { vault, chain, sequence, at, counts, size, sha256 } = await work.verify(path)
      // One of a chain that never came to be may lack what was committed instead.
      if (vault === shelf.is().id && chain === shelf.is().chain && sequence <= journal.sequence()) {
        await shelf.list({ name, sequence, at, counts, size, sha256 })
        continue
      }
    } catch (error) {
      if (!isBadSnapshot(error)) throw error
    }
    log(`The snapshot ${name} is damaged or does not belong here. It was set aside.`)
    await setAside(files, folders, path, now())
  }
}
