// npm run check: what can be told without a window: types, lint, dead code, unit tests.
import { command } from './setup/command.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { run, tool } from './setup/processes.mjs'

await command(async () => {
  await installDependencies()
  const codes = [
    await run([...tool('typescript', 'tsc'), '-b']),
    await run([...tool('@biomejs/biome'), 'ci']),
    await run(tool('knip')),
    await run([...tool('vitest'), 'run', '--project', 'unit']),
  ]
  return codes.every((code) => code === 0) ? 0 : 1
})
