import { dayWords } from '@renderer/ui/day-words'
import { whenWords } from '@renderer/ui/when'
import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'

const british = createIntl({ locale: 'en-GB', defaultLocale: 'en-GB' })
const american = createIntl({ locale: 'en-US', defaultLocale: 'en-US' })
const today = '2026-11-22'

/** Some versions of ICU set a comma after the weekday. */
const plain = (words: string) => words.replace(',', '')

test.each([
  ['2026-11-22', 'Today'],
  ['2026-11-23', 'Tomorrow'],
  ['2026-11-21', 'Yesterday'],
  ['2026-11-27', 'Fri 27 Nov'],
  ['2026-11-15', 'Sun 15 Nov'],
  ['2027-01-05', 'Tue 5 Jan'],
  ['2026-01-05', '5 Jan'],
  ['2024-02-29', '29 Feb 2024'],
  ['2031-03-01', '1 Mar 2031'],
])('%s is said as %s', (day, words) => {
  expect(plain(dayWords(british, day, today))).toBe(words)
})

test('days are said in the way of the region', () => {
  expect(plain(dayWords(american, '2026-11-27', today))).toBe('Fri Nov 27')
})

test.each([
  ['2026-11-23T15:00', 'Tomorrow, 15:00'],
  ['2026-11-23T00:05', 'Tomorrow, 00:05'],
  ['2026-11-22', 'Today'],
])('%s is said as %s', (time, words) => {
  expect(whenWords(british, time, today)).toBe(words)
})

test('time is said in twelve hours where people do', () => {
  expect(whenWords(american, '2026-11-22T15:30', today)).toMatch(/^Today, 3:30\sPM$/)
})
