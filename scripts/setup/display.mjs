import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetUpProblem, say } from './say.mjs'

const step = 'display'

/**
 * Whether a window opened now would have nowhere to go.
 * @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env
 */
export function lacksDisplay(platform = process.platform, env = process.env) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
}

/**
 * Starts an X server in memory on a free display, which only those who know its cookie may use.
 * @returns {Promise<{ env: Record<string, string>, end: () => void }>} what programs need to show themselves on it
 */
export async function startDisplay() {
  const folder = await mkdtemp(join(tmpdir(), 'regulars-display-'))
  const cookies = join(folder, 'cookies')
  await writeFile(cookies, cookieFile(randomBytes(16)), { mode: 0o600 })
  const screen = ['-screen', '0', '1440x1000x24', '-nolisten', 'tcp', '-noreset']
  // A group of its own, so that Ctrl+C lets the app on it leave first.
  const server = spawn('Xvfb', ['-displayfd', '3', '-auth', cookies, ...screen], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let complaints = ''
  server.stderr?.on('data', (text) => {
    complaints += text
  })
  const told = once(/** @type {import('node:stream').Readable} */ (server.stdio[3]), 'data')
  const ended = once(server, 'exit').catch((error) => [error.message])
  const [answer] = await Promise.race([told, ended.then(() => [])])
  if (!answer) throw new SetUpProblem(`Xvfb could not be started. ${complaints || (await ended)[0]}`)
  const display = `:${String(answer).trim()}`

  const end = () => {
    process.off('exit', end)
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', end)
  say(step, `this machine shows none, so the window goes to one in memory (Xvfb ${display})`)
  return { env: { DISPLAY: display, XAUTHORITY: cookies }, end }
}

/**
 * The file by which X programs find the cookie, good for every display (Xau(3): big-endian lengths before each field).
 * @param {Buffer} cookie
 */
function cookieFile(cookie) {
  const counted = (/** @type {Buffer} */ field) =>
    Buffer.concat([Buffer.from([field.length >> 8, field.length & 255]), field])
  const anyHost = Buffer.from([0xff, 0xff])
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), cookie]
  return Buffer.concat([anyHost, ...fields.map(counted)])
}
