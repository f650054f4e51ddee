import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cacheFolder, repository } from './places.mjs'
import { say } from './say.mjs'

/**
 * Runs `act` while no other process runs something under the same name; a lock whose owner has died is taken over.
 * @template T
 * @param {string} step what is done, for all clones of the repository @param {() => Promise<T>} act
 * @param {string} [file] where the lock lies
 * @returns {Promise<T>}
 */
export async function whileLocked(step, act, file = lockFile(step)) {
  await mkdir(dirname(file), { recursive: true })
  for (let told = false; !(await taken(file)); await wait(500)) {
    if (!told) say(step, 'another Regulars command is at it; waiting for it to finish')
    told = true
  }
  try {
    return await act()
  } finally {
    await rm(file, { force: true })
  }
}

/** @template T @param {string} step what is done in this clone of the repository @param {() => Promise<T>} act */
export function whileLockedHere(step, act) {
  const clone = createHash('sha256').update(repository).digest('hex').slice(0, 12)
  return whileLocked(step, act, lockFile(`${step}-${clone}`))
}

/** @param {string} name */
const lockFile = (name) => join(cacheFolder(), 'locks', name.replaceAll(' ', '-'))

/** @param {string} file @returns {Promise<boolean>} */
async function taken(file) {
  const aside = `${file}.${randomUUID()}`
  await writeFile(aside, String(process.pid))
  try {
    // A link is there at once with its content; a file that is created and then written could be seen empty.
    await link(aside, file)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  } finally {
    await rm(aside)
  }
  if (await ownerLives(file)) return false
  // Only one of several waiting processes wins the rename, so none removes a lock that was taken after its look.
  await rename(file, aside).catch(() => {})
  if (await ownerLives(aside)) await rename(aside, file)
  else await rm(aside, { force: true })
  return taken(file)
}

/** @param {string} file */
async function ownerLives(file) {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''))
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
