import type { IsoTime } from '@shared/package/clock'

/** In this thread, and without the fields that would hold more than one fixed time. */
export const zipOptions = { useWebWorkers: false, extendedTimestamp: false }

/** 1 January 1980, the first day that a zip can name. */
export const fixedTime = { rawLastModDate: dosTime('1980-01-01T00:00:00Z') }

/** A wall-clock time as zips keep it, in steps of two seconds and without a zone (APPNOTE 4.4.6). */
export function dosTime(time: IsoTime): number {
  const [year = 1980, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = (time.match(/\d+/g) ?? []).map(Number)
  const years = Math.min(Math.max(year - 1980, 0), 127)
  return ((years << 25) | (month << 21) | (day << 16) | (hours << 11) | (minutes << 5) | (seconds >> 1)) >>> 0
}
