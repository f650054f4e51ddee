import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whileLockedHere } from './lock.mjs'
import { repository } from './places.mjs'
import { run, tool } from './processes.mjs'
import { SetUpProblem, say } from './say.mjs'

/** Everything that what is built depends on. */
const ingredients = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
const stamp = join(repository, 'out', '.built-from')
const entry = join(repository, 'out', 'main', 'index.js')

/**
 * Builds the app into out/, unless what lies there was built from just these files.
 * @returns {Promise<boolean>} whether it is there now
 */
export function build() {
  return whileLockedHere('build', async () => {
    const from = fingerprint(repository, ingredients)
    if (existsSync(entry) && readStamp() === from) {
      say('build', 'up to date')
      return true
    }
    say('build', 'building the app')
    rmSync(stamp, { force: true })
    const code = await run([...tool('electron-vite'), 'build', '--logLevel', 'warn'])
    if (code === 0) writeFileSync(stamp, from)
    return code === 0
  })
}

/** Builds the app, for a command that makes no sense without it. */
export async function requireBuild() {
  if (!(await build())) throw new SetUpProblem('The app could not be built, see above.')
}

/**
 * One hash over the names and contents of files and folders; what is not there counts as such.
 * @param {string} root @param {string[]} names relative to it
 */
export function fingerprint(root, names) {
  const hash = createHash('sha256')
  const add = (/** @type {string} */ name) => {
    const path = join(root, name)
    const kind = statSync(path, { throwIfNoEntry: false })
    if (kind?.isDirectory()) {
      for (const child of readdirSync(path).sort()) add(`${name}/${child}`)
    } else {
      const content = kind ? readFileSync(path) : undefined
      hash.update(`${name}\0${content?.length}\0`).update(content ?? '')
    }
  }
  for (const name of names) add(name)
  return hash.digest('hex')
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined
}
