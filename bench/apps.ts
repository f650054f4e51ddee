import { fileURLToPath } from 'node:url'
import { documentsOf, preloadForDocuments } from '@test/support/desktop/launch'

/** Folders that Electron can be started with. */
export const regulars = fileURLToPath(new URL('..', import.meta.url))
export const bareWindow = fileURLToPath(new URL('bare', import.meta.url))

/** What starts an app on a profile, in the window of the tests: the program, its arguments, its environment. */
export function commandLine(app: string, profile: string, ...more: string[]) {
  const electron = process.env.ELECTRON_EXEC_PATH
  if (!electron) throw new Error('There is no Electron: start this by `npm run bench`.')
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...preloadForDocuments, app, `--user-data-dir=${profile}`, '--lang=en-US', '--log-level=3', ...asRoot]
  return { electron, args: [...args, ...more], env: { ...process.env, ...documentsOf(profile) } }
}
