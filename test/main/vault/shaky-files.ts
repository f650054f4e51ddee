import type { AppendFile, Files } from '@main/vault/files'

/** A disk on which a call may fail, and which may be gone from one call on, as it is for a program that is killed. */
export function shaky(real: Files) {
  const will = { fail: 0, dieIn: Number.POSITIVE_INFINITY, calls: 0 }
  const check = () => {
    will.calls++
    if (--will.dieIn < 0) throw Object.assign(new Error('killed'), { code: 'EIO' })
    if (will.fail > 0 && --will.fail === 0) throw Object.assign(new Error('failed'), { code: 'ENOSPC' })
  }
  const checked = <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) => {
    return async (...args: Args): Promise<Result> => {
      check()
      return call(...args)
    }
  }
  const opened = (open: (path: string) => Promise<AppendFile>) => async (path: string) => {
    check()
    const file = await open(path)
    return {
      async write(bytes: Uint8Array) {
        try {
          check()
        } catch (error) {
          await file.write(bytes.subarray(0, bytes.length >> 1))
          throw error
        }
        await file.write(bytes)
      },
      sync: checked(file.sync),
      cutTo: checked(file.cutTo),
      close: checked(file.close),
    }
  }
  const files: Files = {
    ...real,
    list: checked(real.list),
    read: checked(real.read),
    stat: checked(real.stat),
    append: opened(real.append),
    create: opened(real.create),
    rename: checked(real.rename),
    remove: checked(real.remove),
    syncFolder: checked(real.syncFolder),
  }
  return { files, will }
}
