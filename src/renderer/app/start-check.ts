import type { DatabaseDigest } from '@renderer/database/database-digest'
import { inTurn } from '@renderer/database/in-turn'
import { desktop } from '@renderer/desktop'
import worker from '@renderer/workers/digest.worker?worker&url'
import { startWorker } from '@renderer/workers/start-worker'

/** So long (ms) after the start, and after a try that a commit has disturbed, all rows are compared. */
const calm = 10_000
const again = 60_000

/**
 * Compares every row of the database with the vault, in a thread of its own, when nothing else is to be done. A database
 * that differs is left behind, and the window opens on a new one. Returns its end.
 */
export function checkRows(digest: () => Promise<DatabaseDigest | undefined> = digestOfWorker): () => void {
  let timer = setTimeout(whenIdle, calm)
  return () => clearTimeout(timer)

  function whenIdle() {
    requestIdleCallback(() => void check().catch(console.error))
  }

  async function check() {
    const [ours, vaults] = await Promise.all([digest(), desktop.digest()])
    if (ours?.sequence !== vaults.sequence) timer = setTimeout(whenIdle, again)
    else if (ours.digest !== vaults.digest) await inTurn(() => desktop.renewDatabase('digest'))
  }
}

function digestOfWorker(): Promise<DatabaseDigest | undefined> {
  const started = startWorker(worker)
  return new Promise<DatabaseDigest | undefined>((resolve, reject) => {
    started.onmessage = ({ data }) => resolve(data)
    started.onerror = ({ message }) => reject(new Error(message))
  }).finally(() => started.terminate())
}
