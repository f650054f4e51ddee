import type { Address, Customer } from '@shared/domain/customer'
import { fold } from './fold'

/** Towns, regions and countries in which somebody has an address. */
export const placesOf = ({ addresses = [] }: Pick<Customer, 'addresses'>): string[] | undefined => {
  const places = addresses.flatMap(({ city, region, country }: Address) => [city, region, country].filter(isSaid))
  return places.length > 0 ? places : undefined
}

const isSaid = (place: string | undefined): place is string => place !== undefined && place !== ''

/** Whether somebody is there; Muenchen is not looked for in München, but munchen is. */
export const isIn = (places: readonly string[] | undefined, place: string) => {
  const wanted = fold(place)
  return places?.some((one) => fold(one) === wanted) ?? false
}

/** Each place once, in the spelling that came first, the most used first. */
export function placesInUse(
  all: Iterable<readonly string[] | undefined>,
  compare: (one: string, other: string) => number,
) {
  const counts = new Map<string, { place: string; count: number }>()
  for (const places of all) {
    const theirs = new Map((places ?? []).map((place) => [fold(place), place]))
    for (const [key, place] of theirs) {
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, { place, count: 1 })
    }
  }
  return [...counts.values()].sort((one, other) => other.count - one.count || compare(one.place, other.place))
}
