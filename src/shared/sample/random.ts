/** Chance with a seed: the same seed gives the same choices everywhere. */
export type Random = ReturnType<typeof seeded>

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for names and dates. */
export function seeded(seed: number) {
  let state = seed >>> 0

  /** From 0 up to but not 1. */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }

  /** A whole number, both ends included. */
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const chance = (share: number) => next() < share
  const pick = <Item>(items: readonly Item[]) => items[int(0, items.length - 1)] as Item

  /** `count` different items in their order, or all of them when there are fewer. */
  function some<Item>(items: readonly Item[], count: number): Item[] {
    let wanted = Math.min(count, items.length)
    return items.filter((_, index) => {
      const taken = next() < wanted / (items.length - index)
      if (taken) wanted -= 1
      return taken
    })
  }

  /** One item, more often the more it weighs. */
  function weighted<Item extends { weight: number }>(items: readonly Item[]): Item {
    let left = next() * items.reduce((sum, { weight }) => sum + weight, 0)
    for (const item of items) {
      left -= item.weight
      if (left < 0) return item
    }
    return items.at(-1) as Item
  }

  return { next, int, chance, pick, some, weighted }
}
