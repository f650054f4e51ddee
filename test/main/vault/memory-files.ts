import type { AppendFile, Files } from '@main/vault/files'

type Held = { bytes: Buffer; lasting: Buffer; changedAt: number }

/**
 * A file system in memory. `bytes` are what a reader sees, `lasting` what the last sync of the file made sure of: that is
 * what is left after `cutPower`. In the same way a new name, a rename or a removal lasts when its folder was synced.
 */
export function memoryFiles() {
  let held = new Map<string, Held>()
  let lastingNames = new Map<string, Held>()
  const missing = (path: string) => Object.assign(new Error(`${path} is not there`), { code: 'ENOENT' })
  const there = (path: string) => {
    const file = held.get(path)
    if (!file) throw missing(path)
    return file
  }

  function open(file: Held): AppendFile {
    return {
      async write(bytes) {
        file.bytes = Buffer.concat([file.bytes, bytes])
        file.changedAt++
      },
      async sync() {
        file.lasting = file.bytes
      },
      async cutTo(size) {
        file.bytes = file.bytes.subarray(0, size)
      },
      async close() {},
    }
  }

  const files: Files = {
    async list(folder) {
      const inside = [...held.keys()].filter((path) => path.startsWith(`${folder}/`))
      return inside
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/'))
        .sort()
    },
    async read(path) {
      const bytes = held.get(path)?.bytes
      return bytes && Buffer.from(bytes)
    },
    async stat(path) {
      const file = held.get(path)
      return file && { size: file.bytes.length, changedAt: file.changedAt }
    },
    async *stream(path) {
      const { bytes } = there(path)
      for (let at = 0; at < bytes.length; at += 64 * 1024) yield bytes.subarray(at, at + 64 * 1024)
    },
    async append(path) {
      const file = held.get(path) ?? { bytes: Buffer.alloc(0), lasting: Buffer.alloc(0), changedAt: 0 }
      held.set(path, file)
      return open(file)
    },
    async create(path) {
      const file = { bytes: Buffer.alloc(0), lasting: Buffer.alloc(0), changedAt: 0 }
      held.set(path, file)
      return open(file)
    },
    async rename(from, to) {
      held.set(to, there(from))
      held.delete(from)
    },
    async copy(from, to) {
      held.set(to, { ...there(from), lasting: Buffer.alloc(0) })
    },
    async remove(path) {
      held.delete(path)
    },
    async makeFolder() {},
    async syncFolder(folder) {
      const isIn = (path: string) => path.slice(0, path.lastIndexOf('/')) === folder
      lastingNames = new Map([
        ...[...lastingNames].filter(([path]) => !isIn(path)),
        ...[...held].filter(([path]) => isIn(path)),
      ])
    },
  }

  return {
    files,
    paths: () => [...held.keys()].sort(),
    bytes: (path: string) => there(path).bytes,
    put(path: string, bytes: Uint8Array) {
      const file = { bytes: Buffer.from(bytes), lasting: Buffer.from(bytes), changedAt: 0 }
      held.set(path, file)
      lastingNames.set(path, file)
    },
    remove(path: string) {
      lastingNames.delete(path)
      held.delete(path)
    },
    /** Another file system with the same files, to be damaged without harm to this one. */
    copy() {
      const other = memoryFiles()
      for (const [path, { bytes }] of held) other.put(path, bytes)
      return other
    },
    /** What was not synced is gone. */
    cutPower() {
      held = new Map(lastingNames)
      for (const file of held.values()) file.bytes = file.lasting
    },
  }
}
