import type { LocalTime } from './day'

const formats = new Map<string, Intl.DateTimeFormat>()

/** What clocks in a time zone (IANA name) show at an instant (ms). */
export function localTimeIn(zone: string, instant: number): LocalTime {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`
}

/**
 * The instant (ms) of a time in a zone; a day alone is its midnight. A time that is there twice is the first of the two;
 * one that the clocks jump over is the first minute after the jump.
 */
export function instantIn(zone: string, time: LocalTime): number {
  const wanted = time.length === 10 ? `${time}T00:00` : time
  const asUtc = Date.parse(`${wanted}:00Z`)
  // No zone is further than 15 hours away; two looks around find both sides of a change.
  const offsets = [-day, 0, day].map((far) => offsetAt(zone, asUtc + far))
  const found = offsets.map((offset) => asUtc - offset).filter((instant) => localTimeIn(zone, instant) === wanted)
  return found.length > 0 ? Math.min(...found) : afterJump(zone, wanted, asUtc)
}

export function isZone(zone: string): boolean {
  try {
    return formatOf(zone) !== undefined
  } catch {
    return false
  }
}

/** Reads on, minute by minute, to the first time that exists; a jump is an hour, rarely a whole day (Samoa, 2011). */
function afterJump(zone: string, wanted: LocalTime, asUtc: number): number {
  let before = asUtc - Math.max(...[-day, 0, day].map((far) => offsetAt(zone, asUtc + far))) - day
  let after = before + 3 * day
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute
    if (localTimeIn(zone, middle) < wanted) before = middle
    else after = middle
  }
  return after
}

const minute = 60_000
const day = 1440 * minute

function offsetAt(zone: string, instant: number): number {
  return Date.parse(`${localTimeIn(zone, instant)}:00Z`) - Math.floor(instant / minute) * minute
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  formats.set(zone, format)
  return format
}
