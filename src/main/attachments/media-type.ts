/** So many bytes of a file are looked at. */
export const headLength = 64 * 1024

const signatures: [type: string, at: number, bytes: string][] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF87a'],
  ['image/gif', 0, 'GIF89a'],
  ['image/webp', 8, 'WEBP'],
  ['application/pdf', 0, '%PDF-'],
  ['application/zip', 0, 'PK\x03\x04'],
]

/** Text that programs run or that draws on others, whatever its name: never taken for plain text. */
const actsOnOpening = /^(#!|<|\[desktop entry\]|\[internetshortcut\]|\{\\rtf|%!ps|@echo|rem |mime-version:)/i

/**
 * What kind of file it is, by its first bytes rather than by its name. `application/zip` may be an office document, see
 * `insideZip`; what is not known is `application/octet-stream`.
 */
export function mediaTypeOf(head: Uint8Array): string {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, headLength))
  for (const [type, at, signature] of signatures) {
    if (bytes.toString('latin1', at, at + signature.length) !== signature) continue
    if (type !== 'image/webp' || bytes.toString('latin1', 0, 4) === 'RIFF') return type
  }
  return isPlainText(bytes) ? 'text/plain' : 'application/octet-stream'
}

function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false
  for (const byte of bytes)
    if ((byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) || byte === 0x7f) return false
  const start = bytes
    .toString('latin1', 0, 200)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  return !actsOnOpening.test(start)
}
