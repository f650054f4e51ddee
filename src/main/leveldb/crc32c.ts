/** CRC-32C (Castagnoli, RFC 3720 B.4), eight bytes at a time: a log of 4 MB is checked before a window may open. */
export function crc32c(bytes: Uint8Array, start: number, end: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as Eight
  let crc = ~0
  let at = start
  for (const last = end - 8; at <= last; at += 8) {
    const low = crc ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24))
    crc =
      t7[low & 255]! ^
      t6[(low >>> 8) & 255]! ^
      t5[(low >>> 16) & 255]! ^
      t4[low >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!
  }
  for (; at < end; at++) crc = t0[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8)
  return ~crc >>> 0
}

/** As LevelDB writes it, so that a sum over sums stays a good one. */
export const maskedCrc32c = (bytes: Uint8Array, start: number, end: number): number => {
  const crc = crc32c(bytes, start, end)
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}

type Eight = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]

const polynomial = 0x82f63b78
const tables = Array.from({ length: 8 }, () => new Int32Array(256))
for (let byte = 0; byte < 256; byte++) {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1
  tables[0]![byte] = crc
}
for (let ahead = 1; ahead < 8; ahead++) {
  for (let byte = 0; byte < 256; byte++) {
    const before = tables[ahead - 1]![byte]!
    tables[ahead]![byte] = (before >>> 8) ^ tables[0]![before & 255]!
  }
}
