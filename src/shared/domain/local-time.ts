import type { LocalTime } from './day'

/** What the clock on the wall shows at an instant (ms), in the zone that the computer is in now. */
export function localTimeOf(instant: number): LocalTime {
  const date = new Date(instant)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The instant (ms) of a local time; a day alone is its midnight. In the hour that summer time skips, the one after it. */
export const instantOf = (time: LocalTime): number => new Date(time.length === 10 ? `${time}T00:00` : time).getTime()
