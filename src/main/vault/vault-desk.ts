import type { Events, VaultAnswers } from '@shared/bridge'
import type { EntryHead, NotSavedReason } from '@shared/vault/entry'
import type { OpenedVault } from '@shared/vault/opened'
import { VaultFromTheFuture } from './from-the-future'
import { idleTimer } from './idle-timer'
import { NotSaved, reasonOf } from './journal'
import type { Reserve } from './reserve'
import { rowBatches } from './row-batches'
import { startSentence } from './start-sentence'
import type { Adopting, Log, Vault } from './vault-shape'

/** How a window is told something. */
export type WindowLink = { say<Name extends keyof Events>(event: Name, payload: Events[Name]): void }

type RenewReason = Parameters<VaultAnswers['renewDatabase']>[0]

export type DeskSurroundings = {
  /** Opens the vault, see `openVault`. Asked again by the next window when it failed. */
  open(): Promise<Vault>
  log: Log
  reserve: Reserve
  /** Times a bad database was left behind and a new one begun. */
  generation(): number
  /** Something that was erased still stands in the database of the window: it has to be left. */
  isToBeLeft(): boolean
  /** Raises the generation and opens every window on its new, empty database. */
  renew(because: RenewReason): void | Promise<void>
  /** Opens every window anew on the database that it has. */
  reload(): void | Promise<void>
}

export type VaultDesk = ReturnType<typeof vaultDesk>

