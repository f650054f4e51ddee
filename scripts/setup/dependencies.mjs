import { lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whileLockedHere } from './lock.mjs'
import { staleness } from './lockfile.mjs'
import { repository } from './places.mjs'
import { npm, run } from './processes.mjs'
import { SetUpProblem, say } from './say.mjs'

const step = 'dependencies'
const folder = join(repository, 'node_modules')
const stamp = join(folder, '.regulars-node-major')
const nodeMajor = process.versions.node.split('.')[0] ?? ''

/** Installs what package-lock.json names, unless just that is there already. Uses only Node's own modules. */
export async function installDependencies() {
  if (!whyStale()) return
  await whileLockedHere(step, async () => {
    const reason = whyStale()
    if (!reason) return
    // npm ci would empty the folder that a link leads to, and others work with it.
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new SetUpProblem(`node_modules is a link and does not fit package-lock.json (${reason}); remove the link.`)
    say(step, `installing from package-lock.json (${reason}); this takes a minute or so`)
    // No dependency needs its install script; what does not run cannot harm.
    const code = await run([...npm(), 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'])
    if (code !== 0)
      throw new SetUpProblem(`The dependencies could not be installed: npm ci ended with ${code}, see above.`)
    writeFileSync(stamp, nodeMajor)
  })
}

function whyStale() {
  const installed = read(join(folder, '.package-lock.json'))
  const wanted = JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8'))
  return staleness(wanted, installed && JSON.parse(installed), { now: nodeMajor, before: read(stamp) })
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
