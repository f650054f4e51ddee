/** The words (32 bits each) of a UUID. */
const width = 4

/**
 * Numbers for the ids of a million rows. UUIDs are kept as the 16 bytes that they are, in tables of their own: as strings
 * in a map they would take ten times as much memory.
 */
export function createRowIds() {
  let bits = new Uint32Array(1024 * width)
  let slots = new Int32Array(2048).fill(-1)
  /** Ids that are no UUIDs. */
  const others = new Map<string, number>()
  const otherOf = new Map<number, string>()
  let count = 0
  const parsed = new Uint32Array(width)

  const place = (words: Uint32Array, at: number) => {
    const mixed = Math.imul(words[at + 3]! ^ Math.imul(words[at + 1]!, 0x9e3779b1), 0x85ebca6b) ^ words[at]!
    return ((mixed ^ (mixed >>> 15)) >>> 0) & (slots.length - 1)
  }

  function find(): number {
    for (let at = place(parsed, 0); slots[at] !== -1; at = (at + 1) & (slots.length - 1)) {
      const start = slots[at]! * width
      if (parsed.every((word, index) => bits[start + index] === word)) return at
    }
    return -1
  }

  function settle(slot: number) {
    let at = place(bits, slot * width)
    while (slots[at] !== -1) at = (at + 1) & (slots.length - 1)
    slots[at] = slot
  }

  function grow() {
    if ((count + 1) * width > bits.length) {
      const more = new Uint32Array(bits.length * 2)
      more.set(bits)
      bits = more
    }
    if ((count + 1) * 2 <= slots.length) return
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let slot = 0; slot < count; slot++) if (isTaken(slot) && !otherOf.has(slot)) settle(slot)
  }

  /** A slot whose id was taken away has zeros, which are no UUID that anybody makes. */
  const isTaken = (slot: number) => {
    const start = slot * width
    return bits[start] !== 0 || bits[start + 1] !== 0 || bits[start + 2] !== 0 || bits[start + 3] !== 0
  }

  return {
    /** The slots given so far. */
    count: () => count,
    /** A new slot for an id that has none. */
    add(id: string): number {
      grow()
      const slot = count++
      if (uuidIn(id, parsed)) {
        bits.set(parsed, slot * width)
        settle(slot)
      } else {
        others.set(id, slot)
        otherOf.set(slot, id)
      }
      return slot
    },
    slotOf(id: string): number | undefined {
      if (!uuidIn(id, parsed)) return others.get(id)
      const at = find()
      return at === -1 ? undefined : slots[at]
    },
    idOf(slot: number): string {
      return otherOf.get(slot) ?? uuidFrom(bits, slot * width)
    },
    /** The slot has no id any more, and is not given again. */
    forget(slot: number) {
      const other = otherOf.get(slot)
      if (other !== undefined) {
        others.delete(other)
        otherOf.delete(slot)
        return
      }
      parsed.set(bits.subarray(slot * width, slot * width + width))
      let hole = find()
      bits.fill(0, slot * width, slot * width + width)
      // Those behind it move up, so that nobody is cut off (Knuth, volume 3, 6.4, algorithm R).
      for (let at = (hole + 1) & (slots.length - 1); slots[at] !== -1; at = (at + 1) & (slots.length - 1)) {
        const home = place(bits, slots[at]! * width)
        const isBetween = hole <= at ? hole < home && home <= at : hole < home || home <= at
        if (isBetween) continue
        slots[hole] = slots[at]!
        hole = at
      }
      slots[hole] = -1
    },
  }
}

const dashes = new Set([8, 13, 18, 23])

/** Whether it is a UUID in lower case, as all of ours are; its bits go into `words`. */
function uuidIn(id: string, words: Uint32Array): boolean {
  if (id.length !== 36) return false
  words.fill(0)
  for (let at = 0, digit = 0; at < 36; at++) {
    const code = id.charCodeAt(at)
    if (dashes.has(at)) {
      if (code !== 0x2d) return false
      continue
    }
    const value = code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x61 && code <= 0x66 ? code - 0x57 : -1
    if (value === -1) return false
    words[digit >> 3] = (words[digit >> 3]! << 4) | value
    digit++
  }
  return words.some((word) => word !== 0)
}

function uuidFrom(bits: Uint32Array, at: number): string {
  const hex = [0, 1, 2, 3].map((index) => bits[at + index]!.toString(16).padStart(8, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
