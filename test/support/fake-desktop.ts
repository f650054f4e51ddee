import type { Desktop } from '@shared/bridge'
import { vi } from 'vitest'
import { type FakeVault, fakeVault } from './fake-vault'

declare global {
  /** The vault behind the database of a test. A test may put another one in its place. */
  var vault: FakeVault
}

globalThis.vault = fakeVault()
let asked = globalThis.vault
let window = asked.window()

/** This window's end of the vault of the moment. */
function ours(): Desktop {
  if (asked !== globalThis.vault) {
    asked = globalThis.vault
    window = asked.window()
  }
  return window
}

// A test says what its desktop answers; what it does not name, the vault of the test answers.
vi.mock('@renderer/desktop', () => ({
  desktop: new Proxy({} as Desktop, {
    get: (_, name: keyof Desktop) => globalThis.window?.desktop?.[name] ?? ours()[name],
  }),
}))

// Where a test does not start the app as a whole, a database that is made stands where the vault does.
vi.mock('@renderer/database/database', async (original) => {
  const real = await original<typeof import('@renderer/database/database')>()
  const { database } = real
  database.on(
    'ready',
    async () => {
      if (vault.state.isForStart || (await database.meta.get('vault'))) return
      await database.meta.put({ id: 'vault', vault: vault.state.id, sequence: vault.state.sequence })
    },
    true,
  )
  return real
})
