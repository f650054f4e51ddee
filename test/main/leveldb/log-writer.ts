import { maskedCrc32c } from '@main/leveldb/crc32c'

const block = 32 * 1024
const header = 7

/** Writes records into a log as LevelDB does, and tells where each of them ends. */
export function logOf(records: Uint8Array[]): { log: Buffer; ends: number[] } {
  const pieces: Uint8Array[] = []
  const ends: number[] = []
  let size = 0
  const add = (piece: Uint8Array) => {
    pieces.push(piece)
    size += piece.length
  }
  for (const record of records) {
    let from = 0
    let isFirst = true
    do {
      if (block - (size % block) < header) add(new Uint8Array(block - (size % block)))
      const room = block - (size % block) - header
      const to = Math.min(record.length, from + room)
      add(physical(record.subarray(from, to), typeOf(isFirst, to === record.length)))
      from = to
      isFirst = false
    } while (from < record.length)
    ends.push(size)
  }
  return { log: Buffer.concat(pieces), ends }
}

const typeOf = (isFirst: boolean, isLast: boolean) => (isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3)

function physical(payload: Uint8Array, type: number): Uint8Array {
  const bytes = Buffer.alloc(header + payload.length)
  bytes[6] = type
  bytes.set(payload, header)
  bytes.writeUInt16LE(payload.length, 4)
  bytes.writeUInt32LE(maskedCrc32c(bytes, 6, bytes.length), 0)
  return bytes
}
