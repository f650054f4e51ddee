// npm run screenshots: takes a picture of each screen, light and dark.
import { requireBuild } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { toPicture } from './setup/debian-packages.mjs'
import { readyToTest } from './setup/ready.mjs'
import { playwright } from './setup/test-desktop.mjs'

await command(async () => {
  await readyToTest(toPicture)
  await requireBuild()
  return playwright(['--project=screenshots', ...process.argv.slice(2)])
})
