import { addDays, type Day } from '@shared/domain/day'
import { instantOf } from '@shared/domain/local-time'
import type { Random } from './random'

const two = (part: number) => String(part).padStart(2, '0')

/** A time of day at which shops are open, in steps of five minutes: `09:35`. */
export const openingHour = (random: Random) => `${two(random.int(8, 18))}:${two(random.int(0, 11) * 5)}`

/** An instant (ms) in the opening hours of a day, in the zone of this computer. */
export const atWork = (random: Random, day: Day) => instantOf(`${day}T${openingHour(random)}`)

/** The same some days before today, never in the future; recent days come more often. */
export function workedBefore(random: Random, today: Day, now: number, longest: number): number {
  const day = addDays(today, -Math.floor(longest * random.next() ** 1.6))
  const at = atWork(random, day)
  return at <= now ? at : atWork(random, addDays(day, -1))
}
