// npm start [-- --demo | --smoke | any argument of the app]: sets up what is missing, builds, opens the app.
import { requireBuild } from './setup/build.mjs'
import { command } from './setup/command.mjs'
import { repository } from './setup/places.mjs'
import { run } from './setup/processes.mjs'
import { readyToOpen } from './setup/ready.mjs'
import { SetUpProblem, say } from './setup/say.mjs'

/** The app ends a smoke test by itself; one that hangs is ended here. */
const smokeLimit = 60_000

await command(async () => {
  const given = process.argv.slice(2)
  const { electron, args, env, end } = await readyToOpen()
  await requireBuild()
  say('regulars', 'opening')
  const limit = given.includes('--smoke') ? smokeLimit : undefined
  const code = await run([electron, repository, ...args, ...given], env, limit)
  end()
  if (code !== 'too long') return code
  throw new SetUpProblem(`The app has not shown Today within ${smokeLimit / 1000} seconds.`)
})
