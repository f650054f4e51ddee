import { toRun, toShow, toTest } from './debian-packages.mjs'
import { installDependencies } from './dependencies.mjs'
import { lacksDisplay, startDisplay } from './display.mjs'
import { electronRuntime } from './electron/runtime.mjs'
import { sandboxArguments } from './sandbox.mjs'
import { installSystemLibraries } from './system-libraries.mjs'

/**
 * Everything that a window needs to open on this machine, a display of its own where there is none.
 * @returns {Promise<{ electron: string, args: string[], env: Record<string, string>, end: () => void }>} the executable,
 *   arguments for Chromium, variables for it, and what to call when the window is closed
 */
export async function readyToOpen() {
  const hidden = lacksDisplay()
  await installDependencies()
  await installSystemLibraries(hidden ? [...toRun, ...toShow] : toRun)
  const electron = await electronRuntime()
  const display = hidden ? await startDisplay() : undefined
  const args = [...sandboxArguments(electron), ...(hidden ? inMemory : onWayland())]
  return { electron, args, env: display?.env ?? {}, end: () => display?.end() }
}

/** What tests need before one is started, by the packages of Debian or Ubuntu. */
export async function readyToTest(needs = toTest) {
  await installDependencies()
  await installSystemLibraries(needs)
}

/**
 * A display in memory has no graphics card: Chromium would try, fail and try again. And it complains line by line of
 * what such a machine lacks besides, such as a session bus.
 */
const inMemory = ['--disable-gpu', '--log-level=3']

/** Electron before 38 looks for X11 first, and finds none where there is only Wayland. */
function onWayland() {
  return process.env.WAYLAND_DISPLAY && !process.env.DISPLAY ? ['--ozone-platform=wayland'] : []
}
