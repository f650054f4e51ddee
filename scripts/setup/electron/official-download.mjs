import { mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { say } from '../say.mjs'
import { electronPackage } from './official.mjs'

/** Milliseconds without a byte after which the download is given up. */
const patience = 15_000

/**
 * Downloads the official Electron with the electron package's own tools, which check it against the hashes in that
 * package, and unpacks it into `folder`, which is complete or not there at all.
 * @param {string} version @param {string} folder
 */
export async function downloadOfficial(version, folder) {
  say('electron', `downloading the official ${version}`)
  const own = createRequire(join(electronPackage, 'package.json'))
  const { downloadArtifact } = await import(pathToFileURL(own.resolve('@electron/get')).href)
  const { extract } = await import(pathToFileURL(own.resolve('@electron-internal/extract-zip')).href)

  const aside = `${folder}-aside`
  await rm(aside, { recursive: true, force: true }) // left over from a try that was broken off
  await mkdir(aside, { recursive: true })
  const silence = givingUpAfter(patience)
  try {
    const zip = await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: own('./checksums.json'),
      tempDirectory: aside,
      cacheMode: 3, // Bypass: what is kept is the unpacked folder
      downloadOptions: { signal: silence.signal, quiet: true, getProgressCallback: silence.heard },
    })
    await extract(zip, { dir: join(aside, 'dist') })
    await rename(join(aside, 'dist'), folder)
  } finally {
    silence.end()
    await rm(aside, { recursive: true, force: true })
  }
}

/**
 * A signal that aborts when nothing was heard for a time.
 * @param {number} time in ms
 */
function givingUpAfter(time) {
  const controller = new AbortController()
  const giveUp = () => controller.abort(new Error(`no answer within ${time / 1000} seconds`))
  let timer = setTimeout(giveUp, time)
  return {
    signal: controller.signal,
    heard: async () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, time)
    },
    end: () => clearTimeout(timer),
  }
}
