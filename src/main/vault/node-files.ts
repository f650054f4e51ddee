import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import type { AppendFile, Files } from './files'

/** The computer's own file system. */
export const nodeFiles: Files = {
  list: (folder) => readdir(folder).then((names) => names.sort(), whenMissing([])),
  read: (path) => readFile(path).catch(whenMissing(undefined)),
  stat: (path) => stat(path).then(({ size, mtimeMs }) => ({ size, changedAt: mtimeMs }), whenMissing(undefined)),
  stream: (path) => createReadStream(path, { highWaterMark: 256 * 1024 }),
  append: (path) => openFile(path),
  create: (path) => openFile(path, constants.O_TRUNC),
  rename: retried(rename),
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_FICLONE),
  remove: retried((path: string) => rm(path, { force: true })),
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  },
  async syncFolder(folder) {
    if (process.platform === 'win32') return // has no such call
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

/** Not opened with O_APPEND, because on Windows such a file cannot be cut. */
async function openFile(path: string, flag = 0): Promise<AppendFile> {
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT | flag, 0o600)
  let { size } = await handle.stat()
  return {
    async write(bytes) {
      for (let written = 0; written < bytes.length; ) {
        const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, size)
        if (bytesWritten === 0) throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' })
        written += bytesWritten
        size += bytesWritten
      }
    },
    // On macOS a sync that lasts through a power cut is F_FULLFSYNC, which Node's fsync asks for.
    sync: () => (process.platform === 'darwin' ? handle.sync() : handle.datasync()),
    async cutTo(to) {
      await handle.truncate(to)
      size = to
    },
    close: () => handle.close(),
  }
}

const whenMissing =
  <Value>(value: Value) =>
  (error: NodeJS.ErrnoException): Value => {
    if (error.code === 'ENOENT') return value
    throw error
  }

/** Virus scanners on Windows hold new files for a moment. */
function retried<Args extends unknown[]>(act: (...args: Args) => Promise<void>) {
  return async (...args: Args) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await act(...args)
      } catch (error) {
        if (process.platform !== 'win32' || !isHeld(error) || attempt === 8) throw error
        await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt))
      }
    }
  }
}

/** Whether Windows says that somebody else has a file open. */
export const isHeld = (error: unknown) =>
  ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')
