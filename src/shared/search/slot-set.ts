/** A set of slots as bits. */
export type SlotSet = Uint32Array

export const slotSet = (slots: number): SlotSet => new Uint32Array((slots + 31) >>> 5)

/** Loops of their own: a common word stands in a million slots. */
export function addSlots(set: SlotSet, slots: number | readonly number[]) {
  if (typeof slots === 'number') set[slots >>> 5]! |= 1 << (slots & 31)
  else
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at]!
      set[slot >>> 5]! |= 1 << (slot & 31)
    }
}

/** Leaves in `set` what is in `other` too. */
export function keepOnly(set: SlotSet, other: SlotSet) {
  for (let at = 0; at < set.length; at++) set[at]! &= other[at]!
}

export const hasSlot = (set: SlotSet, slot: number) => ((set[slot >>> 5]! >>> (slot & 31)) & 1) === 1

/** The last one first. */
export function eachSlot(set: SlotSet, act: (slot: number) => void) {
  for (let at = set.length - 1; at >= 0; at--) {
    for (let bits = set[at]!; bits !== 0; ) {
      const bit = 31 - Math.clz32(bits)
      bits ^= 1 << bit
      act((at << 5) + bit)
    }
  }
}
