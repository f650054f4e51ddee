import { languageOf } from '@renderer/app/language'
import { expect, test } from 'vitest'

test.each([
  ['en-US', 'en-US'],
  ['en-GB', 'en-GB'],
  ['de', 'en-DE'],
  ['de-AT', 'en-AT'],
  ['pt-BR', 'en-BR'],
  ['zh-Hant-TW', 'en-TW'],
  ['', 'en'],
  ['not a language', 'en'],
])('a computer set to %s is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language)
})

test('a German computer shows the day before the month and 24 hours', () => {
  const when = new Intl.DateTimeFormat(languageOf('de-DE'), { dateStyle: 'short', timeStyle: 'short', timeZone: 'UTC' })
  expect(when.format(Date.UTC(2026, 10, 27, 15))).toBe('27/11/2026, 15:00')
})
