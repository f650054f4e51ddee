// npm run torture [-- arguments of Playwright, such as power or -g import]: kills the app in the middle of what it does,
// damages, tears and unplugs, and looks whether anything is lost; at last bytes made by chance for whatever reads a file
// (all of it without arguments, or alone: npm run torture -- fuzz). TORTURE_SEED says which chance, TORTURE_KILLS,
// TORTURE_CUTS, TORTURE_POWER_CUTS, TORTURE_FULL_DISKS and TORTURE_FUZZ how often; a run that was stopped goes on where
// it was.
import { requireBuild } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { run, tool } from './setup/processes.mjs'
import { readyToTest } from './setup/ready.mjs'
import { playwright } from './setup/test-desktop.mjs'

const seed = process.env.TORTURE_SEED ?? '1'
const inputs = Number(process.env.TORTURE_FUZZ ?? 100_000)

await command(async () => {
  const given = process.argv.slice(2)
  await readyToTest()
  if (given[0] === 'fuzz') return fuzz()
  await requireBuild()
  const code = await playwright(['--config=test/torture/playwright.config.ts', ...given])
  return code === 0 && given.length === 0 ? fuzz() : code
})

/** As many damaged files of contacts, and a third each of journals, snapshots and backups. */
async function fuzz() {
  const each = String(Math.ceil(inputs / 3))
  const files = ['frame', 'snapshot'].map((name) => `test/main/vault/${name}.test.ts`)
  const which = ['-t', 'any bytes|damaged backups', 'test/main/backups/fuzz.test.ts', ...files]
  const contacts = await tried(['test/shared/contacts/mutated-files.test.ts'], String(inputs))
  return contacts === 0 ? tried(which, each) : contacts
}

/** @param {string[]} which @param {string} count */
async function tried(which, count) {
  return Number(
    await run([...tool('vitest'), 'run', '--project', 'unit', '--testTimeout', '36000000', ...which], {
      ...{ FUZZ: count, FUZZ_SEED: seed, PROPERTY_RUNS: count, PROPERTY_SEED: seed },
    }),
  )
}
