import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../places.mjs'

export const electronPackage = join(repository, 'node_modules', 'electron')

/** The version of Electron that the lockfile asks for. */
export function wantedVersion() {
  return JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8')).version
}

/**
 * The executable in an unpacked distribution of Electron.
 * @param {string} folder @param {NodeJS.Platform} platform
 */
export function executableIn(folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
}

/** The executable that the electron package holds already, when it is complete and of its own version. */
export function inPackage(folder = join(electronPackage, 'dist'), version = wantedVersion()) {
  try {
    const there = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
    return there === version && existsSync(executableIn(folder)) ? executableIn(folder) : undefined
  } catch {
    return undefined
  }
}
