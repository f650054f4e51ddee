import { type FileHandle, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { nodeFiles } from '@main/vault/node-files'

/**
 * Writes a file under the name `aside` and gives it the name `path` when it is whole and on the disk. When `write`
 * fails, nothing is left, and what was at `path` is as it was. Both names lie in the same folder.
 */
export async function writeAside(path: string, aside: string, write: (file: FileHandle) => Promise<void>) {
  const file = await open(aside, 'wx')
  try {
    try {
      await write(file)
      await file.sync()
    } finally {
      await file.close()
    }
    await nodeFiles.rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
  await nodeFiles.syncFolder(dirname(path)) // so that the new name survives a power cut
}
