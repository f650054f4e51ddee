import fc from 'fast-check'

/** Any day of a century, `2026-03-14`. */
export const aDay = fc
  .integer({ min: 0, max: 36_524 })
  .map((count) => new Date(Date.UTC(1990, 0, 1 + count)).toISOString().slice(0, 10))

/** `T15:00`, or nothing when only the day is set. */
export const aTimeOfDay = fc
  .option(fc.integer({ min: 0, max: 1439 }))
  .map((minute) => (minute === null ? '' : new Date(minute * 60_000).toISOString().slice(10, 16)))

/** A day with minutes, `2026-03-14T15:00`. */
export const aMinute = fc
  .tuple(aDay, fc.integer({ min: 0, max: 1439 }))
  .map(([day, minute]) => day + new Date(minute * 60_000).toISOString().slice(10, 16))
