import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { type Plan, type Said, saying } from './plan'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const repository = at('../..')

/** Longer (ms) than any start takes, however busy the computer is: whoever has not answered by then hangs. */
const patience = 120_000

/**
 * Makes a copy of the built app in `folder` that shows the page of the torture in place of its screens; main process,
 * preload and what reaches the database are the app's own.
 */
export async function makeTorturedApp(folder: string, page: 'page' | 'page-of-the-next-version'): Promise<string> {
  for (const part of ['out/main', 'out/preload', 'resources', 'package.json']) {
    await cp(join(repository, part), join(folder, part), { recursive: true })
  }
  const renderer = join(folder, 'out/renderer')
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '@shared': at('../../src/shared'), '@renderer': at('../../src/renderer'), '@test': at('..') },
    },
    build: {
      outDir: renderer,
      target: 'chrome130',
      modulePreload: { polyfill: false },
      rollupOptions: { input: at(`${page}.ts`), output: { entryFileNames: 'page.js' } },
    },
  })
  await mkdir(renderer, { recursive: true })
  await writeFile(
    join(renderer, 'index.html'),
    '<!doctype html><title>Torture</title><script type="module" src="/page.js"></script>',
  )
  return folder
}

type Start = {
  app: string
  profile: string
  plan: Plan
  /** The vault finds time for its snapshots at once. */
  isIdleSoon?: boolean
}

/** One run of the app. */
export function startTortured({ app, profile, plan, isIdleSoon }: Start) {
  const electron = process.env.ELECTRON_EXEC_PATH
  if (!electron) throw new Error('There is no Electron: start this by `npm run torture`.')
  const switches = ['--disable-gpu', '--log-level=3', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const preloads = ['-r', at('hook.cjs'), '-r', at('../support/desktop/own-documents.cjs')]
  const child = spawn(electron, [...preloads, app, `--user-data-dir=${profile}`, '--lang=en-US', ...switches], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      TORTURE_PLAN: JSON.stringify(plan),
      REGULARS_TEST_DOCUMENTS: join(profile, 'documents'),
      ...(isIdleSoon ? { TORTURE_IDLE: '1' } : {}),
    },
  })
  const saved: number[] = []
  const output: string[] = []
  const standing = new Promise<Extract<Said, { is: 'standing' }>>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`it does not answer:\n${output.join('\n')}`)), patience)
    child.once('close', (code, signal) => {
      clearTimeout(late)
      reject(new Error(`it has ended with ${signal ?? code}:\n${output.join('\n')}`))
    })
    hear(child.stderr, (line) => output.push(line))
    hear(child.stdout, (line) => {
      if (!line.startsWith(saying)) output.push(line)
      else {
        const said = JSON.parse(line.slice(saying.length)) as Said
        if (said.is === 'saved') saved.push(said.commit)
        else {
          clearTimeout(late)
          resolve(said)
        }
      }
    })
  })
  standing.catch(() => {}) // it may be killed before
  return { standing, saved, output, kill: () => kill(child) }
}

function hear(stream: Readable, listen: (line: string) => void) {
  let rest = ''
  stream.on('data', (text: Buffer) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) listen(line)
  })
}

/** As a power switch would: nobody is asked, nothing is written any more. What it had said before is still heard. */
async function kill(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  process.kill(-child.pid!, 'SIGKILL')
  await closed
}

export const removeAll = (folder: string) => rm(folder, { recursive: true, force: true, maxRetries: 5 })
