import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Where things too large or too slow to fetch twice are kept, outside the repository and shared by all clones of it.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(platform = process.platform, env = process.env) {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'regulars')
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'regulars')
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'regulars')
}
