import type { ElectronApplication } from '@playwright/test'

/** Fills the disk under the main process: no file takes another byte until there is room again. */
export const fillDisk = (app: ElectronApplication, isFull: boolean) =>
  app.evaluate(async (_electron, full) => {
    const { open } = process.getBuiltinModule('node:fs/promises')
    const file = await open(process.execPath, 'r')
    const handles = Object.getPrototypeOf(file) as { write: unknown; trueWrite?: unknown }
    await file.close()
    handles.trueWrite ??= handles.write
    const refuse = async () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    }
    handles.write = full ? refuse : handles.trueWrite
  }, isFull)
