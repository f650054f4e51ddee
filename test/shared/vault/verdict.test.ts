import { type DatabaseState, type VaultState, type Verdict, verdict } from '@shared/vault/verdict'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const full: DatabaseState = {
  isNew: false,
  stands: { vault: 'ours', sequence: 7 },
  isHalfFilled: false,
  counts: { customers: 3 },
}
const empty: DatabaseState = { isNew: true, isHalfFilled: false, counts: {} }
const swept: DatabaseState = { isNew: false, isHalfFilled: false, counts: { customers: 0 } }
const older: DatabaseState = { isNew: false, isHalfFilled: false, counts: { customers: 3 } }
const half: DatabaseState = { ...empty, isNew: false, isHalfFilled: true, counts: { customers: 1 } }
const other: DatabaseState = { ...full, stands: { vault: 'theirs', sequence: 7 } }

const proven: VaultState = { vault: 'ours', sequence: 7, counts: { customers: 3 }, isProven: true }
const fresh: VaultState = { vault: 'ours', sequence: 0, counts: {}, isProven: true }
const broken: VaultState = { ...proven, isProven: false }
const lost: VaultState = { ...fresh, isProven: false }
const at = (sequence: number, vault = proven): VaultState => ({ ...vault, sequence })

test.each<[string, DatabaseState, VaultState, Verdict]>([
  ['the first start of all', empty, fresh, { do: 'nothing' }],
  ['a database without rows, and a new vault', swept, fresh, { do: 'nothing' }],
  ['the first start with a vault', older, fresh, { do: 'adopt', because: 'vault-new' }],
  ['the vault is gone', full, fresh, { do: 'adopt', because: 'vault-new' }],
  ['the vault is gone while the database was filled', half, fresh, { do: 'adopt', because: 'vault-new' }],

  ['all is well', full, proven, { do: 'nothing' }],
  [
    'tables that are not counted hold none',
    { ...full, counts: { customers: 3, followUps: 0 } },
    proven,
    { do: 'nothing' },
  ],
  ['the database is gone', empty, proven, { do: 'fill' }],
  ['the database is gone, the vault is broken', empty, broken, { do: 'rescue' }],
  ['the database is gone, of the vault nothing is left', empty, lost, { do: 'rescue' }],
  ['the filling was interrupted', half, proven, { do: 'fill' }],
  ['the filling was interrupted, the vault is broken', half, broken, { do: 'rescue' }],

  ['an older database beside a vault', older, proven, { do: 'renew', because: 'other-vault' }],
  ['an older database without rows beside a vault', swept, proven, { do: 'fill' }],
  ['an older database beside a broken vault', older, broken, { do: 'adopt', because: 'vault-broken' }],
  ['an older database without rows beside a broken vault', swept, broken, { do: 'rescue' }],
  ['a database of another vault', other, proven, { do: 'renew', because: 'other-vault' }],
  ['a database of another vault beside a broken one', other, broken, { do: 'adopt', because: 'vault-broken' }],

  ['the database is behind', full, at(9), { do: 'replay', after: 7 }],
  ['the database is behind, the vault is broken', full, at(9, broken), { do: 'adopt', because: 'vault-broken' }],
  [
    'further behind than the journal reaches',
    full,
    { ...at(9), reachesBackTo: 8 },
    { do: 'renew', because: 'rows-missing' },
  ],
  ['just as far behind as the journal reaches', full, { ...at(9), reachesBackTo: 7 }, { do: 'replay', after: 7 }],
  ['the vault is behind', full, at(5), { do: 'adopt', because: 'vault-behind' }],
  ['the vault is behind and broken', full, at(5, broken), { do: 'adopt', because: 'vault-behind' }],
  ['the vault is broken at the same commit', full, broken, { do: 'adopt', because: 'vault-broken' }],
  ['rows are missing', { ...full, counts: { customers: 2 } }, proven, { do: 'renew', because: 'rows-missing' }],
  [
    'a table is missing',
    full,
    { ...proven, counts: { customers: 3, followUps: 1 } },
    { do: 'renew', because: 'rows-missing' },
  ],
  ['all rows are missing', { ...full, counts: {} }, proven, { do: 'renew', because: 'rows-missing' }],
])('%s', (_story, database, vault, expected) => {
  expect(verdict(database, vault)).toEqual(expected)
})

const counts = fc.record({ customers: fc.nat(3), interactions: fc.nat(3) }, { requiredKeys: [] })
const databases: fc.Arbitrary<DatabaseState> = fc.record(
  {
    isNew: fc.boolean(),
    isHalfFilled: fc.boolean(),
    counts,
    stands: fc.record({ vault: fc.constantFrom('ours', 'theirs'), sequence: fc.nat(5) }),
  },
  { requiredKeys: ['isNew', 'isHalfFilled', 'counts'] },
)
const vaults: fc.Arbitrary<VaultState> = fc.record({
  vault: fc.constant('ours'),
  sequence: fc.nat(5),
  counts,
  isProven: fc.boolean(),
})

test('a vault that is not proven, or behind, never overrules a database that holds rows', () => {
  fc.assert(
    fc.property(databases, vaults, (database, vault) => {
      const holdsRows =
        !database.isNew && !database.isHalfFilled && Object.values(database.counts).some((count) => count > 0)
      const isBehind = database.stands?.vault === 'ours' && database.stands.sequence > vault.sequence
      if (!holdsRows || (vault.isProven && !isBehind)) return
      expect(verdict(database, vault)).toMatchObject({ do: 'adopt' })
    }),
  )
})

test('a vault that is proven to its end and not behind loses nothing to a database', () => {
  fc.assert(
    fc.property(databases, vaults, (database, vault) => {
      const isBehind = database.stands?.vault === 'ours' && database.stands.sequence > vault.sequence
      if (!vault.isProven || isBehind || vault.sequence === 0) return
      expect(['nothing', 'replay', 'fill', 'renew']).toContain(verdict(database, vault).do)
    }),
  )
})
