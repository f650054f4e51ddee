import { guarded, unguarded } from '@shared/package/formula-guard'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-2+3', "'-2+3"],
  ['|calc', "'|calc"],
  [' =1+1', "' =1+1"],
  ['\u200B=1+1', "'\u200B=1+1"],
  ['＝1+1', "'＝1+1"],
  ['\t=1+1', "'\t'=1+1"],
  ['first\n=1+1', "first\n'=1+1"],
  ['first\r\n@x', "first\r\n'@x"],
  ['hello;=HYPERLINK("x")', 'hello;\'=HYPERLINK("x")'],
  ['--05-03', "'--05-03"],
  ['+1-2', "'+1-2"],
  ['+49 431 1=2', "'+49 431 1=2"],
])('guards %j', (text, expected) => {
  expect(guarded(text)).toBe(expected)
})

test.each([
  '',
  'Anna',
  'a = b',
  'anna@berg.example',
  '-5',
  '+3.5',
  '-1.234,50',
  '-12 %',
  '1e-5',
  '+49 (0)431 123-45 67',
  '+1 555 010 0199 ext. 7',
  '+491701234567',
  '  -5',
  'see you ;-)',
  'one\ntwo',
])('leaves %j alone', (text) => {
  expect(guarded(text)).toBe(text)
})

const trouble = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '|', '＝', '﹢', '\t', '\r', '\n', ';', ' ', '\u200B', '\uFEFF', '1', 'A', '('),
  )
  .map((characters) => characters.join(''))

test('no part of a guarded cell begins like a formula, unless it is a number or a phone number', () => {
  fc.assert(
    fc.property(fc.oneof(trouble, fc.string({ unit: 'binary' })), (text) => {
      for (const part of guarded(text).split(/[\r\n\t;]/)) {
        const visible = part.replace(/^[\p{C}\p{Z}\s]+/u, '')
        if (/^[=@|＝＠｜﹦﹫]/u.test(visible)) throw new Error(`runs: ${JSON.stringify(part)}`)
        if (/^[+\-＋－﹢﹣]/u.test(visible))
          expect(visible.trimEnd()).toMatch(/^[+-](\)|[\d\s().,'/%e+-]*(\s?(x|ext\.?|#)\s?\d+)?$)/i)
      }
      expect(guarded(text)).not.toMatch(/^[\t\r\n]/)
    }),
  )
})

test('only apostrophes are added, and guarding twice is guarding once', () => {
  fc.assert(
    fc.property(trouble, (text) => {
      expect(guarded(text).replaceAll("'", '')).toBe(text)
      expect(guarded(guarded(text))).toBe(guarded(text))
    }),
  )
})

test('what was guarded reads as it was', () => {
  const piece = fc.constantFrom('=1+1', '-5', '+49 431 12345', "O'Brien", '@SUM', '|x', '\n', '\t', ';', 'a', ' ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('')
      expect(unguarded(guarded(text))).toBe(text)
    }),
  )
})
