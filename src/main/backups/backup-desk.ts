import { basename, dirname, join } from 'node:path'
import { dayHere } from '@main/clock-here'
import { erasedRows } from '@main/vault/erased-list'
import { oneAtATime } from '@main/vault/turns'
import type { SafetyAnswers } from '@shared/bridge'
import type { RowIds } from '@shared/vault/erased'
import { backupName } from './backup-name'
import { checkNow } from './check-now'
import { copies } from './copies'
import { isDailyDue } from './daily'
import { eraseInCopies } from './erase-in-copies'
import { restoring } from './restoring'
import type { Surroundings } from './surroundings'

/** Answers windows about backups, and makes the daily copy. `tick` is to be called every minute or so. */
export function backupDesk(around: Surroundings) {
  const { ask, now, keyring, say, log, files, vault } = around
  const own = copies(around)
  const restore = restoring(around)
  const alone = oneAtATime()
  const startedAt = now()
  let triedAt: number | undefined

  const isBegun = async () => ((await vault().catch(() => undefined))?.state().sequence ?? 0) > 0

  async function told() {
    const safety = await own.safety()
    say('safetyChanged', safety)
    return safety
  }

  /** Only what the vault has erased goes from the backups of before. */
  async function takeUpErasing() {
    const { toErase } = own.state()
    if (!toErase) return
    const isErased = await erasedRows(files, (await vault()).folders.vault)
    const rows = Object.entries(toErase) as [keyof RowIds, string[]][]
    await eraseNoted(Object.fromEntries(rows.map(([table, ids]) => [table, ids.filter((id) => isErased(table, id))])))
  }

  async function eraseNoted(rows: RowIds) {
    const done = await eraseInCopies(around, own, rows)
    own.note({ toErase: undefined })
    for (const { path, because } of done.unreached) {
      log(`The backup ${basename(path)} may still tell of what was erased (${because}). The owner has to delete it.`)
    }
    return done
  }

  const answers: SafetyAnswers = {
    safety: own.safety,

    async chooseBackupFolder() {
      const chosen = await ask.folder(own.folder())
      if (chosen === undefined) return own.safety()
      if (!own.isOutside(chosen)) {
        await ask.tellFolderIsInside()
        return own.safety()
      }
      own.note({ folder: chosen, dailyAt: undefined, lastProblem: undefined })
      triedAt = undefined
      return told()
    },

    setAutomaticBackup(isAutomatic) {
      own.note({ isAutomatic })
      return told()
    },

    async sealBackups(passphrase) {
      if (passphrase === undefined) own.note({ passphrase: undefined })
      else if (keyring.isSafe()) own.note({ passphrase: keyring.hide(passphrase), lastProblem: undefined })
      else log('Daily copies cannot be sealed: this computer has no keyring that would keep the passphrase.')
      return told()
    },

    async backUp(passphrase) {
      const isSealed = passphrase !== undefined
      const { last } = own.state()
      const folder = last && (await files.stat(dirname(last.path))) ? dirname(last.path) : own.folder()
      const path = await ask.saveTo(join(folder, backupName(now(), isSealed)), isSealed)
      return path === undefined ? 'cancelled' : alone(() => own.byHand(path, passphrase))
    },

    backUpNow: () => alone(own.daily),
    checkNow: () => alone(() => checkNow(around, own.state().last)),

    chooseBackup: () => alone(() => restore.choose(own.folder())),
    unlockBackup: (passphrase) => alone(() => restore.unlock(passphrase)),
    beginRestore: () => alone(restore.begin),
    nextRestored: restore.next,
    endRestore: () => alone(restore.end),

    showLog: around.showLog,
    tryToSaveAgain: around.tryToSaveAgain,
  }

  return {
    answers,

    /** Removes what a crash left behind. */
    start: () =>
      alone(async () => {
        await restore.forget()
        await own.tidy()
        await takeUpErasing().catch((error: Error) => log(`In backups nothing could be erased (${error.message}).`))
      }),

    /**
     * Erases rows in all backups that can be reached, and before that by `inVault`. A crash in between is made good at the
     * next start. Rejects as `inVault`.
     */
    erase: <InVault>(rows: RowIds, inVault: () => Promise<InVault>) =>
      alone(async () => {
        await restore.forget()
        own.note({ toErase: merged(own.state().toErase, rows) })
        const done = await inVault()
        return { ...done, ...(await eraseNoted(rows)) }
      }),

    /** Makes the daily copy when it is time, and notes since when there should be one. */
    async tick(isIdle: boolean) {
      if (own.state().since === undefined && (await isBegun())) await told()
      const { isAutomatic, dailyAt } = own.state()
      if (!isAutomatic) return
      const times = { now: now(), startedAt, isIdle, madeAt: dailyAt, triedAt }
      if (!isDailyDue(times, dayHere)) return
      triedAt = times.now
      if (!(await isBegun())) return
      await alone(own.daily)
    },
  }
}

function merged(some: RowIds | undefined, more: RowIds): RowIds {
  const both: RowIds = { ...some }
  for (const [table, ids] of Object.entries(more) as [keyof RowIds, string[]][]) {
    both[table] = [...new Set([...(both[table] ?? []), ...ids])]
  }
  return both
}
