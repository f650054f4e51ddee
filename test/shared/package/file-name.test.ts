import { packageName, safeName } from '@shared/package/file-name'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const room = { characters: 40, bytes: 60 }

test.each([
  ['Berg & Söhne GmbH', 'Berg-&-Söhne-GmbH'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['∕etc⁄passwd', 'etc-passwd'],
  ['../../etc', 'etc'],
  ['name. . ', 'name'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['A\u0000B\u200BC', 'ABC'],
  ['Cafe\u0301', 'Caf\u00E9'],
  ['CON', 'CON_'],
  ['con.sulting', 'con_.sulting'],
  ['lpt1', 'lpt1_'],
  ['Conrad', 'Conrad'],
  ['...', ''],
  ['\uD800', ''],
])('%j becomes %j', (text, expected) => {
  expect(safeName(text, room)).toBe(expected)
})

test('a package is named after business, customer, day and number', () => {
  const of = { business: 'Berg Heating', customer: 'Ada Lovelace', day: '2026-03-14', packageId: 'P0042' }
  expect(packageName(of)).toBe('Berg-Heating_Data-for_Ada-Lovelace_2026-03-14_P0042')
  expect(packageName({ ...of, business: undefined, customer: '?!/' })).toBe('Data-for_!_2026-03-14_P0042')
  expect(packageName({ ...of, customer: '...' })).toBe('Berg-Heating_Data-for_customer_2026-03-14_P0042')
})

const names = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('aux', 'NUL.txt', 'com¹'),
)

test('whatever people are called, the name is safe on every system', () => {
  fc.assert(
    fc.property(names, names, (business, customer) => {
      const name = packageName({ business, customer, day: '2026-03-14', packageId: 'P0042' })
      expect(name).not.toMatch(/[<>:"/\\|?*\p{C}\s]/u)
      expect(name).not.toMatch(/^[.\-_~]|[. ]$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
      expect(name).toBe(name.normalize('NFC'))
      expect(name.length).toBeLessThanOrEqual(86)
      expect(Buffer.byteLength(`${name}.zip`)).toBeLessThanOrEqual(120)
      expect(name.endsWith('_2026-03-14_P0042')).toBe(true)
    }),
  )
})

test('names by themselves are safe too, and short enough', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 5, max: 50 }), (text, characters) => {
      const name = safeName(text, { characters, bytes: characters })
      expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i)
      expect(name).not.toMatch(/[/\\:\p{C}\s]|[. ]$/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(characters)
    }),
  )
})
