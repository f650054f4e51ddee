import { crc32c } from '@main/leveldb/crc32c'
import { tailOf } from '@main/leveldb/tail'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logOf } from './log-writer'

const text = (words: string) => new TextEncoder().encode(words)
const record = (length: number, seed = length) => Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 17) & 255)

// RFC 3720, B.4
test.each([
  ['32 zeros', new Uint8Array(32), 0x8a9136aa],
  ['32 ones', new Uint8Array(32).fill(255), 0x62a8ab43],
  ['0 to 31', Uint8Array.from({ length: 32 }, (_, at) => at), 0x46dd794e],
  ['123456789', text('123456789'), 0xe3069283],
])('crc32c of %s', (_what, bytes, sum) => expect(crc32c(bytes, 0, bytes.length)).toBe(sum))

/** Small ones, one over several blocks, one that ends 3 bytes before its block does, one that leaves room for a header. */
const lengths = [12, 0, 400, 100_000, 32_768 * 4 - 100_000 - 412 - 7 * 8 - 3, 50, 32_768 - 57 - 14, 90, 700, 1, 33_000]
const { log, ends } = logOf(lengths.map((length) => record(length)))
const lastEnd = (size: number) => ends.findLast((end) => end <= size) ?? 0

test('a log that was closed well is whole', () => expect(tailOf(log)).toEqual({ is: 'whole' }))

test('every cut of the last 2,000 bytes is found, and what is left of it is whole', () => {
  const { log, ends } = logOf([record(31_000), record(900), record(3000), record(20)])
  for (let size = log.length - 1; size >= log.length - 2000; size--) {
    const end = ends.findLast((end) => end <= size) ?? 0
    expect(tailOf(log.subarray(0, size))).toEqual(end === size ? { is: 'whole' } : { is: 'torn', end })
    expect(tailOf(log.subarray(0, end))).toEqual({ is: 'whole' })
  }
})

test('wherever it is cut, what was written before is kept and can be added to', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: log.length }), (size) => {
      const tail = tailOf(log.subarray(0, size))
      const end = tail.is === 'torn' ? tail.end : size
      expect(tail.is).not.toBe('unknown')
      expect(end).toBeGreaterThanOrEqual(lastEnd(size))
      expect(end - lastEnd(size)).toBeLessThan(7)
      expect(tailOf(log.subarray(0, end))).toEqual({ is: 'whole' })
    }),
    { numRuns: 300 },
  ))

test('zeros at the end, as a power cut leaves them, are cut off', () => {
  const end = ends.at(-1)!
  expect(tailOf(Buffer.concat([log, new Uint8Array(5000)]))).toEqual({ is: 'torn', end })
  const half = Buffer.from(log)
  half.fill(0, end - 200)
  expect(tailOf(half)).toEqual({ is: 'torn', end: ends.at(-2) })
})

describe('left alone', () => {
  const turned = (at: number) => {
    const bytes = Buffer.from(log)
    bytes[at]! ^= 1
    return bytes
  }
  test.each([
    ['a byte turned in the first record', turned(9)],
    ['a byte turned in the middle of a long record', turned(60_000)],
    ['a byte turned in the record before the last', turned(ends.at(-3)! + 7)],
    ['a database of SQLite', Buffer.concat([text('SQLite format 3\0'), record(8000)])],
    ['zeros', new Uint8Array(5000)],
    ['a text', text('This is neither a log nor anything else that we know.')],
    ['noise', record(70_000, 3)],
  ])('%s', (_what, bytes) => expect(tailOf(bytes)).toEqual({ is: 'unknown' }))
})

test('nothing is whole', () => expect(tailOf(new Uint8Array())).toEqual({ is: 'whole' }))
