import { basename, dirname, join } from 'node:path'
import type { Erased, RowIds, UnreachedBackup } from '@shared/vault/erased'
import { isBackupName } from './backup-name'
import type { copies } from './copies'
import type { Made } from './make-backup'
import { problemOf, Refused } from './refused'
import { workFactor } from './seal'
import { needsPassphrase } from './stage-backup'
import { progressOf, type Surroundings, workFolder } from './surroundings'

type Because = UnreachedBackup['because']

/**
 * Writes all backups anew that hold any of these rows: those that are known of, and others in the folder of the daily
 * copy. Tells which ones could not be reached. One at a time, and while none is made: whoever calls sees to it.
 */
export async function eraseInCopies(
  around: Surroundings,
  own: ReturnType<typeof copies>,
  rows: RowIds,
): Promise<Pick<Erased, 'backups' | 'unreached'>> {
  const { work, files, keyring, newId, log } = around
  const hidden = own.state().passphrase
  const passphrase = hidden === undefined ? undefined : keyring.reveal(hidden)
  const onProgress = progressOf(around, 'erasing')

  async function reach(path: string): Promise<Made | 'nothing' | Because> {
    if (!(await files.stat(dirname(path)))) return 'not-there'
    if (!(await files.stat(path))) return 'nothing' // the owner has deleted it
    const isSealed = await needsPassphrase(path)
    if (isSealed && passphrase === undefined) return 'sealed'
    const aside = join(dirname(path), `.${newId()}.part`)
    const [opened, staging] = [`${workFolder(around)}/${newId()}.zip`, `${workFolder(around)}/${newId()}`]
    own.note({ unfinished: aside })
    try {
      const sealed = isSealed && passphrase !== undefined ? { passphrase } : {}
      const made = await work.erase({ rows, path, aside, opened, staging, workFactor, ...sealed }, onProgress)
      return made ?? 'nothing'
    } finally {
      for (const left of [aside, opened]) await files.remove(left).catch(() => {}) // nor what a dead thread left
      own.note({ unfinished: undefined })
    }
  }

  const done: Pick<Erased, 'backups' | 'unreached'> = { backups: 0, unreached: [] }
  await files.makeFolder(workFolder(around))
  for (const [path, at] of await known(around, own)) {
    const outcome = await reach(path).catch((error: unknown) => {
      log(`In the backup ${basename(path)} nothing could be erased (${(error as Error).message}).`)
      return becauseOf(error)
    })
    if (typeof outcome === 'object') {
      own.rewritten(path, outcome)
      log(`The backup ${basename(path)} was written anew without what was erased.`)
      done.backups++
    } else if (outcome !== 'nothing') {
      done.unreached.push({ path, ...(at === undefined ? {} : { at }), because: outcome })
    }
  }
  return done
}

/** Paths of backups, each with when it was made, where that is known. */
async function known(
  { files }: Surroundings,
  own: ReturnType<typeof copies>,
): Promise<Map<string, number | undefined>> {
  const { last, own: daily, byHand = [] } = own.state()
  const found = new Map<string, number | undefined>()
  for (const name of await files.list(own.folder()).catch(() => [])) {
    if (isBackupName(name)) found.set(join(own.folder(), name), undefined)
  }
  for (const { path, at } of [...byHand, ...daily]) found.set(path, at)
  if (last) found.set(last.path, last.made.at)
  return found
}

function becauseOf(error: unknown): Because {
  if (error instanceof Refused) {
    if (error.because === 'wrong-passphrase') return 'sealed'
    return error.because === 'no-space' ? 'no-space' : 'damaged'
  }
  const problem = problemOf(error)
  if (problem === 'folder-gone') return 'not-there'
  if (problem === 'passphrase-gone') return 'sealed'
  if (problem === 'not-whole' || problem === 'too-large') return 'damaged'
  return problem
}
