// npm run bench: measures the built app in its real window and prints a table.
import { requireBuild } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { readyToTest } from './setup/ready.mjs'
import { playwright } from './setup/test-desktop.mjs'

await command(async () => {
  await readyToTest()
  await requireBuild()
  return playwright(['--config=bench/playwright.config.ts', ...process.argv.slice(2)])
})
