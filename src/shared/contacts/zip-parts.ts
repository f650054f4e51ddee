import { Inflate } from 'fflate'

/** A file inside an archive; reading it gives undefined where it is damaged, encrypted or larger than anybody would write. */
export type ZipPart = { name: string; read: () => Uint8Array | undefined }

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const mostParts = 5000
const mostBytes = 200 * 1024 * 1024
/** Tables shrink to a thirtieth; what shrinks a hundred times more than that was made to fill the memory. */
const mostGrowth = 200
const piece = 16 * 1024

/** The parts of a zip archive by its directory. fflate's own `unzipSync` believes the sizes that an archive states of itself. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return []
  const parts: ZipPart[] = []
  const room: Room = { bytes: mostBytes }
  let at = view.getUint32(end + 16, true)
  while (parts.length < mostParts && at + 46 <= bytes.length && view.getUint32(at, true) === entrySignature) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const name = String.fromCharCode(...bytes.subarray(at + 46, Math.min(nameEnd, at + 46 + 200)))
    const packed: Packed = {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    }
    parts.push({ name, read: () => unpacked(bytes, view, packed, room) })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** What all parts together may still grow to: many parts may stand for the same bytes. */
type Room = { bytes: number }

type Packed = { isEncrypted: boolean; method: number; size: number; header: number }

/** The record at the end of an archive, before a comment of at most 64 kB. */
function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

function unpacked(bytes: Uint8Array, view: DataView, packed: Packed, room: Room): Uint8Array | undefined {
  const { header, size, method, isEncrypted } = packed
  if (isEncrypted || header + 30 > bytes.length) return undefined
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const data = bytes.subarray(from, from + size)
  const part = method === 8 ? inflated(data, room.bytes) : method === 0 && data.length <= room.bytes ? data : undefined
  room.bytes -= part?.length ?? 0
  return part
}

function inflated(data: Uint8Array, room: number): Uint8Array | undefined {
  const most = Math.min(room, 1024 * 1024 + mostGrowth * data.length)
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    const inflate = new Inflate((chunk) => {
      chunks.push(chunk)
      length += chunk.length
    })
    for (let at = 0; at < data.length; at += piece) {
      inflate.push(data.subarray(at, at + piece), at + piece >= data.length)
      if (length > most) return undefined
    }
  } catch {
    return undefined
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
