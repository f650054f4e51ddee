import { randomUUID } from 'node:crypto'
import { nodeFiles } from './node-files'
import { openVault } from './open-vault'
import { reserveIn } from './reserve'
import { type DeskSurroundings, type VaultDesk, vaultDesk } from './vault-desk'
import { workInThread } from './work-in-thread'

/**
 * Opens the vault in `folder` (an absolute path) and answers windows about it. `desk.answers(link)` are the answers for
 * one window, `desk.leave(link)` tells that it closed, `desk.stop()` has to be waited for before the app ends.
 * `desk.opened()` is the vault for whoever makes copies: `readRows`, `snapshotNow({ pinned: true })`, `snapshots`,
 * `state`, `check`, `erase`.
 */
export function startVault(given: Omit<DeskSurroundings, 'open' | 'reserve'> & { folder: string }): VaultDesk {
  const folder = given.folder.replaceAll('\\', '/')
  const options = { now: () => Date.now(), newId: randomUUID, log: given.log, work: workInThread }
  const open = () => openVault(nodeFiles, folder, { ...options, onProgress: (done, of) => desk.sayProgress(done, of) })
  const desk: VaultDesk = vaultDesk({ ...given, open, reserve: reserveIn(nodeFiles, folder) })
  void desk.opened().catch(() => {}) // the window that asks is told
  return desk
}
