import type { Address, Customer } from '@shared/domain/customer'
import { fold } from './fold'

/** A town, region or country, and the key under which its spellings are one: MÜNCHEN is munchen. */
export type Place = { key: string; name: string }

/** Where somebody has an address. */
export function placesOf({ addresses = [] }: Pick<Customer, 'addresses'>): Place[] | undefined {
  const names = addresses.flatMap(({ city, region, country }: Address) => [city, region, country].filter(isSaid))
  return names.length > 0 ? names.map((name) => ({ key: fold(name), name })) : undefined
}

const isSaid = (place: string | undefined): place is string => place !== undefined && place !== ''

/** Whether somebody is there. */
export const isIn = (places: readonly Place[] | undefined, key: string) =>
  places?.some((place) => place.key === key) ?? false

/** Each place once, in the spelling that came first, the most used first. */
export function placesInUse(
  all: Iterable<readonly Place[] | undefined>,
  compare: (one: string, other: string) => number,
) {
  const counts = new Map<string, { place: string; count: number }>()
  for (const places of all) {
    const theirs = new Map((places ?? []).map(({ key, name }) => [key, name]))
    for (const [key, place] of theirs) {
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { place, count: 1 })
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count || compare(one.place, other.place))
}
