import { type Catalogue, type ListedSnapshot, writeCatalogue } from './catalogue'
import type { Files } from './files'
import { NotSaved, reasonOf } from './journal'
import { hasShrunk, kept } from './rotation'
import { setAside } from './set-aside'
import type { SnapshotHead } from './snapshot'
import { isPinned, isSameSnapshot, isSnapshot, pinnedName } from './snapshot-name'
import { oneAtATime } from './turns'
import type { Log, VaultFolders } from './vault-shape'
import type { Written } from './work'

/** The snapshots that count, and the catalogue that says so. Whatever it is asked to keep in mind lasts when it answers. */
export type Shelf = {
  is(): Readonly<Catalogue>
  /**
   * After a failure nobody knows which catalogue is on the disk: nothing may be committed before `makeSure` has written
   * the one that counts. Rejects with `NotSaved`.
   */
  isUnsure(): boolean
  makeSure(): Promise<void>
  /** The first line of a new snapshot. */
  head(chain?: string): SnapshotHead
  path(snapshot: { name: string }): string
  /** The newest whose file is as large as it was; those before it that are not are set aside. */
  newest(): Promise<ListedSnapshot | undefined>
  /** Lists a new one and rotates. What is noted is as in the catalogue. */
  add(written: Written, note: { chain?: string; since?: number; reached: number }): Promise<ListedSnapshot>
  /** It is not to be believed: it goes to what is set aside. Never fails. */
  drop(name: string, because: string): Promise<void>
  /** Lists what was left unlisted by a crash. */
  list(found: ListedSnapshot): Promise<void>
  /** Names of files on the shelf that are not listed. */
  unlisted(): Promise<string[]>
  note(reached: number): Promise<void>
  /** Lists one that was written anew as it is now. */
  relist(written: Written): Promise<void>
}

export function shelfOf(
  files: Files,
  folders: VaultFolders,
  began: Catalogue,
  { log, now }: { log: Log; now(): number },
): Shelf {
  let catalogue = began
  let isUnsure = false
  const inTurn = oneAtATime()
  const found = (name: string) => catalogue.snapshots.find((listed) => isSameSnapshot(listed.name, name))
  const path = ({ name }: { name: string }) => `${folders.snapshots}/${found(name)?.name ?? name}`

  async function saveNow(changed: Partial<Catalogue>) {
    const next = { ...catalogue, ...changed }
    await writeCatalogue(files, folders.vault, next).catch((error) => {
      isUnsure = true
      throw error
    })
    isUnsure = false
    catalogue = next
  }
  const save = (changed: Partial<Catalogue>) => inTurn(() => saveNow(changed))

  const without = (name: string) => catalogue.snapshots.filter((other) => !isSameSnapshot(other.name, name))

  async function drop(name: string, because: string) {
    const snapshots = without(name)
    try {
      await setAside(files, folders, path({ name }), now())
      await save({ snapshots })
      log(`The snapshot ${name} cannot be used (${because}). It was set aside.`)
    } catch {
      catalogue = { ...catalogue, snapshots } // for now it is enough to know
      log(`The snapshot ${name} cannot be used (${because}). It could not be set aside.`)
    }
  }

  /** A crash may have come between the new name of a snapshot and the catalogue. */
  async function named(snapshot: ListedSnapshot, names: string[]): Promise<ListedSnapshot> {
    const name = names.find((there) => isSameSnapshot(there, snapshot.name)) ?? snapshot.name
    return name === snapshot.name ? snapshot : { ...snapshot, name }
  }

  async function pinned(snapshot: ListedSnapshot): Promise<ListedSnapshot> {
    const name = pinnedName(snapshot.name)
    if (name === snapshot.name) return snapshot
    await files.rename(path(snapshot), `${folders.snapshots}/${name}`)
    const renamed = { ...snapshot, name }
    catalogue = { ...catalogue, snapshots: catalogue.snapshots.map((one) => (one === snapshot ? renamed : one)) }
    await files.syncFolder(folders.snapshots)
    return renamed
  }

  return {
    is: () => catalogue,
    isUnsure: () => isUnsure,
    makeSure: () =>
      inTurn(async () => {
        if (!isUnsure) return
        await saveNow({}).catch((error) => {
          throw new NotSaved(reasonOf(error), error)
        })
      }),
    head: (chain = catalogue.chain) => ({
      format: 1,
      vault: catalogue.id,
      chain,
      schemaVersion: catalogue.schemaVersion,
    }),
    path,
    drop,
    async newest() {
      const names = await files.list(folders.snapshots)
      const snapshots = await Promise.all(catalogue.snapshots.map((snapshot) => named(snapshot, names)))
      catalogue = { ...catalogue, snapshots }
      for (const snapshot of snapshots) {
        const size = (await files.stat(path(snapshot)))?.size
        if (size === snapshot.size) return snapshot
        const because = size === undefined ? 'it is gone' : 'its size is wrong'
        await drop(snapshot.name, because)
      }
      return undefined
    },
    async add(written, note) {
      const { name, sequence, at, counts, size, sha256 } = written
      const snapshot: ListedSnapshot = { name, sequence, at, counts, size, sha256 }
      const [last, ...older] = catalogue.snapshots
      const isShrunk = last !== undefined && hasShrunk(rowsIn(snapshot), rowsIn(last))
      const before = last && (isShrunk ? [await pinned(last)] : [last])
      const all = [snapshot, ...(before ?? []), ...older].filter(({ name: other }, at) => at === 0 || other !== name)
      const stay = new Set(isShrunk ? all : kept(all.map(marked)).map(({ snapshot: stays }) => stays))
      await save({ ...note, snapshots: all.filter((one) => stay.has(one)) })
      for (const gone of all) if (!stay.has(gone)) await files.remove(path(gone)).catch(() => {}) // found unlisted later
      return snapshot
    },
    async list(found) {
      const snapshots = [...without(found.name), found].sort(
        (one, other) => other.sequence - one.sequence || other.at - one.at,
      )
      await save({ snapshots })
    },
    async unlisted() {
      return (await files.list(folders.snapshots)).filter((name) => isSnapshot(name) && !found(name))
    },
    async relist({ name, sequence, at, counts, size, sha256 }) {
      if (found(name)?.sha256 === sha256) return
      const written: ListedSnapshot = { name, sequence, at, counts, size, sha256 }
      await save({
        snapshots: catalogue.snapshots.map((listed) => (isSameSnapshot(listed.name, name) ? written : listed)),
      })
    },
    async note(reached) {
      if (reached > catalogue.reached) await save({ reached })
    },
  }
}

const rowsIn = ({ counts }: ListedSnapshot) => Object.values(counts).reduce((sum, count) => sum + count, 0)
const marked = (snapshot: ListedSnapshot) => ({ snapshot, at: snapshot.at, pinned: isPinned(snapshot.name) })
