import { maskedCrc32c } from './crc32c'

/**
 * How a log of LevelDB ends. `torn`: the last write did not come through; what counts are the bytes before `end`.
 * `unknown`: it is no such log, or it is damaged in the middle, and nobody but its owner should touch it.
 */
export type Tail = { is: 'whole' } | { is: 'torn'; end: number } | { is: 'unknown' }

/**
 * The log format of LevelDB (doc/log_format.md): blocks of 32 KiB with physical records of 4 bytes masked CRC-32C over
 * type and payload, 2 bytes length, 1 byte type and the payload; less than 7 bytes at the end of a block stay zero.
 */
const block = 32 * 1024
const header = 7
const full = 1
const first = 2
const middle = 3
const last = 4

/** Says where the last complete record of a log ends. */
export function tailOf(log: Uint8Array): Tail {
  let at = 0
  /** The end of the last complete record. */
  let good = 0
  let isInside = false

  while (at < log.length) {
    const left = leftIn(at)
    if (left < header) {
      at += left
      if (!isInside) good = Math.min(at, log.length)
      continue
    }
    const end = recordEnd(log, at)
    if (end === undefined || !followsOn(log[at + 6]!, isInside)) return endingAt(log, good, at)
    isInside = log[at + 6] === first || log[at + 6] === middle
    at = end
    if (!isInside) good = at
  }
  return isInside ? torn(good) : { is: 'whole' }
}

/** Where the physical record at `at` ends; undefined when there is no complete and sound one. */
function recordEnd(log: Uint8Array, at: number): number | undefined {
  const payload = at + header
  if (payload > log.length) return undefined
  const end = payload + lengthAt(log, at)
  const type = log[at + 6]!
  if (type < full || type > last || end > log.length || end > at + leftIn(at)) return undefined
  const sum = (log[at]! | (log[at + 1]! << 8) | (log[at + 2]! << 16) | (log[at + 3]! << 24)) >>> 0
  return sum === maskedCrc32c(log, at + 6, end) ? end : undefined
}

/** The record at `bad` cannot be read. It is the torn end of the log unless something sound comes after it. */
function endingAt(log: Uint8Array, good: number, bad: number): Tail {
  const isShort = bad + header > log.length || bad + header + lengthAt(log, bad) > log.length
  if (good === 0 && !(isShort && mayBegin(log))) return { is: 'unknown' }
  const next = bad + header + (bad + header > log.length ? 0 : lengthAt(log, bad))
  if (next > bad + header && recordEnd(log, next) !== undefined) return { is: 'unknown' }
  for (let at = bad + leftIn(bad); at < log.length; at += block) {
    if (recordEnd(log, at) !== undefined) return { is: 'unknown' }
  }
  return torn(good)
}

/** Could this be the beginning of a first record that was not finished? */
function mayBegin(log: Uint8Array): boolean {
  if (log.length < header) return true
  const type = log[6]
  return (type === full || type === first) && header + lengthAt(log, 0) <= block
}

const followsOn = (type: number, isInside: boolean) => isInside === (type === middle || type === last)
const lengthAt = (log: Uint8Array, at: number) => log[at + 4]! | (log[at + 5]! << 8)
const leftIn = (at: number) => block - (at % block)
const torn = (end: number): Tail => ({ is: 'torn', end })
