/** Slots in a fixed order that keeps itself when single slots come and go. */
export type Order = { slots(): readonly number[]; add(slots: number[]): void; remove(slots: number[]): void }

/** More changes than this at once are cheaper to sort anew. */
const few = 50

/** `compare` must be total and must know every slot that is added. A slot is taken out before what it stands for changes. */
export function createOrder(compare: (one: number, other: number) => number): Order {
  let ordered: number[] = []
  let waiting: number[] = []

  function settle() {
    if (waiting.length > few) ordered = [...ordered, ...waiting].sort(compare)
    else for (const slot of waiting) ordered.splice(placeFor(slot), 0, slot)
    waiting = []
  }

  function placeFor(slot: number): number {
    let low = 0
    let high = ordered.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(ordered[middle] as number, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    slots() {
      if (waiting.length > 0) settle()
      return ordered
    },
    add(slots) {
      waiting = [...waiting, ...slots]
    },
    remove(slots) {
      const gone = new Set(slots)
      waiting = waiting.filter((slot) => !gone.has(slot))
      if (slots.length > few) ordered = ordered.filter((slot) => !gone.has(slot))
      else for (const slot of slots) removeFrom(ordered, slot)
    },
  }
}

function removeFrom(slots: number[], slot: number) {
  const at = slots.indexOf(slot)
  if (at !== -1) slots.splice(at, 1)
}