/** Answers windows about one vault, which it begins to open at once. */
export function vaultDesk({ open, log, reserve, generation, isToBeLeft, renew, reload }: DeskSurroundings) {
  const windows = new Map<WindowLink, { leave(): void }>()
  const committed = new Set<(head: EntryHead) => void>()
  let vault: Vault | undefined
  let opening: Promise<Vault> | undefined
  let readOnly: NotSavedReason | undefined
  let renewed: RenewReason | undefined
  const idle = idleTimer(async () => {
    await vault?.whenIdle()
    if (readOnly === undefined) await reserve.make().catch((error) => log(`There is no reserve (${error.message}).`))
  })

  function opened(): Promise<Vault> {
    opening ??= open().then(
      (is) => {
        vault = is
        idle.soon()
        return is
      },
      (error) => {
        opening = undefined
        log(`The vault could not be opened (${(error as Error).message}).`)
        throw error
      },
    )
    return opening
  }

  function setReadOnly(reason: NotSavedReason | undefined) {
    if (readOnly === reason) return
    readOnly = reason
    log(reason ? `Nothing can be saved (${reason}).` : 'Everything can be saved again.')
    for (const link of windows.keys()) link.say('saving', reason ? { readOnly: reason } : {})
  }

  /** A full disk stays full until somebody makes room; anything else may have been a hiccup. */
  async function failed(reason: NotSavedReason) {
    if (reason === 'no-space')
      await reserve.giveUp().catch(() => {}) // it may be gone already
    else if (await vault?.mend().then(isDone, isNotDone)) return
    setReadOnly(reason)
  }

  /** As `SafetyCalls.tryToSaveAgain`. */
  async function tryToSaveAgain(): Promise<boolean> {
    try {
      await reserve.make()
      await (await opened()).mend()
      setReadOnly(undefined)
    } catch (error) {
      setReadOnly(error instanceof NotSaved ? error.reason : reasonOf(error))
    }
    return readOnly === undefined
  }

  async function openFor(): Promise<OpenedVault> {
    try {
      const is = await opened()
      return {
        is: 'open',
        ...is.state(),
        generation: generation(),
        missing: is.missing(),
        ...(readOnly ? { readOnly } : {}),
        ...(renewed ? { renewed } : {}),
      }
    } catch (error) {
      if (error instanceof VaultFromTheFuture) return { is: 'from-the-future' }
      return { is: 'not-readable', reason: reasonOf(error) === 'not-allowed' ? 'not-allowed' : 'unknown' }
    }
  }

  async function renewDatabase(because: RenewReason) {
    // What cannot be opened cannot be believed; anything else is only left for a vault that is whole.
    if (because !== 'cannot-open' && !(await (await opened()).prove())) {
      log('The vault turned out to be damaged, so the database is believed.')
      return reload()
    }
    log(`The database of the window was left behind as it is (${because}); a new one is filled from the vault.`)
    renewed = because
    await renew(because)
  }

  /** Answers one window from now on. */
  function answers(link: WindowLink): VaultAnswers {
    const readers = new Map<number, ReturnType<typeof rowBatches>>()
    let lastReader = 0
    let adopting: Adopting | undefined

    /** What a page had begun ends with it. */
    function leave() {
      for (const reader of readers.values()) void reader.return(undefined)
      readers.clear()
      void adopting?.abandon().catch(() => {}) // what is left of it is removed by housekeeping
      adopting = undefined
    }
    windows.set(link, { leave })

    return {
      openVault() {
        leave()
        return openFor()
      },
      async append(deed, parts) {
        if (readOnly) return { notSaved: readOnly }
        try {
          const saved = await (await opened()).append(deed, parts)
          for (const other of windows.keys()) if (other !== link) other.say('committed', saved)
          for (const listener of committed) listener(saved)
          idle.soon()
          return { saved }
        } catch (error) {
          const reason = error instanceof NotSaved ? error.reason : 'unknown'
          log(`A commit was not saved (${(((error as Error).cause ?? error) as Error).message}).`)
          if (error instanceof NotSaved) await failed(reason)
          return { notSaved: reason }
        }
      },
      entriesAfter: async (sequence) => (await opened()).entriesAfter(sequence),
      entry: async (sequence) => (await opened()).entry(sequence),
      entryHeads: async () => (await opened()).entryHeads(),

      async readRows() {
        const is = await opened()
        const wasProven = is.state().isProven
        const { sequence, counts, rows } = await is.readRowsHealed()
        readers.set(++lastReader, rowBatches(rows))
        const missing = is.missing()
        return { reader: lastReader, sequence, counts, ...(wasProven && missing.length > 0 ? { missing } : {}) }
      },
      async nextRows(reader) {
        const batches = readers.get(reader)
        if (!batches) throw new Error('there is no such reading')
        const { value, done } = await batches.next()
        if (done) readers.delete(reader)
        return done ? undefined : value
      },

      async beginAdopting() {
        leave()
        adopting = await (await opened()).adopt()
      },
      async adoptRows({ table, rows }) {
        if (!adopting) throw new Error('nothing is being taken over')
        await adopting.add(table, rows)
      },
      async endAdopting(sequence) {
        if (!adopting) throw new Error('nothing is being taken over')
        try {
          return await adopting.end(sequence)
        } catch (error) {
          const reason = error instanceof NotSaved ? error.reason : 'unknown'
          await failed(reason)
          return { notSaved: reason }
        } finally {
          adopting = undefined
        }
      },

      renewDatabase,
      tellStart(news) {
        renewed = undefined
        for (const one of news) log(startSentence(one))
        if (isToBeLeft()) void renewDatabase('erased').catch((error: Error) => log(error.message))
      },
      digest: async () => (await opened()).digest(),
    }
  }

  return {
    answers,
    /** A window has closed. */
    leave(link: WindowLink) {
      windows.get(link)?.leave()
      windows.delete(link)
    },
    /** The vault once it is open; rejects when it cannot be opened. */
    opened,
    readOnly: () => readOnly,
    /** How far the opening has come, where everything has to be read. */
    sayProgress(done: number, of: number) {
      for (const link of windows.keys()) link.say('vaultProgress', { doing: 'checking', done, of })
    },
    tryToSaveAgain,
    /** Told of every commit, whichever window made it. */
    onCommitted(listener: (head: EntryHead) => void) {
      committed.add(listener)
      return () => committed.delete(listener)
    },
    /** Before the app ends: waits for what is being written. */
    async stop() {
      idle.stop()
      for (const { leave } of windows.values()) leave()
      await vault?.close()
    },
  }
}

const isDone = () => true
const isNotDone = () => false
