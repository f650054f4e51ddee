import { randomBytes } from 'node:crypto'
import type { Files } from './files'

const MB = 1024 * 1024
const size = 8 * MB

export type Reserve = {
  /** Makes it unless it is there. Rejects where there is no room. */
  make(): Promise<void>
  /** Gives its room to others. */
  giveUp(): Promise<void>
}

/** Room in `folder` that is given up when the disk is full, so that this itself can be written down. */
export function reserveIn(files: Files, folder: string): Reserve {
  const path = `${folder}/reserve`

  return {
    async make() {
      if ((await files.stat(path))?.size === size) return
      try {
        await fill(files, `${path}.part`)
        await files.rename(`${path}.part`, path)
        await files.syncFolder(folder)
      } catch (error) {
        await files.remove(`${path}.part`).catch(() => {}) // the next attempt begins it anew
        throw error
      }
    },
    async giveUp() {
      for (const each of [`${path}.part`, path]) await files.remove(each)
    },
  }
}

/** With noise: a file of zeros takes no room on disks that pack what they hold. */
async function fill(files: Files, path: string) {
  const file = await files.create(path)
  try {
    for (let filled = 0; filled < size; filled += MB) await file.write(randomBytes(MB))
    await file.sync()
  } finally {
    await file.close()
  }
}
