// npm run torture [-- arguments of Playwright, such as -g import]: kills the app again and again in the middle of what it
// does, and looks whether anything is lost. TORTURE_SEED and TORTURE_KILLS say which kills and how many of each kind; a
// run that was stopped goes on where it was.
import { requireBuild } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { readyToTest } from './setup/ready.mjs'
import { playwright } from './setup/test-desktop.mjs'

await command(async () => {
  await readyToTest()
  await requireBuild()
  return playwright(['--config=test/torture/playwright.config.ts', ...process.argv.slice(2)])
})
