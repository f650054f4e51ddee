/** Part of the Encoding standard, the same in browsers and Node, but in neither case part of the language's own types. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

export type DecodedText = { text: string; encoding: string; damaged: boolean }

/**
 * Bytes of a whole file as text, without byte order mark. `wanted` is a label of the Encoding standard; one that does not
 * exist is ignored. Otherwise: what the byte order mark says; UTF-16 when every other byte is zero; UTF-8 when it is valid or
 * only damaged here and there; Windows-1252, which gives every byte a meaning.
 */
export function decodedText(bytes: Uint8Array, wanted?: string): DecodedText {
  const encoding = (wanted && supported(wanted)) || marked(bytes) || paired(bytes)
  if (encoding) return decodedAs(encoding, bytes)
  const utf8 = decodedAs('utf-8', bytes)
  return utf8.damaged && !isUtf8(bytes) && !mostlyUtf8(utf8.text) ? decodedAs('windows-1252', bytes) : utf8
}

/** Bytes of one value. `charset` is what the value says of itself; without it UTF-8 if valid, else Windows-1252. */
export function decodedValue(bytes: Uint8Array, charset?: string): string {
  const known = charset && supported(charset)
  if (known) return decoder(known).decode(bytes)
  const utf8 = decoder('utf-8').decode(bytes)
  return isCutUtf8(utf8) || !utf8.includes('\uFFFD') ? utf8 : decoder('windows-1252').decode(bytes)
}

/** Characters of several bytes, and nothing wrong but the end, where the text was cut. */
const isCutUtf8 = (text: string) => /^[^\uFFFD]*[^\0-\x7f\uFFFD][^\uFFFD]*\uFFFD$/.test(text)

/** Without a single wrong byte; a replacement character in it was already there when the file was written. */
function isUtf8(bytes: Uint8Array) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const decoders = new Map<string, { decode(bytes: Uint8Array): string }>()

function decoder(label: string) {
  const known = decoders.get(label)
  if (known) return known
  const made = new TextDecoder(label)
  decoders.set(label, made)
  return made
}

function supported(label: string): string | undefined {
  const plain = label.trim().toLowerCase()
  try {
    decoder(plain)
    return plain
  } catch {
    return undefined
  }
}

function decodedAs(encoding: string, bytes: Uint8Array): DecodedText {
  const text = decoder(encoding).decode(bytes)
  return { text, encoding, damaged: text.includes('\uFFFD') }
}

function marked([first, second, third]: Uint8Array) {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** Latin letters in UTF-16 are pairs with a zero byte: the place of the zeros tells the byte order. */
function paired(bytes: Uint8Array) {
  const zeros = [0, 0] as [number, number]
  const sample = Math.min(bytes.length, 2000)
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (Math.max(even, odd) < sample / 5) return undefined
  if (even > 4 * odd) return 'utf-16be'
  return odd > 4 * even ? 'utf-16le' : undefined
}

/** A cut or a single foreign byte does not make a UTF-8 file a Windows one: ten good characters outweigh a bad one. */
function mostlyUtf8(text: string) {
  let good = 0
  let bad = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) bad++
    else if (code > 0x7f) good++
  }
  return good >= 10 * bad
}
