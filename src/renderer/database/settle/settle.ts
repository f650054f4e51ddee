import { CommitsMissing, catchUp } from '@renderer/database/catch-up'
import { openOrMake } from '@renderer/database/database'
import { inTurn } from '@renderer/database/in-turn'
import { DatabaseHangs } from '@renderer/database/time-out'
import { desktop } from '@renderer/desktop'
import type { Counts } from '@shared/vault/entry'
import type { OpenedVault, StartNews } from '@shared/vault/opened'
import { type DatabaseState, sameCounts, standsWith, type Verdict, verdict } from '@shared/vault/verdict'
import Dexie from 'dexie'
import { adopt } from './adopt'
import { countsNow, standAt, standing } from './database-state'
import { fill, type OnProgress, rowsIn } from './fill'

type Vault = OpenedVault & { is: 'open' }

/** What was done so that database and vault say the same. `counts`: the rows of the database where it was filled anew. */
export type Settled = { news: StartNews[]; counts?: Counts } | 'renewed'

/** Thrown when a newer Regulars has written the vault. Nothing was touched. */
export class VaultFromTheFuture extends Error {
  override name = 'VaultFromTheFuture'
}

/** Thrown when the folder of the vault cannot be read. Nothing was touched. */
export class VaultNotReadable extends Error {
  override name = 'VaultNotReadable'
  constructor(readonly reason: 'not-allowed' | 'unknown') {
    super(`the vault cannot be read: ${reason}`)
  }
}

/**
 * Opens the database and makes it equal to the vault, whichever of the two is right; no commit of any window comes
 * between. To count all rows takes a while, in which nobody can read: where database and vault stand at the same commit
 * it begins when `onStanding` has answered. `renewed`: this database is left behind, and the window is about to open on
 * a new one. Throws `DatabaseFromTheFuture`, `VaultFromTheFuture`, `VaultNotReadable`.
 */
export const settle = (onProgress: OnProgress, onStanding = async () => {}): Promise<Settled> =>
  inTurn(async () => {
    const opening = openOrMake().finally(() => performance.mark('opened'))
    const [vault] = await Promise.all([desktop.openVault(), opening.catch(() => {})])
    if (vault.is === 'from-the-future') throw new VaultFromTheFuture('a newer Regulars has written the vault')
    if (vault.is === 'not-readable') throw new VaultNotReadable(vault.reason)
    try {
      const stands = await standing(await opening)
      if (standsWith(stands, vault)) await onStanding()
      const database = { ...stands, counts: await countsNow() }
      return await carryOut(verdict(database, vault), database, vault, onProgress)
    } catch (error) {
      if (!isOfDatabase(error)) throw error
      console.error(error)
      // A new one did not help the last time, so it will not now.
      if (vault.renewed) throw error
      return renew(error instanceof CommitsMissing ? 'rows-missing' : 'cannot-open')
    }
  })

/** More room is what a full disk needs, not one more database. */
const isOfDatabase = (error: unknown) =>
  error instanceof DatabaseHangs ||
  error instanceof CommitsMissing ||
  (error instanceof Dexie.DexieError && error.name !== Dexie.errnames.QuotaExceeded) ||
  error instanceof DOMException

async function carryOut(
  judged: Verdict,
  database: DatabaseState,
  vault: Vault,
  onProgress: OnProgress,
): Promise<Settled> {
  const { stands } = database
  switch (judged.do) {
    case 'nothing':
      if (stands?.vault !== vault.vault || stands.sequence !== vault.sequence) await standAt(vault)
      return { news: [] }
    case 'replay': {
      const commits = await catchUp()
      if (sameCounts(await countsNow(), vault.counts)) return { news: [{ what: 'replayed', commits }] }
      return renew('rows-missing')
    }
    case 'fill': {
      const { counts, missing } = await fill(vault, onProgress)
      const rows = rowsIn(counts)
      if (missing) return { news: [{ what: 'rescued', rows, missing }], counts }
      return { news: [{ what: 'rebuilt', because: vault.renewed ?? 'gone', rows }], counts }
    }
    case 'rescue': {
      const { counts, missing = vault.missing } = await fill(vault, onProgress)
      const rows = rowsIn(counts)
      // Handing out its rows, the vault has mended itself where it could.
      const after = await desktop.openVault()
      if (after.is === 'open' && !after.isProven) await adopt(vault.sequence, rows, onProgress)
      return { news: [{ what: 'rescued', rows, missing }], counts }
    }
    case 'adopt': {
      const rows = rowsIn(database.counts)
      const refused = await adopt(stands?.sequence ?? 0, rows, onProgress)
      if (refused || judged.because === 'vault-new') return { news: [] }
      return { news: [{ what: 'adopted', because: judged.because, rows }] }
    }
    case 'renew':
      return renew(judged.because)
  }
}

async function renew(because: 'other-vault' | 'rows-missing' | 'cannot-open'): Promise<'renewed'> {
  await desktop.renewDatabase(because)
  return 'renewed'
}
