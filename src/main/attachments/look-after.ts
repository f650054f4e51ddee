import type { Log } from '@main/vault/vault-shape'
import type { BadAttachment } from '@shared/bridge'
import type { Named } from './named-files'
import { orphansOf, orphanTime } from './orphans'
import type { AttachmentStore } from './store'

export type LookingAfter = {
  store: AttachmentStore
  /** Rejects where nobody can say: then nothing is thrown away. */
  named(): Promise<Named>
  now(): number
  log: Log
  /** Waits (ms) between two files; rejects to stop. */
  pause(time: number): Promise<void>
}

/** For each moment of reading so many of rest, so that nobody notices. */
const restPerRead = 9

/**
 * Reads every stored file back, slowly, and answers with those that are damaged, and those that a row names and that are
 * not there. Files that nothing has named for 30 days go first.
 */
export async function lookAfter({ store, named, now, log, pause }: LookingAfter): Promise<BadAttachment[]> {
  const is = await named()
  const gone = await collect({ store, now, log }, is.all)
  const listed = (await store.list()).filter(({ name, isPart }) => !isPart && !gone.has(name))
  const stored = new Set(listed.map(({ name }) => name))

  const bad: BadAttachment[] = [...is.rows].filter((sha256) => !stored.has(sha256)).map(missing)
  for (const sha256 of stored) {
    const began = now()
    const found = await store.check(sha256)
    if (found === 'damaged') bad.push({ sha256, is: 'damaged' })
    else if (found === 'missing' && is.rows.has(sha256)) bad.push(missing(sha256))
    await pause((now() - began) * restPerRead)
  }
  for (const { sha256, is } of bad) log(`The attachment ${sha256.slice(0, 12)}… is ${is}. A backup may have it.`)
  if (stored.size > 0 && bad.length === 0) log(`All attachments were read back and are whole (${stored.size}).`)
  return bad
}

async function collect(
  { store, now, log }: Pick<LookingAfter, 'store' | 'now' | 'log'>,
  named: ReadonlySet<string>,
): Promise<Set<string>> {
  const gone = new Set<string>()
  for (const { name, isPart, changedAt } of orphansOf(await store.list(), named, now())) {
    if ((await store.remove(name, isPart ? changedAt : now() - orphanTime)) && !isPart) gone.add(name)
  }
  if (gone.size > 0) log(`${gone.size} files that nothing had named for 30 days were removed from the attachments.`)
  return gone
}

const missing = (sha256: string): BadAttachment => ({ sha256, is: 'missing' })
