import { readdirSync } from 'node:fs'
import { installable, missing } from './debian-packages.mjs'
import { whileLocked } from './lock.mjs'
import { outputOf, run } from './processes.mjs'
import { SetUpProblem, say } from './say.mjs'

const step = 'system libraries'

/**
 * Sees to it that the packages of Debian or Ubuntu are there; other systems are left alone.
 * @param {import('./debian-packages.mjs').Need[]} needs
 */
export async function installSystemLibraries(needs) {
  if (process.platform !== 'linux') return
  if (outputOf(['dpkg-query', '--version']) === undefined) {
    return say(step, 'this Linux is neither Debian nor Ubuntu, so what is missing cannot be named or installed')
  }
  if (lacking(needs).length === 0) return
  const privilege =
    process.getuid?.() === 0 ? [] : outputOf(['sudo', '-n', 'true']) !== undefined ? ['sudo', '-n'] : null
  if (!privilege) {
    const command = `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names(lacking(needs)).join(' ')}`
    throw new SetUpProblem(`Some system libraries are missing. Run this once, then try again:\n\n  ${command}\n`)
  }
  await whileLocked(step, () => install(needs, [...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']))
}

/** @param {import('./debian-packages.mjs').Need[]} needs @param {string[]} aptGet */
async function install(needs, aptGet) {
  if (!hasLists()) {
    say(step, 'fetching the lists of packages')
    await run([...aptGet, 'update', '-qq'])
  }
  for (const again of [false, true]) {
    const wanted = names(lacking(needs))
    if (wanted.length === 0) return
    say(step, `installing ${wanted.join(' ')}`)
    const waiting = ['-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0']
    await run([...aptGet, ...waiting, 'install', '-y', '-qq', '--no-install-recommends', ...wanted])
    if (lacking(needs).length === 0) return
    // Lists that are older than what the server holds name files that are gone.
    if (!again) await run([...aptGet, 'update', '-qq'])
  }
  throw new SetUpProblem(`These packages could not be installed (see above): ${names(lacking(needs)).join(' ')}`)
}

/** @param {import('./debian-packages.mjs').Need[]} needs */
function lacking(needs) {
  // dpkg-query ends with an error when it does not know one of several names, so it is asked for all there are.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are dpkg-query's
  return missing(needs, outputOf(['dpkg-query', '-W', '-f', '${Package} ${db:Status-Status}\\n']) ?? '')
}

/** @param {import('./debian-packages.mjs').Need[]} needs */
function names(needs) {
  return installable(needs, outputOf(['env', 'LC_ALL=C', 'apt-cache', 'policy', ...needs.flat()]) ?? '')
}

function hasLists() {
  try {
    return readdirSync('/var/lib/apt/lists').some((file) => file.includes('_Packages'))
  } catch {
    return false
  }
}
