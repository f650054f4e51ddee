import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
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
  env?: NodeJS.ProcessEnv
}

/** The app has ended by itself. */
export class Ended extends Error {
  override name = 'Ended'
  /** Chromium itself fell over: a signal that nobody sent. */
  readonly hasCrashed: boolean

  constructor(how: number | string | null, output: string[]) {
    super(`it has ended with ${how}:\n${output.join('\n')}`)
    this.hasCrashed = typeof how === 'string' && how !== 'SIGKILL'
  }
}

export type Run = ReturnType<typeof startTortured>

/** One run of the app. */
export function startTortured({ app, profile, plan, isIdleSoon, env }: Start) {
  const electron = process.env.ELECTRON_EXEC_PATH
  if (!electron) throw new Error('There is no Electron: start this by `npm run torture`.')
  const switches = ['--disable-gpu', '--log-level=3', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const preloads = ['-r', at('hook.cjs'), '-r', at('../support/desktop/own-documents.cjs')]
  const child = spawn(electron, [...preloads, app, `--user-data-dir=${profile}`, '--lang=en-US', ...switches], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...env,
      TORTURE_PLAN: JSON.stringify(plan),
      REGULARS_TEST_DOCUMENTS: join(profile, 'documents'),
      ...(isIdleSoon ? { TORTURE_IDLE: '1' } : {}),
    },
  })
  const saved: number[] = []
  const output: string[] = []
  const talk = new EventEmitter()
  hear(child.stderr, (line) => output.push(line))
  hear(child.stdout, (line) => {
    if (!line.startsWith(saying)) return void output.push(line)
    const said = JSON.parse(line.slice(saying.length)) as Said
    if (said.is === 'saved') saved.push(said.commit)
    talk.emit(said.is, said)
  })
  child.once('close', (code, signal) => talk.emit('ended', signal ?? code))

  /** Comes when it has been said so often; rejects when the app ends before or does not answer. */
  function hasSaid<Is extends Said['is']>(is: Is, times = 1): Promise<Extract<Said, { is: Is }>> {
    return new Promise((resolve, reject) => {
      let left = times
      const late = setTimeout(() => end(new Error(`it does not answer:\n${output.join('\n')}`)), patience)
      const heard = (said: Extract<Said, { is: Is }>) => {
        if (--left === 0) end(said)
      }
      const ended = (how: number | string | null) => end(new Ended(how, output))
      const failed = ({ because }: Extract<Said, { is: 'failed' }>) => {
        if (is !== 'failed') end(new Error(`it has failed: ${because}\n${output.join('\n')}`))
      }
      function end(outcome: Error | Extract<Said, { is: Is }>) {
        clearTimeout(late)
        talk.off(is, heard).off('ended', ended).off('failed', failed)
        if (outcome instanceof Error) reject(outcome)
        else resolve(outcome)
      }
      talk.on(is, heard).on('ended', ended).on('failed', failed)
    })
  }

  const standing = hasSaid('standing')
  standing.catch(() => {}) // it may be killed before
  return { standing, saved, hasSaid, kill: () => kill(child) }
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
