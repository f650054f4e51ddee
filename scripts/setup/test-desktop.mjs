import { fileURLToPath } from 'node:url'
import { startDisplay } from './display.mjs'
import { electronRuntime } from './electron/runtime.mjs'
import { run, tool } from './processes.mjs'
import { sandboxArguments } from './sandbox.mjs'

const busSettings = fileURLToPath(new URL('session-bus.conf', import.meta.url))

/**
 * Runs Playwright on the built app.
 * @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 */
export function playwright(args, env) {
  return runOnTestDesktop([...tool('@playwright/test', 'playwright'), 'test', ...args], env)
}

/**
 * Runs a program where windows may open and notifications may be sent without meeting the desktop of whoever sits
 * there: on Linux a display in memory and a session bus of its own, which end with it.
 * @param {string[]} command @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
async function runOnTestDesktop(command, env = {}) {
  const electron = await electronRuntime()
  sandboxArguments(electron) // the tests give them to each window they open
  const withRuntime = { ...env, ELECTRON_EXEC_PATH: electron }
  if (process.platform !== 'linux') return Number(await run(command, withRuntime))
  const display = await startDisplay()
  try {
    const withBus = ['dbus-run-session', `--config-file=${busSettings}`, '--', ...command]
    return Number(await run(withBus, { ...withRuntime, ...display.env, WAYLAND_DISPLAY: '' }))
  } finally {
    display.end()
  }
}
