// npm run dev: the app with the window reloading as its sources change.
import { dirname } from 'node:path'
import { command } from './setup/command.mjs'
import { run, tool } from './setup/processes.mjs'
import { readyToOpen } from './setup/ready.mjs'

await command(async () => {
  const { electron, args, env, end } = await readyToOpen()
  const given = [...args, ...process.argv.slice(2)]
  const code = await run([...tool('electron-vite'), 'dev', '--', ...given], {
    ...env,
    ELECTRON_EXEC_PATH: electron,
    ELECTRON_OVERRIDE_DIST_PATH: dirname(electron),
  })
  end()
  return Number(code)
})
