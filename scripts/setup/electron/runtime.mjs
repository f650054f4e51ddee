import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { whileLocked } from '../lock.mjs'
import { cacheFolder } from '../places.mjs'
import { SetUpProblem, say } from '../say.mjs'
import { executableIn, inPackage, wantedVersion } from './official.mjs'
import { downloadOfficial } from './official-download.mjs'
import { buildStandIn, standInFolder, standInVersion, standsInFor } from './stand-in.mjs'

const step = 'electron'
const retryAfter = 24 * 60 * 60 * 1000

/**
 * Finds an Electron that runs here, fetching one where none is kept yet: the official one if it can be had, else the
 * older one that stands in for it in development and tests.
 * @returns {Promise<string>} its executable
 */
export async function electronRuntime(env = process.env) {
  if (env.ELECTRON_EXEC_PATH) {
    say(step, `using ${env.ELECTRON_EXEC_PATH}, as ELECTRON_EXEC_PATH says`)
    return env.ELECTRON_EXEC_PATH
  }
  const version = wantedVersion()
  const own = inPackage()
  if (own) return found(own, `${version}, from the electron package`)
  return whileLocked(step, () => keptOrFetched(version))
}

/** @param {string} version */
async function keptOrFetched(version) {
  const official = join(cacheFolder(), `electron-${version}-${process.platform}-${process.arch}`)
  const standIn = join(cacheFolder(), standInFolder)
  const failure = `${official}.unreachable`
  if (existsSync(executableIn(official))) return found(executableIn(official), version)

  const recently = existsSync(standIn) ? await failedRecently(failure) : undefined
  let reason = recently
  if (reason === undefined) {
    try {
      await downloadOfficial(version, official)
      return found(executableIn(official), version)
    } catch (error) {
      reason = wordsOf(error)
      say(step, `the official ${version} could not be downloaded: ${reason}`)
      await writeFile(failure, reason)
    }
  }
  if (!standsInFor(process.platform, process.arch)) throw new SetUpProblem(noRuntime(version, reason))
  if (!existsSync(standIn)) await buildStandIn(standIn)
  const tried = recently === undefined ? '' : ` (official download failed within the last day: ${recently})`
  return found(
    executableIn(standIn),
    `${standInVersion} standing in for ${version}, for development and tests only${tried}`,
  )
}

/** @param {string} executable @param {string} what */
function found(executable, what) {
  say(step, what)
  return executable
}

/** @param {string} failure the note about the last attempt */
async function failedRecently(failure) {
  try {
    return Date.now() - (await stat(failure)).mtimeMs < retryAfter ? await readFile(failure, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** @param {unknown} error fetch hides what happened in the cause of "fetch failed" */
function wordsOf(error) {
  const { message, cause } = /** @type {Error} */ (error)
  return cause instanceof Error ? `${message}: ${cause.message}` : message
}

/** @param {string} version @param {string} reason */
function noRuntime(version, reason) {
  return [
    `Electron ${version} is needed and could not be downloaded: ${reason}.`,
    'Try again when its download is within reach, set ELECTRON_MIRROR to a mirror of it,',
    'or set ELECTRON_EXEC_PATH to an Electron that is on this machine.',
  ].join('\n')
}
