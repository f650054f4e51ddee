import { phoneText } from '@shared/directory/phone-digits'
import type { Reachable } from '@shared/domain/customer'
import { limits } from './limits'

/** `rank`: 1 is preferred most; missing when nothing was said. */
export type Ranked<Item> = { item: Item; rank?: number }

/** Each email once, whatever its case. */
export const emailsOf = (found: Ranked<Reachable>[]) => each(found, (value) => value.toLowerCase())

/** Each number once, however it is written. Letters count: "0800 FLOWERS" and "x12" are no digits. */
export const phonesOf = (found: Ranked<Reachable>[]) =>
  each(found, (value) =>
    value.replace(/\D/g, '').length < 6 ? value : phoneText(value) + value.replace(/[^a-z]+/gi, ''),
  )

export const linksOf = (found: Ranked<Reachable>[]) => each(found, (value) => value)

/** At most one of a customer's list is preferred: the first of those that rank best. */
export function onePreferred<Item extends object>(found: Ranked<Item>[]): (Item & { preferred?: boolean })[] {
  const best = found.reduce<Ranked<Item> | undefined>(
    (best, one) => ((one.rank ?? Infinity) < (best?.rank ?? Infinity) ? one : best),
    undefined,
  )
  return found.map((one) => (one === best ? { ...one.item, preferred: true } : one.item))
}

/** A value that is there twice with two labels is two: the number of a WhatsApp may also be one at home. */
function each(found: Ranked<Reachable>[], same: (value: string) => string): Reachable[] {
  const filled = found.filter(({ item }) => item.value !== '')
  if (filled.length < 2) return onePreferred(filled)
  const kept = new Map<string, Ranked<Reachable>[]>()
  for (const one of filled.slice(0, limits.values)) {
    const key = same(one.item.value)
    const alike = kept.get(key)
    const twin = alike?.find(({ item }) => !one.item.label || !item.label || item.label === one.item.label)
    if (twin) Object.assign(twin, { item: { ...one.item, ...twin.item }, rank: twin.rank ?? one.rank })
    else if (alike) alike.push(one)
    else kept.set(key, [one])
  }
  return onePreferred([...kept.values()].flat())
}
