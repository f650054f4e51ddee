import { decodedText } from '@shared/contacts/encoding'
import { fromQuotedPrintable } from '@shared/contacts/quoted-printable'
import { expect, test } from 'vitest'

const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const utf16 = (text: string, bigEndian: boolean) =>
  [...text].flatMap((char) => {
    const code = char.charCodeAt(0)
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]
  })
const latin = (text: string) => [...text].map((char) => char.charCodeAt(0))

test.each([
  ['UTF-8', utf8('Zoë'), 'Zoë', 'utf-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('Zoë')], 'Zoë', 'utf-8'],
  ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16('Zoë', false)], 'Zoë', 'utf-16le'],
  ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16('Zoë', true)], 'Zoë', 'utf-16be'],
  ['UTF-16 LE', utf16('Name,Zoë', false), 'Name,Zoë', 'utf-16le'],
  ['UTF-16 BE', utf16('Name,Zoë', true), 'Name,Zoë', 'utf-16be'],
  ['Windows-1252', latin('Zoë'), 'Zoë', 'windows-1252'],
  ['nothing', [], '', 'utf-8'],
])('%s', (_, bytes, text, encoding) => {
  expect(decodedText(Uint8Array.from(bytes))).toEqual({ text, encoding, damaged: false })
})

test('a UTF-8 file that is cut within a character stays one', () => {
  expect(
    decodedText(Uint8Array.from(utf8('Müller, Köln, Straße, Café, Zoë, İzmir, Łódź, Çelik').slice(0, -3))),
  ).toMatchObject({
    encoding: 'utf-8',
  })
})

test('letters that were lost before the file was written do not make it a Windows file', () => {
  expect(decodedText(Uint8Array.from(utf8('Stra\uFFFDe')))).toEqual({
    text: 'Stra\uFFFDe',
    encoding: 'utf-8',
    damaged: true,
  })
})

test('the encoding that was asked for counts, unless there is no such thing', () => {
  const bytes = Uint8Array.from([0xb3])
  expect(decodedText(bytes, 'iso-8859-2').text).toBe('ł')
  expect(decodedText(bytes, 'klingon').text).toBe('³')
})

test.each([
  ['Gr=C3=BC=C3=9Fe', undefined, 'Grüße'],
  ['Gr=FC=DFe', undefined, 'Grüße'],
  ['=CA=E8=BF=E2', 'Windows-1251', 'Київ'],
  ['=83A', 'shift_jis', 'ア'],
  ['1 =3D 1, =4 and =ZZ', undefined, '1 = 1, =4 and =ZZ'],
  ['ü=C3=BC', 'utf-8', 'üü'],
  ['cut =C3', 'utf-8', 'cut '],
])('%s in quoted-printable', (text, charset, plain) => {
  expect(fromQuotedPrintable(text, charset)).toBe(plain)
})
