import { actWords, isTold, wordsOfAct } from '@renderer/app/act-words'
import type { ActName } from '@shared/domain/act'
import { createIntl } from 'react-intl'
import { expect, test } from 'vitest'

const intl = createIntl({ locale: 'en', defaultLocale: 'en', onError: (error) => expect.fail(error.message) })
const names = Object.keys(actWords) as ActName[]

test.each(names)('%s has words with a name and without, for one and for many', (act) => {
  for (const words of [
    wordsOfAct(intl, { act }),
    wordsOfAct(intl, { act, name: 'Anna Berg' }),
    wordsOfAct(intl, { act, count: 12 }),
  ]) {
    expect(words).toMatch(/\w{3}/)
    expect(words).not.toMatch(/[{}]|undefined/)
  }
})

test('says whom and how many', () => {
  expect(wordsOfAct(intl, { act: 'customerBinned', name: 'Anna Berg' })).toBe('Moved Anna Berg to the bin')
  expect(wordsOfAct(intl, { act: 'customerBinned', count: 12 })).toBe('Moved 12 customers to the bin')
  expect(wordsOfAct(intl, { act: 'contactsImported', count: 1 })).toBe('Imported 1 contact')
})

test('a long name is cut, so that a toast stays a line', () => {
  const words = wordsOfAct(intl, { act: 'followUpDone', name: 'x'.repeat(2000) })
  expect(words).toMatch(/^Done: x{59}…$/)
})

test('a name with braces is only a name', () => {
  expect(wordsOfAct(intl, { act: 'customerAdded', name: '{count, plural, <b>' })).toBe('Added {count, plural, <b>')
})

test('settings and what the app does by itself are not told', () => {
  expect(names.filter((act) => !isTold({ act }))).toEqual([
    'columnsRead',
    'businessChanged',
    'binEmptied',
    'packageMade',
    'reminderShown',
    'erased',
    'sampleAdded',
  ])
})
