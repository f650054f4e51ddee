/**
 * A sum over rows that depends neither on their order nor on the order of their fields, nor on fields that hold
 * undefined: the window and the vault each make one of all rows, and differ when a row does. It tells accidents apart,
 * not enemies.
 */
export type RowDigest = { add(table: string, row: object): void; text(): string }

export function rowDigest(): RowDigest {
  let one = 0
  let other = 0
  let rows = 0
  return {
    add(table, row) {
      const [first, second] = hashOf(`${table}\n${canonical(row)}`)
      one = (one + first) >>> 0
      other = (other + second) >>> 0
      rows++
    },
    text: () => `${rows}-${one.toString(16)}-${other.toString(16)}`,
  }
}

/** JSON with the fields in order, and without those that hold undefined. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.keys(value).sort()
  let text = ''
  for (const field of fields) {
    const held = (value as Record<string, unknown>)[field]
    if (held !== undefined) text += `,${JSON.stringify(field)}:${canonical(held)}`
  }
  return `{${text.slice(1)}}`
}

/** Two 32-bit hashes after Bob Jenkins's one-at-a-time and FNV-1a, in one pass over the text. */
function hashOf(text: string): [number, number] {
  let jenkins = 0
  let fnv = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    fnv = Math.imul(fnv ^ unit, 0x01000193)
    jenkins = (jenkins + unit) | 0
    jenkins = (jenkins + (jenkins << 10)) | 0
    jenkins ^= jenkins >>> 6
  }
  jenkins = (jenkins + (jenkins << 3)) | 0
  jenkins ^= jenkins >>> 11
  jenkins = (jenkins + (jenkins << 15)) | 0
  return [jenkins >>> 0, fnv >>> 0]
}
