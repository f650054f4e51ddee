import { createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'

/**
 * Where a file of the zip goes, or undefined when it is not Electron's own: the other program's code and its snapshot
 * stay behind.
 * @param {string} name in the zip
 */
export function placeOf(name) {
  const place = /^Cypress\/((?:locales\/)?[\w.-]+)$/.exec(name)?.[1]
  if (place === undefined || place.startsWith('.') || place === 'browser_v8_context_snapshot.bin') return undefined
  return place === 'Cypress' ? 'electron' : place
}

/**
 * Unpacks Electron's own files out of the zip, each checked against its CRC.
 * @param {string} zip @param {string} folder
 */
export async function unpackElectron(zip, folder) {
  const { configure, Reader, ZipReader } = await import('@zip.js/zip.js')
  configure({ useWebWorkers: false })
  const file = await open(zip)

  /** @extends {Reader<string>} */
  class ZipOnDisk extends Reader {
    /** @override */
    async init() {
      this.size = (await file.stat()).size
    }

    /** @override @param {number} index @param {number} length */
    async readUint8Array(index, length) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, index)
      return buffer.subarray(0, bytesRead)
    }
  }

  const entries = new ZipReader(new ZipOnDisk(zip), { checkSignature: true })
  try {
    for await (const entry of entries.getEntriesGenerator()) {
      const place = placeOf(entry.filename)
      if (place === undefined || entry.directory) continue
      const target = join(folder, place)
      await mkdir(dirname(target), { recursive: true })
      const mode = (entry.externalFileAttributes >>> 16) & 0o777
      await entry.getData(Writable.toWeb(createWriteStream(target, { mode })))
    }
  } finally {
    await entries.close()
    await file.close()
  }
}
