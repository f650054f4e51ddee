import type { Random } from './random'

/** So many entries has a customer who comes twice a week for years. */
const busiest = 500

/**
 * How many interactions each customer has, `total` together but never more than 500 each. As in real books it is far from even: one in a thousand
 * has 500, more than half have none to three, the rest lie between.
 */
export function sharesOf(random: Random, customers: number, total: number): number[] {
  const heavy = Math.min(Math.ceil(customers / 1000), Math.floor(total / 4 / busiest))
  const every = Math.floor(customers / Math.max(heavy, 1))
  const weights = Array.from({ length: customers }, (_, index) => {
    const isHeavy = index % every === every - 1 && index / every < heavy
    return isHeavy ? busiest : random.chance(0.58) ? random.int(0, 3) : -Math.log(1 - random.next())
  })
  const isSet = (weight: number) => Number.isInteger(weight)
  const set = weights.filter(isSet).reduce((sum, share) => sum + share, 0)
  const free = weights.filter((weight) => !isSet(weight)).reduce((sum, weight) => sum + weight, 0)
  const scale = free > 0 ? Math.max(0, total - set) / free : 0
  return evenedOut(
    weights.map((weight) => (isSet(weight) ? weight : Math.min(busiest - 1, Math.floor(weight * scale)))),
    total,
  )
}

/** Adds or takes single entries, customer by customer, until the sum is right. */
function evenedOut(shares: number[], total: number): number[] {
  const even = [...shares]
  let missing = Math.min(total, busiest * shares.length) - even.reduce((sum, share) => sum + share, 0)
  const step = Math.sign(missing)
  for (let index = 0; missing !== 0; index = (index + 1) % even.length) {
    const share = even[index] as number
    if (share >= busiest || share + step < 0) continue
    even[index] = share + step
    missing -= step
  }
  return even
}
