import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './places.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} what runs now; a signal to us is a signal to them */
const running = new Set()
let interrupted = false

/** From now on a signal ends what runs first, and then this process by its own exit, so that it can tidy up. */
export function endTidily() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      interrupted = true
      if (running.size === 0) process.exit(1)
      for (const child of running) child.kill(signal)
    })
  }
}

/**
 * Runs a program in the repository with its output on the screen, to its end.
 * @param {string[]} command @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @param {number} [time] ms after which it is ended
 * @returns {Promise<number | 'too long'>} its exit code; 1 when a signal ended it or it could not be started
 */
export function run([program = '', ...args], env = {}, time) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: repository, stdio: 'inherit', env: { ...process.env, ...env } })
    let late = false
    const limit =
      time &&
      setTimeout(() => {
        late = true
        child.kill('SIGKILL')
      }, time)
    running.add(child)
    const ended = (/** @type {number} */ code) => {
      running.delete(child)
      clearTimeout(limit)
      if (interrupted) process.exit(1)
      resolve(late ? 'too long' : code)
    }
    child.once('error', (error) => {
      console.error(error.message)
      ended(1)
    })
    child.once('exit', (code) => ended(code ?? 1))
  })
}

/**
 * What a program prints, or undefined when it is not there or fails.
 * @param {string[]} command
 */
export function outputOf([program = '', ...args]) {
  const { status, stdout } = spawnSync(program, args, { cwd: repository, encoding: 'utf8', maxBuffer: 64 << 20 })
  return status === 0 ? stdout : undefined
}

/**
 * The command line of a tool from node_modules, started by this Node without a shell, so that it is the same on each
 * system.
 * @param {string} name of the package @param {string} [bin] when the package has several
 */
export function tool(name, bin = name.split('/').at(-1)) {
  const folder = join(repository, 'node_modules', name)
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [process.execPath, join(folder, bins[bin ?? ''])]
}

/** The command line of npm: the one that runs this script, else the one on the path. */
export function npm() {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return [process.execPath, script]
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm']
}
