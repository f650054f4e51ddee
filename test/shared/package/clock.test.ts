import { clockIn } from '@shared/package/clock'
import { partialDateInWords, timeInWords } from '@shared/package/time-words'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['Europe/Berlin', Date.UTC(2026, 2, 14, 9), '2026-03-14T10:00:00+01:00'],
  ['Europe/Berlin', Date.UTC(2026, 6, 1, 22, 30, 5, 999), '2026-07-02T00:30:05+02:00'],
  ['America/St_Johns', Date.UTC(2026, 0, 1), '2025-12-31T20:30:00-03:30'],
  ['Asia/Kathmandu', 0, '1970-01-01T05:30:00+05:30'],
  ['UTC', 0, '1970-01-01T00:00:00+00:00'],
])('in %s the moment %d is %s', (zone, instant, expected) => {
  expect(clockIn(zone).moment(instant)).toBe(expected)
})

test('a planned time gets the offset that is valid then; a day stays a day', () => {
  const berlin = clockIn('Europe/Berlin')
  expect(berlin.planned('2026-03-14')).toBe('2026-03-14')
  expect(berlin.planned('2026-03-14T15:00')).toBe('2026-03-14T15:00:00+01:00')
  expect(berlin.planned('2026-03-29T01:59')).toBe('2026-03-29T01:59:00+01:00')
  expect(berlin.planned('2026-03-29T02:30')).toBe('2026-03-29T03:30:00+02:00')
  expect(berlin.planned('2026-03-29T03:00')).toBe('2026-03-29T03:00:00+02:00')
})

test('a moment is the same instant again, in every zone', () => {
  const zones = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC')
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 4_000_000_000 }), (zone, seconds) => {
      expect(Date.parse(clockIn(zone).moment(seconds * 1000))).toBe(seconds * 1000)
    }),
  )
})

test('a zone that nobody knows is refused', () => {
  expect(() => clockIn('Middle/Earth')).toThrow(RangeError)
})

test.each([
  ['2026-03-14', '14 March 2026'],
  ['2026-03-14T15:00:00+01:00', '14 March 2026, 15:00'],
  ['soon', 'soon'],
])('%s reads %s', (time, words) => {
  expect(timeInWords(time)).toBe(words)
})

test.each([
  ['--05-03', '3 May (year not known)'],
  ['--02-29', '29 February (year not known)'],
  ['--13-40', '--13-40'],
])('%s reads %s', (date, words) => {
  expect(partialDateInWords(date)).toBe(words)
})
