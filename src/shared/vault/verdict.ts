import type { Counts } from './entry'

/** What the window says of its database when it has opened it. */
export type DatabaseState = {
  /** It holds nothing and was never filled: made just now, because there was none or Chromium has thrown it away. */
  isNew: boolean
  /** The vault and the last commit that stand in it; undefined in one that is older than the vault or was being filled. */
  stands?: { vault: string; sequence: number }
  /** Somebody ended the app while it was filled from the vault: nothing in it is the only copy. */
  isHalfFilled: boolean
  counts: Counts
}

/** What the vault can prove. `isProven`: unbroken from a verified snapshot, or from the first commit, to its end. */
export type VaultState = {
  vault: string
  sequence: number
  counts: Counts
  isProven: boolean
  /** Every commit after this one can still be handed out for a replay; 0 when it is not said. */
  reachesBackTo?: number
}

export type Verdict =
  | { do: 'nothing' }
  /** The database lacks the commits after `after`. */
  | { do: 'replay'; after: number }
  /** The database is empty or half filled: fill it from the vault. */
  | { do: 'fill' }
  /** The database is not to be believed: leave it as it is and fill a new one from the vault. */
  | { do: 'renew'; because: 'other-vault' | 'rows-missing' }
  /** The vault is behind or broken and the database is not: the vault takes over all rows of the database at once. */
  | { do: 'adopt'; because: 'vault-behind' | 'vault-broken' | 'vault-new' }
  /** Both are damaged: fill the database from the best there is, and say what is missing. */
  | { do: 'rescue' }

/**
 * Who is right, database or vault? The higher proven sequence wins: the vault overrules only when it is proven to its
 * end and that end is not behind the database.
 */
export function verdict(database: DatabaseState, vault: VaultState): Verdict {
  const isVaultNew = vault.sequence === 0 && vault.isProven
  const isDatabaseEmpty = database.isNew || Object.values(database.counts).every((count) => count === 0)
  if (isVaultNew) return isDatabaseEmpty ? { do: 'nothing' } : { do: 'adopt', because: 'vault-new' }

  if (database.isNew || database.isHalfFilled) return vault.isProven ? { do: 'fill' } : { do: 'rescue' }
  if (database.stands?.vault !== vault.vault) {
    if (vault.isProven) return isDatabaseEmpty ? { do: 'fill' } : { do: 'renew', because: 'other-vault' }
    return isDatabaseEmpty ? { do: 'rescue' } : { do: 'adopt', because: 'vault-broken' }
  }
  const { sequence } = database.stands
  if (sequence > vault.sequence) return { do: 'adopt', because: 'vault-behind' }
  if (!vault.isProven) return { do: 'adopt', because: 'vault-broken' }
  if (sequence < (vault.reachesBackTo ?? 0)) return { do: 'renew', because: 'rows-missing' }
  if (sequence < vault.sequence) return { do: 'replay', after: sequence }
  return sameCounts(database.counts, vault.counts) ? { do: 'nothing' } : { do: 'renew', because: 'rows-missing' }
}

/** Whether the two stand at the same commit, so that only damaged rows could part them: as good as certain, not proven. */
export const standsWith = (
  { isNew, isHalfFilled, stands }: Omit<DatabaseState, 'counts'>,
  vault: VaultState,
): boolean =>
  !isNew && !isHalfFilled && vault.isProven && stands?.vault === vault.vault && stands.sequence === vault.sequence

export const sameCounts = (one: Counts, other: Counts) =>
  ([...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof Counts)[]).every(
    (table) => (one[table] ?? 0) === (other[table] ?? 0),
  )
