import { readContacts } from '@shared/contacts/read-contacts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, fixtureNames } from './fixtures'

/** `FUZZ=100000` before the command tries that many. */
const numRuns = Number(process.env.FUZZ ?? 400)
const names = fc.constantFrom('contacts.vcf', 'contacts.csv', 'contacts')

/** Whatever was read can be kept: people have names, lists are bounded by the file, and the file's own text is all there is. */
function expectSane(bytes: Uint8Array, fileName: string) {
  const { people, remarks, source, table } = readContacts(bytes, fileName)
  expect(people.length).toBeLessThanOrEqual(bytes.length)
  expect(remarks.length).toBeLessThanOrEqual(4 * bytes.length + 1)
  expect(JSON.stringify(people).length).toBeLessThanOrEqual(1000 + 600 * bytes.length)
  expect(people.filter(({ name }) => name.trim() === '')).toEqual([])
  for (const { emails, phones, addresses, links } of people)
    for (const list of [emails, phones, addresses, links])
      expect(list.filter(({ preferred }) => preferred).length).toBeLessThanOrEqual(1)
  expect(table?.mapping.length).toBe(table?.header.length)
  expect(source.format === 'csv' || source.format === 'xlsx').toBe(table !== undefined)
}

test('any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), names, (bytes, name) => expectSane(bytes, name)),
    { numRuns },
  )
}, 600_000)

test('any lines of the words that readers look for', () => {
  const word = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'VERSION:2.1',
    'VERSION:4.0',
    'AGENT:',
    'FN:',
    'N:',
    ';',
    ',',
    ':',
    '"',
    '""',
    '\\',
    '\\n',
    '=',
    '=C3',
    '=\r\n',
    '\r',
    '\n',
    ' ',
    '\t',
    'item1.',
    'X-ABLabel:',
    'X-ABDATE:',
    'TEL;TYPE=',
    'ADR;LABEL=',
    'ENCODING=QUOTED-PRINTABLE',
    ';BASE64:',
    'CHARSET=utf-7',
    'Name',
    'Email',
    'Phone 1 - Value',
    'Birthday',
    ' ::: ',
    '* ',
    "'",
    '|',
    'sep=;',
    '1/2/3',
    '--0203',
    'é',
    '\uFFFD',
    '\u0000',
    '\uFEFF',
    '\uD800',
    'constructor',
    '__proto__',
    'x',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), names, (words, name) =>
      expectSane(new TextEncoder().encode(words.join('')), name),
    ),
    { numRuns },
  )
}, 600_000)

test('any damage to a good file', () => {
  const change = fc.record({
    at: fc.nat(4000),
    cut: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom(
        ...['\n', '\r', '"', ';', ':', '=', ',', 'BEGIN:VCARD\n', 'END:VCARD\n', '\t '].map((text) =>
          new TextEncoder().encode(text),
        ),
      ),
    ),
  })
  const files = fc.constantFrom(...fixtureNames)
  fc.assert(
    fc.property(files, fc.array(change, { minLength: 1, maxLength: 12 }), names, (file, changes, name) => {
      let bytes = [...fixture(file)]
      for (const { at, cut, insert } of changes) {
        const from = at % (bytes.length + 1)
        bytes = [...bytes.slice(0, from), ...insert, ...bytes.slice(from + cut)]
      }
      expectSane(Uint8Array.from(bytes), name)
    }),
    { numRuns },
  )
}, 600_000)

const much = 128 * 1024
/** Much of one thing: where work grew with the square of the size, these would not end. */
test.each([
  '"',
  '",',
  '"""\n',
  'x,"a""\n',
  '"a""',
  ',',
  ';',
  '\n',
  '\r\r\n',
  ' "',
  '(',
  '1',
  'e\u0301',
  'a ::: ',
  '\uFFFD,',
  'BEGIN:VCARD\n',
  'BEGIN:VCARD\nAGENT:\n',
  'TEL;A=":1\n',
  ';A',
  'NOTE;QUOTED-PRINTABLE:=\n',
])(
  'a file full of %j ends',
  (text) => {
    const full = text.repeat(Math.ceil(much / text.length))
    for (const [before, name] of [
      ['', 'x.csv'],
      ['Name,Email\n', 'x.csv'],
      ['BEGIN:VCARD\nVERSION:2.1\nNOTE:', 'x.vcf'],
      ['BEGIN:VCARD\nTEL', 'x.vcf'],
    ] as const)
      expect(readContacts(new TextEncoder().encode(before + full), name).people.length).toBeLessThan(200_000)
  },
  60_000,
)
