import { attachmentName, endingOf, uniqueName } from '@shared/domain/attachment-name'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['Contract 2026.pdf', 'Contract 2026.pdf'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Users\\ada\\photo.jpg', 'C--Users-ada-photo.jpg'],
  ['a∕b⁄c：d．exe', 'a-b-c-d-exe'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['pay\u200Bment\u00AD\u3164.txt', 'payment.txt'],
  ['two\nlines\t and\u2028more.txt', 'two lines and more.txt'],
  ['Cafe\u0301.txt', 'Caf\u00E9.txt'],
  ['CON.txt', 'CON_.txt'],
  ['.bashrc', 'bashrc'],
  ['-rf.txt', 'rf.txt'],
  ['name. . ', 'name'],
  ['...', 'file'],
  ['', 'file'],
  ['\uD800\u0000', 'file'],
  ['photo .png', 'photo.png'],
])('%j becomes %j', (text, expected) => {
  expect(attachmentName(text)).toBe(expected)
})

test('a long name loses its end and keeps its ending', () => {
  const name = attachmentName(`${'Ängstliche Köche '.repeat(40)}.docx`)
  expect(name).toMatch(/^Ängstliche Köche .*\.docx$/)
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
})

test.each([
  ['scan.pdf', '.pdf'],
  ['archive.tar.gz', '.gz'],
  ['README', ''],
  ['.hidden', ''],
  ['Mr. Smith', ''],
])('the ending of %j is %j', (name, ending) => {
  expect(endingOf(name)).toBe(ending)
})

test('a name that is taken gets a number, whatever its case', () => {
  expect(uniqueName('Scan.pdf', [])).toBe('Scan.pdf')
  expect(uniqueName('Scan.pdf', ['scan.PDF', 'scan (2).pdf'])).toBe('Scan (3).pdf')
})

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('aux', 'NUL.txt', 'com¹.tar.gz', ' . .a', '\u202E\u2066.txt', '. .\u200D.'),
)

test('whatever a file is called, the name is safe on every system and stays as it is the second time', () => {
  fc.assert(
    fc.property(anyName, (text) => {
      const name = attachmentName(text)
      expect(name).not.toBe('')
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
      expect(name).not.toMatch(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]|^[\s.-]|[\s.]$/u)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(name.isWellFormed()).toBe(true)
      expect(attachmentName(name)).toBe(name)
    }),
    { numRuns: 2000 },
  )
})

test('numbered names stay safe and are all different', () => {
  fc.assert(
    fc.property(anyName, fc.integer({ min: 1, max: 12 }), (text, count) => {
      const names: string[] = []
      for (let index = 0; index < count; index++) names.push(uniqueName(attachmentName(text), names))
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(count)
      for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
    }),
  )
})
