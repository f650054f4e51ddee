import { closeSync, constants, fstatSync, ftruncateSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { clockHere } from './clock-here'

/** A log of this size (bytes) is put aside as `log-before.txt`, in place of the one that lay there. */
const largest = 512 * 1024

/** So many sentences wait for room on a disk that is full, and no line is longer than this. */
const mostWaiting = 200
const longestLine = 1000

/**
 * Keeps the plain log that the owner can open, `log.txt` in `folder`: a line for each sentence, with the time on the
 * clock here. What cannot be written now goes with the next sentence. No sentence ever tells of a customer.
 */
export function keepLog(folder: string, now: () => number = Date.now): (sentence: string) => void {
  const path = join(folder, 'log.txt')
  let waiting: string[] = []
  return (sentence) => {
    console.log(sentence)
    const line = sentence.replaceAll(/\s+/g, ' ').slice(0, longestLine)
    waiting = [...waiting.slice(1 - mostWaiting), `${clockHere(now()).replace('T', ' ')} ${line}\n`]
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const size = append(path, Buffer.from(waiting.join('')))
      waiting = []
      if (size > largest) renameSync(path, join(folder, 'log-before.txt'))
    } catch {
      // The disk is full, or the folder is not ours: the windows tell the owner of that.
    }
  }
}

/** All of it or nothing; answers with the size of the file. Not opened for appending, see `nodeFiles`. */
function append(path: string, bytes: Buffer): number {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  try {
    const { size } = fstatSync(file)
    let written = 0
    try {
      while (written < bytes.length) {
        written += writeSync(file, bytes, written, bytes.length - written, size + written)
      }
    } catch (error) {
      ftruncateSync(file, size)
      throw error
    }
    return size + written
  } finally {
    closeSync(file)
  }
}
