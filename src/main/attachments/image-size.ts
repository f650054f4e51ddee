/** How many pixels a picture has, read from its head; undefined where that does not tell. */
export function pixelsOf(type: string, head: Buffer): number | undefined {
  try {
    return readers[type]?.(head)
  } catch {
    return undefined // it ends too early
  }
}

/** A picture of more pixels is not shown: one of a few kilobytes may unfold to gigabytes. */
export const mostPixels = 80_000_000

const readers: Record<string, (head: Buffer) => number | undefined> = {
  'image/png': (head) => head.readUInt32BE(16) * head.readUInt32BE(20),
  'image/gif': (head) => head.readUInt16LE(6) * head.readUInt16LE(8),
  'image/webp': webp,
  'image/jpeg': jpeg,
}

/** RFC 9649, 2.4 to 2.7. */
function webp(head: Buffer): number | undefined {
  const chunk = head.toString('latin1', 12, 16)
  if (chunk === 'VP8X') return (head.readUIntLE(24, 3) + 1) * (head.readUIntLE(27, 3) + 1)
  if (chunk === 'VP8 ') return (head.readUInt16LE(26) & 0x3fff) * (head.readUInt16LE(28) & 0x3fff)
  if (chunk !== 'VP8L') return undefined
  const bits = head.readUInt32LE(21)
  return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
}

/** From marker to marker up to the start of the frame (ITU T.81, B.1 and B.2.2). */
function jpeg(head: Buffer): number | undefined {
  for (let at = 2; at < head.length; ) {
    if (head.readUInt8(at) !== 0xff) return undefined
    const marker = head.readUInt8(at + 1)
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return head.readUInt16BE(at + 5) * head.readUInt16BE(at + 7)
    else at += 2 + head.readUInt16BE(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which lie among them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
