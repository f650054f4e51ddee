import { statfs } from 'node:fs/promises'

/** So much stays free (bytes), because commits are written to the same disk. */
const spare = 64 * 1024 * 1024

/** Whether so many bytes can be written into a folder without taking the last room. Where nobody knows, there is. */
export async function hasRoom(folder: string, bytes: number): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize >= bytes + spare
  } catch {
    return true
  }
}
