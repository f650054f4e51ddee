import { decodedValue } from './encoding'

/** Text in quoted-printable (RFC 2045, 6.7) whose soft line breaks are already gone. What is no `=XX` stays as it is. */
export function fromQuotedPrintable(text: string, charset?: string): string {
  if (!text.includes('=')) return text
  const parts: string[] = []
  let bytes: number[] = []
  const flush = () => {
    if (bytes.length > 0) parts.push(decodedValue(Uint8Array.from(bytes), charset))
    bytes = []
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const hex = code === 0x3d ? text.slice(at + 1, at + 3) : ''
    if (/^[\da-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else if (code < 0x80) {
      // In Shift_JIS and its like, a plain letter may be the second half of a character.
      bytes.push(code)
    } else {
      flush()
      parts.push(text.charAt(at))
    }
  }
  flush()
  // Where a text was cut, half a character may be left.
  return parts.join('').replace(/\uFFFD$/, '')
}
