import { wordsOfStart } from '@renderer/app/start-words'
import type { StartNews } from '@shared/vault/opened'
import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'

const intl = createIntl({ locale: 'en', defaultLocale: 'en', onError: (error) => expect.fail(error.message) })
const now = new Date(2026, 10, 22, 18).getTime()
const at = (hour: number, minute: number, day = 22) => new Date(2026, 10, day, hour, minute).getTime()
/** Intl parts a time from AM with a narrow space. */
const words = (...news: StartNews[]) =>
  wordsOfStart(intl, { news, counts: { customers: 312, interactions: 1204 } }, now).map((text) =>
    text.replaceAll('\u202f', ' '),
  )

test('what was brought back is counted, and that nothing is missing is said', () => {
  expect(words({ what: 'rebuilt', because: 'gone', rows: 1516 })).toEqual([
    'Your data was brought back from its safe copy: 312 customers, 1,204 interactions. Nothing is missing.',
  ])
  expect(words({ what: 'adopted', because: 'vault-broken', rows: 9 })).toEqual([
    'The safe copy of your data was damaged and has been made anew. Nothing is missing.',
  ])
})

test('that the last moments of a killed run were brought in is nothing to tell', () => {
  expect(words({ what: 'replayed', commits: 12 })).toEqual([])
})

test.each([
  [{ count: 3, after: at(9, 40), before: at(9, 52) }, '3 changes made between 9:40 AM and 9:52 AM could not be read.'],
  [{ count: 1, after: at(9, 40) }, '1 change made after 9:40 AM could not be read.'],
  [{ count: 2, before: at(9, 40) }, '2 changes made before 9:40 AM could not be read.'],
  [{ count: 2 }, '2 changes could not be read.'],
  [
    { count: 2, after: at(9, 40, 20), before: at(9, 52) },
    '2 changes made between Nov 20, 2026, 9:40 AM and Nov 22, 2026, 9:52 AM could not be read.',
  ],
])('what is missing is said exactly: %j', (missing, sentence) => {
  expect(words({ what: 'rescued', rows: 5, missing: [missing] })).toEqual([
    'Your data was damaged. This could be brought back: 312 customers, 1,204 interactions.',
    sentence,
  ])
})
