import { SetUpProblem } from './say.mjs'

/**
 * Refuses a Node.js that is too old, in words, before something breaks.
 * @param {string} version such as '20.19.0'
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetUpProblem(`Regulars needs Node.js 20.19 or newer; this is ${version}. See https://nodejs.org.`)
}
