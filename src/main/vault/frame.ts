import { crc32 } from 'node:zlib'

/**
 * One entry of the journal on disk, little endian:
 * length (4, of what follows the checksum) · CRC-32 (4, of the same) · sequence (8) · text (UTF-8, here as bytes).
 */
export type Frame = { sequence: number; text: Buffer }

const head = 8
const sequenceSize = 8
const smallest = head + sequenceSize
const largest = 1 << 30

/** So many bytes are looked through for good frames after damage, so that a file made to be slow is not. */
const mostChecked = 1 << 28

/** `text` may come in pieces, so that a large one is never put together as one text. */
export function encodeFrame(sequence: number, text: Uint8Array[]): Buffer {
  const frame = Buffer.concat([Buffer.alloc(smallest), ...text])
  const body = frame.subarray(head)
  if (body.length > largest) throw new RangeError('a commit of this size cannot be kept')
  body.writeBigUInt64LE(BigInt(sequence), 0)
  frame.writeUInt32LE(body.length, 0)
  frame.writeUInt32LE(crc32(body), 4)
  return frame
}

/**
 * What stands in a journal file: `frames` are all that are good, `end` the byte after those that follow one another from
 * the beginning. What comes then is nothing; or `torn`: the machine stopped while it was written, and nobody was told
 * that it lasts; or `damaged`: something happened to what was written well. `isEndLost`: the last commit in the file is
 * one of those.
 */
export type Scan = { frames: Frame[]; end: number; rest: 'none' | 'torn' | 'damaged'; isEndLost: boolean }

export function scanFrames(bytes: Buffer): Scan {
  const frames: Frame[] = []
  const end = readRun(bytes, 0, frames)
  if (end === bytes.length) return { frames, end, rest: 'none', isEndLost: false }

  const before = frames.length
  const lastEnd = resync(bytes, end, frames)
  const isEndLost = wasWhole(bytes, lastEnd)
  return { frames, end, rest: isEndLost || frames.length > before ? 'damaged' : 'torn', isEndLost }
}

/** Looks for good frames after bad bytes; answers with where the last of them ends. */
function resync(bytes: Buffer, from: number, into: Frame[]): number {
  let end = from
  let patience = mostChecked
  for (let at = from; at + smallest <= bytes.length && patience > 0; at++) {
    // The sequence is looked at first: it is cheap, and keeps this quick on megabytes of rubbish.
    if (!mayFollow(bytes, at, into.at(-1))) continue
    patience -= bytes.length - at
    if (frameAt(bytes, at)) {
      end = readRun(bytes, at, into)
      at = end - 1
    } else if (isLengthWrong(bytes, at)) {
      into.push(frameOf(bytes.subarray(at + head)))
      return bytes.length
    }
  }
  return end
}

/** Reads frames one after another into `into`; answers with where they end. */
function readRun(bytes: Buffer, from: number, into: Frame[]): number {
  let end = from
  for (let found = frameAt(bytes, end); found; found = frameAt(bytes, end)) {
    into.push(found.frame)
    end = found.end
  }
  return end
}

function frameAt(bytes: Buffer, at: number): { frame: Frame; end: number } | undefined {
  const end = endOf(bytes, at)
  if (end === undefined) return undefined
  const body = bytes.subarray(at + head, end)
  return crc32(body) === bytes.readUInt32LE(at + 4) ? { frame: frameOf(body), end } : undefined
}

const frameOf = (body: Buffer): Frame => ({
  sequence: Number(body.readBigUInt64LE(0)),
  text: body.subarray(sequenceSize),
})

/** Where the frame at `at` says that it ends; undefined when that cannot be. */
function endOf(bytes: Buffer, at: number): number | undefined {
  if (at + smallest > bytes.length) return undefined
  const length = bytes.readUInt32LE(at)
  const end = at + head + length
  return length < sequenceSize || length > largest || end > bytes.length ? undefined : end
}

/** The last frame may be good but for its length: what is left of the file has its checksum. */
const isLengthWrong = (bytes: Buffer, at: number) => crc32(bytes.subarray(at + head)) === bytes.readUInt32LE(at + 4)

/**
 * A frame that is as long as it says and holds no zero byte was written to its end: what a power cut leaves out of a
 * file reads as zeros, which JSON never holds. So its checksum is wrong because something changed later.
 */
function wasWhole(bytes: Buffer, at: number): boolean {
  const end = endOf(bytes, at)
  return end !== undefined && end > at + smallest && !bytes.subarray(at + smallest, end).includes(0)
}

function mayFollow(bytes: Buffer, at: number, frame: Frame | undefined): boolean {
  const last = frame?.sequence ?? 0
  const sequence = bytes.readUInt32LE(at + head) + bytes.readUInt32LE(at + head + 4) * 2 ** 32
  return sequence > last && sequence <= last + 10_000_000
}
