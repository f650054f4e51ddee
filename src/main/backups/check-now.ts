import { basename } from 'node:path'
import type { Checked } from '@shared/vault/safety'
import type { BackupSettings } from './backup-settings'
import { progressOf, type Surroundings } from './surroundings'

/** Reads everything back: snapshots, journal, attachments, the last backup. What is wrong is told in sentences. */
export async function checkNow(around: Surroundings, last: BackupSettings['last']): Promise<Checked> {
  const { vault, work, log } = around
  const onProgress = progressOf(around, 'checking')
  const steps = 100
  onProgress(0, steps)
  const { check, readRows, folders } = await vault()
  const { snapshots, commits, problems: inVault } = await check()
  const problems = [...inVault]
  onProgress(steps / 2, steps)

  const { sources } = await readRows()
  const { files, missing, damaged } = await work.checkAttachments({ sources, folder: folders.files }, (done, of) =>
    onProgress(steps / 2 + Math.floor((done / of) * (steps / 2 - 1)), steps),
  )
  for (const sha256 of missing) problems.push(`The attached file ${sha256.slice(0, 12)} is missing.`)
  for (const sha256 of damaged) problems.push(`The attached file ${sha256.slice(0, 12)} is damaged.`)

  if (last) {
    const is = await work.sum(last.path).catch(() => undefined)
    const name = basename(last.path)
    if (is === undefined)
      problems.push(`The last backup, ${name}, is not where it was written, or cannot be read there.`)
    else if (is !== last.sha256) problems.push(`The last backup, ${name}, is no longer as it was written.`)
  }
  onProgress(steps, steps)
  for (const problem of problems) log(problem)
  log(`Everything was read back: ${snapshots} snapshots, ${commits} commits, ${files} attached files.`)
  return { snapshots, commits, files, problems }
}
