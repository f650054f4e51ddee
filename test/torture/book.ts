import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { removeAll } from './tortured-app'
import { tryOn } from './trial'

/** Large enough for sorted tables in LevelDB and for snapshots beside the journal. */
const plan = { rows: 300, letters: 200, burst: 10, mends: true }

/** A profile in which something was saved, as a kill left it. */
export type Book = { profile: string; saved: ReadonlySet<number>; plan: typeof plan }

type Given = { profile: string; app: string; commits: number; complain(what: string): void }

/** Saves so many commits of 300 customers in a new profile, takes snapshots meanwhile, and kills the app. */
export async function writeBook({ profile, app, commits, complain }: Given): Promise<Book> {
  await removeAll(profile)
  await mkdir(profile, { recursive: true })
  const trial = tryOn({ profile, app: () => app, plan, isIdleSoon: true, complain })
  await trial.save('writing the book', (run) => run.hasSaid('saved', commits))
  await trial.look('the book')
  return { profile, saved: trial.saved, plan }
}

const left = /\/(Cache|Code Cache|GPUCache|Dawn\w+Cache|Crashpad|Singleton\w+)$/

/** The same once more, to be damaged. */
export async function copyBook({ profile, saved, plan }: Book, to: string): Promise<Book> {
  await removeAll(to)
  await cp(profile, to, { recursive: true, filter: (path) => !left.test(path.slice(profile.length)) })
  return { profile: to, saved, plan }
}

/** The folder of LevelDB that the app used last. */
export async function levelDbOf(profile: string): Promise<string> {
  const folder = join(profile, 'IndexedDB')
  const found = (await readdir(folder)).filter((name) => name.endsWith('.leveldb'))
  const changed = await Promise.all(found.map(async (name) => (await stat(join(folder, name, 'LOG'))).mtimeMs))
  return join(folder, found[changed.indexOf(Math.max(...changed))] ?? '')
}

/** The last file of a folder by name. */
export async function lastOf(folder: string, name: RegExp): Promise<string> {
  const found = (await readdir(folder)).filter((each) => name.test(each)).sort()
  if (found.length === 0) throw new Error(`There is no ${name} in ${folder}.`)
  return join(folder, found.at(-1)!)
}

export const logOf = async (profile: string) => lastOf(await levelDbOf(profile), /^\d+\.log$/)
export const journalOf = (profile: string) => lastOf(join(profile, 'vault/journal'), /\.journal$/)
