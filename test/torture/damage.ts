import { appendFile, cp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { rowDigest } from '@shared/vault/digest'
import { type Book, copyBook, journalOf, lastOf, levelDbOf, logOf } from './book'
import { type Figures, noFigures, sum, tryOn } from './trial'

type Damage = { what: string; do(profile: string): Promise<unknown> }

const sizeOf = async (path: string) => (await stat(path)).size
/** Cuts a file to a share of what it is. */
const cutTo = async (path: string, share: number) => truncate(path, Math.floor((await sizeOf(path)) * share))
const shorten = async (path: string, bytes: number) => truncate(path, Math.max(0, (await sizeOf(path)) - bytes))

/** Changes one bit at a share of the file. */
async function flip(path: string, share: number) {
  const file = await open(path, 'r+')
  const at = Math.min(Math.floor((await file.stat()).size * share), (await file.stat()).size - 1)
  const byte = Buffer.alloc(1)
  await file.read(byte, 0, 1, at)
  byte[0]! ^= 0x10
  await file.write(byte, 0, 1, at)
  await file.close()
}

async function zeroEnd(path: string, bytes: number) {
  const size = await sizeOf(path)
  await truncate(path, size - bytes)
  await truncate(path, size)
}

const manifestOf = async (profile: string) => lastOf(await levelDbOf(profile), /^MANIFEST-/)
const tableOf = async (profile: string) => lastOf(await levelDbOf(profile), /^\d+\.ldb$/)
const currentOf = async (profile: string) => join(await levelDbOf(profile), 'CURRENT')
const snapshotOf = (profile: string) => lastOf(join(profile, 'vault/snapshots'), /\.snapshot$/)
const catalogueOf = (profile: string) => join(profile, 'vault/vault.json')
const remove = (path: string) => rm(path, { recursive: true, force: true })

async function removeMatching(folder: string, name: RegExp) {
  for (const each of await readdir(folder)) if (name.test(each)) await remove(join(folder, each))
}

/** What can become of the database's folder. */
const ofDatabase: Damage[] = [
  { what: 'the database folder is gone', do: async (at) => remove(await levelDbOf(at)) },
  { what: 'all of IndexedDB is gone', do: (at) => remove(join(at, 'IndexedDB')) },
  { what: 'CURRENT is gone', do: async (at) => remove(await currentOf(at)) },
  { what: 'CURRENT is empty', do: async (at) => truncate(await currentOf(at), 0) },
  {
    what: 'CURRENT names a manifest that is not there',
    do: async (at) => writeFile(await currentOf(at), 'MANIFEST-999999\n'),
  },
  { what: 'CURRENT holds noise', do: async (at) => writeFile(await currentOf(at), Buffer.alloc(16, 0xa5)) },
  { what: 'the manifest is gone', do: async (at) => remove(await manifestOf(at)) },
  { what: 'the manifest is empty', do: async (at) => truncate(await manifestOf(at), 0) },
  { what: 'half of the manifest is gone', do: async (at) => cutTo(await manifestOf(at), 0.5) },
  { what: 'a bit of the manifest is wrong', do: async (at) => flip(await manifestOf(at), 0.6) },
  { what: 'the log is gone', do: async (at) => remove(await logOf(at)) },
  { what: 'the log is empty', do: async (at) => truncate(await logOf(at), 0) },
  { what: 'one byte of the log is gone', do: async (at) => shorten(await logOf(at), 1) },
  { what: 'half of the log is gone', do: async (at) => cutTo(await logOf(at), 0.5) },
  { what: 'a bit at the start of the log is wrong', do: async (at) => flip(await logOf(at), 0) },
  { what: 'a bit in the middle of the log is wrong', do: async (at) => flip(await logOf(at), 0.5) },
  { what: 'a bit at the end of the log is wrong', do: async (at) => flip(await logOf(at), 0.999) },
  { what: 'the end of the log is zeros', do: async (at) => zeroEnd(await logOf(at), 512) },
  { what: 'noise after the log', do: async (at) => appendFile(await logOf(at), Buffer.alloc(100, 0xa5)) },
  { what: 'a table is gone', do: async (at) => remove(await tableOf(at)) },
  { what: 'half of a table is gone', do: async (at) => cutTo(await tableOf(at), 0.5) },
  { what: 'a bit in the middle of a table is wrong', do: async (at) => flip(await tableOf(at), 0.5) },
  { what: 'a bit in the foot of a table is wrong', do: async (at) => flip(await tableOf(at), 0.9999) },
]

/** What can become of the vault. */
const ofVault: Damage[] = [
  { what: 'the vault is gone', do: (at) => remove(join(at, 'vault')) },
  { what: 'the catalogue is gone', do: (at) => remove(catalogueOf(at)) },
  { what: 'a bit of the catalogue is wrong', do: (at) => flip(catalogueOf(at), 0.5) },
  { what: 'the newest snapshot is gone', do: async (at) => remove(await snapshotOf(at)) },
  { what: 'a bit of the newest snapshot is wrong', do: async (at) => flip(await snapshotOf(at), 0.5) },
  { what: 'the journal is gone', do: (at) => removeMatching(join(at, 'vault/journal'), /\.journal$/) },
  { what: 'a bit in the middle of the journal is wrong', do: async (at) => flip(await journalOf(at), 0.5) },
  { what: 'the end of the journal is gone', do: async (at) => shorten(await journalOf(at), 1000) },
]

export const damages = { ofDatabase, ofVault }

type Given = {
  book: Book
  /** A folder for the damaged profiles. */
  folder: string
  app: string
  complain(what: string): void
}

/** One damage on a copy of the book, and three starts after it. */
export async function damageAndStart({ what, do: damage }: Damage, { book, folder, app, complain }: Given) {
  const { profile, saved, plan } = await copyBook(book, join(folder, 'damaged'))
  await damage(profile)
  const trial = tryOn({ profile, app: () => app, plan, complain, saved })
  for (const start of [1, 2, 3]) await trial.look(`${what}, start ${start}`)
  trial.figures.rounds++
  await remove(profile)
  return trial.figures
}

/**
 * One damage after the other on a single profile, with a start after each that commits once: what one damage left is what
 * the next one meets. Two starts follow. Of the damages each `every`-th is done.
 */
export async function damageInTurn(
  of: keyof typeof damages,
  { book, folder, app, complain }: Given,
  every = 1,
): Promise<Figures> {
  const { profile, saved, plan } = await copyBook(book, join(folder, `in-turn-${of}`))
  const trial = tryOn({ profile, app: () => app, plan, isIdleSoon: true, complain, saved })
  for (const { what, do: damage } of damages[of].filter((_, at) => at % every === 0)) {
    // A new database has no table yet, a new vault no snapshot: there is nothing to damage then.
    const isThere = await damage(profile).then(
      () => true,
      () => false,
    )
    if (!isThere) continue
    await trial.save(what, (run) => run.hasSaid('saved'))
    trial.figures.rounds++
  }
  for (const start of [1, 2]) await trial.look(`after all damages, start ${start}`)
  await remove(profile)
  return trial.figures
}

/** Bytes that are cut off the newest log of LevelDB, or the newest journal. */
export type Cut = { of: 'database' | 'journal'; bytes: number }

/** Cuts the end off a log of the book: a start that commits once, and another. */
export async function cutAndStart(cuts: readonly Cut[], { book, folder, app, complain }: Given): Promise<Figures> {
  let all = noFigures
  for (const { of, bytes } of cuts) {
    const { profile, saved, plan } = await copyBook(book, join(folder, 'cut'))
    await shorten(of === 'database' ? await logOf(profile) : await journalOf(profile), bytes)
    const trial = tryOn({ profile, app: () => app, plan, complain, saved })
    const what = `${bytes} bytes off the ${of === 'database' ? 'log of the database' : 'journal'}`
    await trial.save(`${what}, first start`, (run) => run.hasSaid('saved'))
    await trial.look(`${what}, second start`)
    all = sum(all, { ...trial.figures, rounds: 1 })
    await remove(profile)
  }
  return all
}

/** Every snapshot that is kept, alone in a new profile: the rows are those of its lines. */
export async function restoreEverySnapshot({ book, folder, app, complain }: Given): Promise<Figures> {
  let all = noFigures
  for (const name of await readdir(join(book.profile, 'vault/snapshots'))) {
    if (!name.endsWith('.snapshot')) continue
    const profile = join(folder, 'restored')
    await remove(profile)
    const path = join(book.profile, 'vault/snapshots', name)
    await cp(path, join(profile, 'vault/snapshots', name), { recursive: true })
    const { digest, rows } = await sumOfSnapshot(path)
    const trial = tryOn({ profile, app: () => app, plan: book.plan, complain })
    for (const start of ['first', 'second']) {
      const standing = await trial.look(`${name}, ${start} start`)
      if (standing?.digest === digest) continue
      trial.figures.bad++
      complain(`${name}, ${start} start: ${standing?.digest} stands there, not ${digest}`)
    }
    all = sum(all, { ...trial.figures, rounds: 1, saved: rows })
    await remove(profile)
  }
  return all
}

/** Its rows as `gunzip` would show them: one in a line, between the first line and the last two. */
async function sumOfSnapshot(path: string) {
  const lines = gunzipSync(await readFile(path))
    .toString()
    .trimEnd()
    .split('\n')
    .slice(1, -2)
  const digest = rowDigest()
  for (const line of lines) {
    const [table, row] = JSON.parse(line) as [string, object]
    digest.add(table, row)
  }
  return { digest: digest.text(), rows: lines.length }
}
