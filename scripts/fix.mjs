// npm run fix: formats, sorts imports, and repairs what lint can repair.
import { command } from './setup/command.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { run, tool } from './setup/processes.mjs'

await command(async () => {
  await installDependencies()
  return Number(await run([...tool('@biomejs/biome'), 'check', '--write', ...process.argv.slice(2)]))
})
