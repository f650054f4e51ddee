import { closeSync, fdatasyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { isHeld } from './vault/node-files'

/**
 * A small file of our own that holds one value, written aside and renamed so that it is always whole. What cannot be
 * written is logged and tried again with the next value: nothing in these files is the only copy of what the owner said.
 */
export type JsonFile<Value> = { read(): Value; write(value: Value): void }

/** `read` answers with `otherwise` when the file is missing or is not what we would have written. */
export function jsonFile<Value>(path: string, shape: z.ZodType<Value>, otherwise: Value): JsonFile<Value> {
  return {
    read() {
      try {
        return shape.parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch {
        return otherwise
      }
    },
    // At once, not in the background: what is written while the app quits would be lost.
    write(value) {
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        writeAside(`${path}.part`, JSON.stringify(value))
        renamed(`${path}.part`, path)
      } catch (error) {
        console.error(`${basename(path)} could not be written: ${(error as NodeJS.ErrnoException).code}`)
      }
    },
  }
}

function writeAside(path: string, text: string) {
  const file = openSync(path, 'w', 0o600)
  try {
    writeFileSync(file, text)
    fdatasyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Virus scanners on Windows hold new files for a moment. */
function renamed(from: string, to: string) {
  for (let attempt = 0; ; attempt++) {
    try {
      return renameSync(from, to)
    } catch (error) {
      if (process.platform !== 'win32' || !isHeld(error) || attempt === 5) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 * 2 ** attempt) // sleeps: this answers at once
    }
  }
}
