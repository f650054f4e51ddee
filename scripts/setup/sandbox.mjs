import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { outputOf } from './processes.mjs'
import { SetUpProblem, say } from './say.mjs'

const step = 'sandbox'

/**
 * Sees to it that Chromium can put its pages into a sandbox, which it insists on unless told otherwise.
 * @param {string} electron the executable
 * @returns {string[]} arguments that Electron needs to start at all here
 */
export function sandboxArguments(electron) {
  if (process.platform !== 'linux') return []
  if (process.getuid?.() === 0) {
    say(step, "running as root, so without Chromium's sandbox")
    return ['--no-sandbox']
  }
  const helper = join(dirname(electron), 'chrome-sandbox')
  if (makesNamespaces() || !existsSync(helper) || isPrivileged(helper)) return []
  // Where programs may not make namespaces of their own, a helper that belongs to root makes them.
  const steps = [
    ['chown', 'root:root', helper],
    ['chmod', '4755', helper],
  ]
  say(step, `this Linux lets no program make its own sandbox, so ${helper} has to be given to root`)
  if (steps.every((command) => outputOf(['sudo', '-n', ...command]) !== undefined)) return []
  const command = steps.map((words) => `sudo ${words.join(' ')}`).join(' && ')
  throw new SetUpProblem(
    `Chromium's sandbox needs a helper that belongs to root. Run this once, then try again:\n\n  ${command}\n`,
  )
}

/** Mapping a user as well, because Ubuntu allows the namespace and forbids its use. */
const makesNamespaces = () => outputOf(['unshare', '--user', '--map-root-user', 'true']) !== undefined

/** @param {string} file */
function isPrivileged(file) {
  const { uid, mode } = statSync(file)
  return uid === 0 && (mode & 0o4000) !== 0
}
