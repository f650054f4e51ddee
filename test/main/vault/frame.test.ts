import { encodeFrame, scanFrames } from '@main/vault/frame'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const frame = (sequence: number, text = `commit ${sequence}`) => encodeFrame(sequence, [Buffer.from(text)])
const three = [frame(1), frame(2), frame(3)]
const sequences = (bytes: Buffer) => scanFrames(bytes).frames.map(({ sequence }) => sequence)

test('what was written is read, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.uint8Array())), (texts) => {
      const bytes = Buffer.concat(texts.map((pieces, index) => encodeFrame(index + 1, pieces)))
      const { frames, end, rest } = scanFrames(bytes)
      expect(frames.map(({ text }) => text)).toEqual(texts.map((pieces) => Buffer.concat(pieces)))
      expect({ end, rest }).toEqual({ end: bytes.length, rest: 'none' })
    }),
  )
})

test('a frame whose end was not written is torn, and those before it are good', () => {
  const bytes = Buffer.concat(three)
  for (let size = three[0]!.length * 2 + 1; size < bytes.length; size++) {
    expect(scanFrames(bytes.subarray(0, size))).toMatchObject({ rest: 'torn', end: three[0]!.length * 2 })
    expect(sequences(bytes.subarray(0, size))).toEqual([1, 2])
  }
})

test('zeros that a power cut left in the last frame are torn, not damaged', () => {
  const bytes = Buffer.concat(three)
  bytes.fill(0, bytes.length - 4)
  expect(scanFrames(bytes)).toMatchObject({ rest: 'torn', isEndLost: false })
})

test.each([
  ['text', 1, 18, [2, 3], false],
  ['text', 2, 18, [1, 3], false],
  ['sequence', 2, 8, [1, 3], false],
  ['checksum', 2, 4, [1, 3], false],
  ['length', 2, 0, [1, 3], false],
  ['text', 3, 18, [1, 2], true],
  ['checksum', 3, 4, [1, 2], true],
])('a byte changed in the %s of frame %i', (_what, number, at, left, isEndLost) => {
  const bytes = Buffer.concat(three)
  bytes[(number - 1) * three[0]!.length + at]! ^= 0x01
  expect(sequences(bytes)).toEqual(left)
  expect(scanFrames(bytes)).toMatchObject({ rest: 'damaged', isEndLost })
})

test('a last frame with only its length changed is still read', () => {
  const bytes = Buffer.concat(three)
  bytes[three[0]!.length * 2 + 1]! ^= 0x10
  expect(sequences(bytes)).toEqual([1, 2, 3])
  expect(scanFrames(bytes)).toMatchObject({ rest: 'damaged', isEndLost: false })
})

test('bytes between good frames do not hide those after them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (rubbish) => {
      expect(sequences(Buffer.concat([three[0]!, rubbish, three[1]!, three[2]!]))).toEqual([1, 2, 3])
    }),
  )
})

test('any bytes can be looked through', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { end } = scanFrames(Buffer.from(bytes))
      expect(end).toBeLessThanOrEqual(bytes.length)
    }),
  )
})

test('a file made to be slow is given up in time', () => {
  const bytes = Buffer.alloc(4 * 1024 * 1024)
  for (let at = 0; at < bytes.length; at += 8) bytes[at] = 1 // every eighth byte could begin the sequence 1
  const began = performance.now()
  expect(scanFrames(bytes).frames).toEqual([])
  expect(performance.now() - began).toBeLessThan(5000)
})
