import { type Day, dayOf, type LocalTime } from '@shared/domain/day'

/** A day, `2026-03-14`, or a moment with the offset that was valid there, `2026-03-14T15:00:00+01:00` (RFC 3339). */
export type IsoTime = string

/** Times as the owner saw them: in one time zone, with its offset at that moment. */
export type Clock = ReturnType<typeof clockIn>

/** Throws a RangeError for a zone that the platform does not know. */
export function clockIn(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })

  /** Whole minutes, because ISO offsets have no seconds; old local times did. */
  function offsetAt(instant: number): number {
    const seconds = Math.floor(instant / 1000) * 1000
    return Math.round((wallClock(format, seconds) - seconds) / 60_000)
  }

  /** The instant (ms) of a local time; in the hour that summer time skips, the one after it. */
  function instantOf(time: LocalTime): number {
    const asUtc = Date.parse(`${time}Z`)
    const guess = asUtc - offsetAt(asUtc) * 60_000
    return asUtc - offsetAt(guess) * 60_000
  }

  const moment = (instant: number): IsoTime => {
    const offset = offsetAt(instant)
    return new Date(instant + offset * 60_000).toISOString().slice(0, 19) + offsetInWords(offset)
  }

  return {
    moment,
    day: (instant: number): Day => moment(instant).slice(0, 10),
    /** A day stays a day; a time of day gets the offset that is valid then. */
    planned: (time: LocalTime): IsoTime => (time.length === 10 ? dayOf(time) : moment(instantOf(time))),
  }
}

/** What a clock on the wall shows, as the ms of that time in UTC. */
function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year)
  const date = new Date(0)
  date.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day))
  date.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second))
  return date.getTime()
}

function offsetInWords(minutes: number): string {
  const two = (part: number) => String(Math.trunc(part)).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`
}
