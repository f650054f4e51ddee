import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { clockHere, dayHere } from '@main/clock-here'
import type { Counts } from '@shared/vault/entry'
import type { BackupMade, BackupProblem, Safety } from '@shared/vault/safety'
import { schemaVersion } from '@shared/vault/schema-version'
import { caps } from './backup-format'
import { backupName, isBackupName } from './backup-name'
import type { BackupSettings } from './backup-settings'
import { outdated } from './daily'
import type { Made } from './make-backup'
import { problemOf } from './refused'
import { workFactor } from './seal'
import { progressOf, type Surroundings, workFolder } from './surroundings'

/** A copy that was made, or why not. */
export type Outcome = BackupMade | { problem: BackupProblem }

/** So many backups by hand are remembered, to be found when somebody is to be erased. */
const mostByHand = 500

const rowsIn = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Makes copies of all data outside the profile, and remembers them. One at a time: whoever calls sees to it. */
export function copies(around: Surroundings) {
  const { vault, work, files, settings, keyring, profile, now, newId, log, say } = around
  let state = settings.read()

  function note(changed: Partial<BackupSettings>) {
    state = { ...state, ...changed }
    settings.write(state)
  }

  const folder = () => state.folder ?? around.defaultFolder

  async function safety(): Promise<Safety> {
    const is = await vault().catch(() => undefined)
    if (state.since === undefined && (is?.state().sequence ?? 0) > 0) note({ since: now() })
    const readOnly = around.readOnly()
    return {
      folder: folder(),
      isAutomatic: state.isAutomatic,
      isSealed: state.passphrase !== undefined,
      ...(keyring.isSafe() ? {} : { cannotSeal: 'no-keyring' as const }),
      ...(state.last ? { lastBackup: state.last.made } : {}),
      ...(state.lastProblem ? { lastProblem: state.lastProblem } : {}),
      ...(state.since === undefined ? {} : { since: state.since }),
      snapshots: is?.snapshots().length ?? 0,
      ...(readOnly ? { readOnly } : {}),
    }
  }

  const isOutside = (path: string) => {
    const within = relative(resolve(profile), resolve(path))
    return within.split(/[\\/]/)[0] === '..' || isAbsolute(within)
  }

  async function make(path: string, passphrase: string | undefined): Promise<{ made: Made; told: BackupMade }> {
    const at = now()
    const { folders, state: stateNow, readRows } = await vault()
    const { sources, counts, sequence } = await readRows()
    const aside = join(dirname(path), `.${newId()}.part`)
    const opened = `${workFolder(around)}/${newId()}.zip`
    await files.makeFolder(workFolder(around))
    note({ unfinished: aside })
    try {
      const { vault: id } = stateNow()
      const head = { vault: id, sequence, schemaVersion, version: around.version, at, clock: clockHere(at), counts }
      const made = await work.make(
        {
          source: { ...head, attachments: folders.files },
          ...{ sources, path, aside, opened, workFactor, caps },
          ...(passphrase === undefined ? {} : { passphrase }),
        },
        progressOf(around, 'backing-up'),
      )
      const isSealed = passphrase !== undefined
      return { made, told: { at, file: path, counts: made.counts, files: made.files, isSealed } }
    } finally {
      // A thread that died could not tidy up after itself.
      for (const left of [aside, opened]) await files.remove(left).catch(() => {})
      note({ unfinished: undefined })
    }
  }

  /** Makes one, and remembers how it went; `written` is told of a good one before the windows are. */
  async function attempt(
    where: () => Promise<string>,
    passphrase: string | undefined,
    written: (path: string, made: Made, at: number) => void,
  ) {
    let outcome: Outcome
    try {
      const path = await where()
      const { made, told } = await make(path, passphrase)
      outcome = told
      written(path, made, told.at)
      if (isOutside(path)) note({ last: { made: told, path, sha256: made.sha256 }, lastProblem: undefined })
      const missing = made.missing.length > 0 ? ` ${made.missing.length} attached files could not be read.` : ''
      log(`The backup ${basename(path)} was made and read back: ${rowsIn(made.counts)} rows.${missing}`)
    } catch (error) {
      outcome = { problem: problemOf(error) }
      note({ lastProblem: outcome.problem })
      log(`A backup could not be made (${(error as Error).message}).`)
    }
    say('safetyChanged', await safety())
    return outcome
  }

  /** A name that nothing has yet: a daily copy never replaces anything. */
  async function freePath(isSealed: boolean): Promise<string> {
    if (state.folder === undefined) await files.makeFolder(around.defaultFolder)
    for (let count = 1; ; count++) {
      const path = join(folder(), backupName(now(), isSealed, count))
      if (!(await files.stat(path))) return path
    }
  }

  async function daily(): Promise<Outcome> {
    const passphrase = state.passphrase === undefined ? undefined : keyring.reveal(state.passphrase)
    if (state.passphrase !== undefined && passphrase === undefined) return notSealed()
    const outcome = await attempt(
      () => freePath(passphrase !== undefined),
      passphrase,
      (path, { size, counts }, at) => {
        note({ dailyAt: at, own: [...state.own, { path, at, size, rows: rowsIn(counts) }] })
      },
    )
    if (!('problem' in outcome)) await removeOutdated().catch((error) => log(`Old copies stay (${error.message}).`))
    return outcome
  }

  /** What was to be hidden is never written openly. */
  async function notSealed(): Promise<Outcome> {
    log('The daily copy was not made: the passphrase could not be read from the keyring of this computer.')
    note({ lastProblem: 'passphrase-gone' })
    say('safetyChanged', await safety())
    return { problem: 'passphrase-gone' }
  }

  /** Removes what rotation no longer needs, and only what is still as we wrote it. */
  async function removeOutdated() {
    const here = state.own.filter(({ path }) => dirname(path) === folder())
    const gone = new Set<string>()
    for (const { path, size } of outdated(here, dayHere)) {
      const is = await files.stat(path)
      if (is?.size === size && isBackupName(basename(path))) await files.remove(path)
      gone.add(path)
    }
    note({ own: state.own.filter(({ path }) => !gone.has(path)) })
  }

  return {
    state: () => state,
    note,
    folder,
    safety,
    isOutside,
    daily,
    /** Makes one where the owner wants it. */
    byHand: (path: string, passphrase: string | undefined) =>
      attempt(
        async () => path,
        passphrase,
        (_path, _made, at) => {
          const others = (state.byHand ?? []).filter((other) => other.path !== path)
          note({ byHand: [...others, { path, at }].slice(-mostByHand) })
        },
      ),
    /** One of them was written anew. */
    rewritten(path: string, { size, sha256, counts, files: attachments }: Made) {
      const { last, own } = state
      const made = { counts, files: attachments }
      note({
        own: own.map((copy) => (copy.path === path ? { ...copy, size, rows: rowsIn(counts) } : copy)),
        ...(last?.path === path ? { last: { path, sha256, made: { ...last.made, ...made } } } : {}),
      })
    },
    /** What a crash left. */
    async tidy() {
      if (state.unfinished) await files.remove(state.unfinished).catch(() => {})
      note({ unfinished: undefined })
    },
  }
}
