import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { tailOf } from './tail'

/** What was cut off the end of a file of the database: bytes. */
export type Trimmed = { file: string; bytes: number }

export type Trimming = {
  /** The folder of one LevelDB. */
  folder: string
  /** Where the cut bytes are kept as evidence. */
  setAside: string
  /** The present instant (ms). */
  now: number
}

/**
 * Cuts incomplete last writes off the newest log and the manifest of a database, before Chromium appends to them: at the
 * start after that one it would find a torn record in the middle, and throw the whole database away without a word
 * (google/leveldb issue 1287). What is not in the layout of LevelDB stays as it is.
 */
export function trimTails({ folder, setAside, now }: Trimming): Trimmed[] {
  return filesToTrim(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file))
    const tail = tailOf(bytes)
    if (tail.is !== 'torn') return []

    keep(setAside, `${now}-${file}`, bytes.subarray(tail.end))
    cut(join(folder, file), tail.end)
    return [{ file, bytes: bytes.length - tail.end }]
  })
}

/** The newest log, and the manifest that counts. */
function filesToTrim(folder: string): string[] {
  if (!existsSync(join(folder, 'CURRENT'))) return []
  const logs = readdirSync(folder)
    .filter((name) => /^\d+\.log$/.test(name))
    .sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
  const manifest = readFileSync(join(folder, 'CURRENT'), 'latin1').trim()
  const isThere = /^MANIFEST-\d+$/.test(manifest) && existsSync(join(folder, manifest))
  return [...logs.slice(-1), ...(isThere ? [manifest] : [])]
}

/** A full disk must not keep a database from being mended: the bytes are worth nothing but as evidence. */
function keep(folder: string, name: string, bytes: Uint8Array) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(join(folder, name), bytes, { mode: 0o600, flush: true })
  } catch (error) {
    console.error(`${name} could not be set aside: ${(error as NodeJS.ErrnoException).code}`)
  }
}

function cut(path: string, size: number) {
  const file = openSync(path, 'r+')
  try {
    ftruncateSync(file, size)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
