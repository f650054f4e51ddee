/** The same chance for the same seed: numbers below 1 (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words = [
  ...[
    '\n',
    '\r',
    '\r\n ',
    '"',
    '""',
    ';',
    ':',
    ',',
    '\t',
    '=',
    '=\r\n',
    '\\',
    '\\n',
    "'",
    '|',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
  ],
  ...['BEGIN:VCARD\n', 'END:VCARD\n', 'VERSION:2.1\n', 'AGENT:\n', 'ENCODING=QUOTED-PRINTABLE:', ';BASE64:', 'item1.'],
  ...[
    'null',
    'true',
    '1e999',
    '-1',
    '"values"',
    '"type":"contact"',
    '__proto__',
    '<row>',
    '</c>',
    '&#x0;',
    '<![CDATA[',
  ],
  ...['\u0000', '\uFEFF', '\uFFFD', 'é', '--0203', '9'.repeat(400), ' ::: ', 'sep=;'],
].map((word) => new TextEncoder().encode(word))

/** The bytes with some of them cut, doubled, swapped, or something put between; at times much of one part. */
export function mutated(bytes: Uint8Array, chance: () => number): Uint8Array {
  const below = (most: number) => Math.floor(chance() * most)
  let now = bytes
  for (let left = 1 + below(12); left > 0; left--) {
    const at = below(now.length + 1)
    const to = Math.min(now.length, at + below(60))
    const kind = below(100)
    if (kind < 30) now = joined(now.subarray(0, at), now.subarray(to))
    else if (kind < 70) now = joined(now.subarray(0, at), words[below(words.length)] ?? now, now.subarray(at))
    else if (kind < 85) now = now.map((byte, place) => (place >= at && place < to ? below(256) : byte))
    else if (kind < 99) now = joined(now.subarray(0, to), now.subarray(at, to), now.subarray(at))
    else
      now = joined(
        now.subarray(0, at),
        ...Array.from({ length: below(2000) }, () => now.subarray(at, to)),
        now.subarray(to),
      )
  }
  return now
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
