import type { FileHandle } from 'node:fs/promises'
import { type FileEntry, Reader, ZipReader } from '@zip.js/zip.js'
import { allowedName, type Caps, listName } from './backup-format'
import { Refused } from './refused'

/** An entry whose name, sizes and kind are allowed. Its bytes are not checked yet. */
export type BackupEntry = FileEntry & { filename: string }

/** Longer than the table of contents of any backup: nothing else is read at once. */
const longestRead = 4 * 1024 * 1024

class FileReader extends Reader<FileHandle> {
  constructor(private readonly file: FileHandle) {
    super(file)
  }

  override async init() {
    await super.init?.()
    this.size = (await this.file.stat()).size
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const wanted = Math.max(0, Math.min(length, this.size - index))
    if (wanted > longestRead) throw new Refused('too-large', 'its table of contents is too long')
    const bytes = new Uint8Array(wanted)
    let read = 0
    while (read < wanted) {
      const { bytesRead } = await this.file.read(bytes, read, wanted - read, index + read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return bytes.subarray(0, read)
  }
}

/**
 * The entries of a zip that a stranger may have made, by name. Nothing is unpacked; names, number, sizes and kinds are
 * looked at. Throws `Refused`, or the error of the disk.
 */
export async function entriesOf(file: FileHandle, caps: Caps): Promise<Map<string, BackupEntry>> {
  const zip = new ZipReader(new FileReader(file), {
    strictness: 'strict',
    checkOverlappingEntry: true,
    checkCrc32: true,
    useWebWorkers: false,
  })
  const entries = new Map<string, BackupEntry>()
  let all = 0
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entries.size >= caps.entries) throw new Refused('too-large', 'it has too many entries')
      if (entries.has(entry.filename)) throw new Refused('damaged', 'a name stands in it twice')
      all += entry.uncompressedSize
      if (entry.uncompressedSize > caps.each || all > caps.all) throw new Refused('too-large', 'it would be too large')
      const isDense = entry.uncompressedSize > entry.compressedSize * caps.ratio
      if (entry.uncompressedSize > caps.freely && isDense) throw new Refused('too-large', 'it is packed too densely')
      if (entry.directory || entry.symlink || entry.encrypted || ![0, 8].includes(entry.compressionMethod)) {
        throw new Refused('damaged', 'it holds something that is no plain file')
      }
      entries.set(entry.filename, entry as BackupEntry)
    }
  } catch (error) {
    throw damage(error)
  }
  if (!entries.has(listName)) throw new Refused('not-a-backup', 'a zip without backup.json')
  return entries
}

/** Names are looked at after the list, which may be of a newer Regulars that knows more of them. */
export function checkNames(names: Iterable<string>) {
  for (const name of names) {
    if (!allowedName.test(name)) throw new Refused('damaged', 'it holds a name that does not belong there')
  }
}

/**
 * Unpacks an entry piece by piece; fails with `Refused` as soon as there is more of it than it says, and at its end when
 * its size or checksum is not what it says.
 */
export async function* unpacked(entry: BackupEntry): AsyncGenerator<Uint8Array> {
  const pieces = new TransformStream<Uint8Array, Uint8Array>()
  const reader = pieces.readable.getReader()
  let failure: unknown
  const unpacking = entry.getData(pieces.writable).catch((error: unknown) => {
    failure = error
    return pieces.writable.abort(error).catch(() => {})
  })
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > entry.uncompressedSize) throw new Refused('damaged', 'there is more in it than it says')
      yield value
    }
    await unpacking
    if (failure) throw failure
    if (size !== entry.uncompressedSize) throw new Refused('damaged', 'there is less in it than it says')
  } catch (error) {
    throw damage(failure ?? error)
  } finally {
    await reader.cancel().catch(() => {})
    await unpacking
  }
}

/** What the zip is blamed for, and what only the disk can help. */
function damage(error: unknown) {
  if (error instanceof Refused) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return error
  return new Refused('damaged', `its zip is damaged: ${message}`)
}
