import { contactDate, dayOrMonthFirst } from '@shared/contacts/contact-date'
import { isDay } from '@shared/domain/day'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['1978-03-11', '1978-03-11'],
  ['19780311', '1978-03-11'],
  ['1978/3/11', '1978-03-11'],
  ['1953-10-15T23:10:00Z', '1953-10-15'],
  ['20090808T1430-0500', '2009-08-08'],
  ['1987-04-02 00:00:00', '1987-04-02'],
  ['--0203', '--02-03'],
  ['--02-29', '--02-29'],
  ['1604-05-03', '--05-03'],
  ['0000-05-03', '--05-03'],
  ['11.3.1978', '1978-03-11'],
  ['11. 3. 1978', '1978-03-11'],
  ['03.05.', '--05-03'],
  ['01.01.99', '1999-01-01'],
  ['01.01.12', '2012-01-01'],
  ['25/12/1980', '1980-12-25'],
  ['12/25/1980', '1980-12-25'],
  ['Tue, 22 Dec 2009', '2009-12-22'],
  ['December 22, 2009', '2009-12-22'],
  ['22. Dezember 1970', '1970-12-22'],
  ['14 août 1981', '1981-08-14'],
  ['1er juin 1981', '1981-06-01'],
  ['3 May', '--05-03'],
])('%s is %s', (text, date) => {
  expect(contactDate(text)).toBe(date)
})

test('the order of day and month is asked for only where the numbers leave it open', () => {
  expect([contactDate('3/4/1978', true), contactDate('3/4/1978', false)]).toEqual(['1978-04-03', '1978-03-04'])
  expect([contactDate('3.4.1978', false), contactDate('25/4/1978', false)]).toEqual(['1978-04-03', '1978-04-25'])
  expect(['25/4/78', '4/25/78', '3/4/78', '3.4.78', '40/1/78', 'May'].map(dayOrMonthFirst)).toEqual([
    'day',
    'month',
    'either',
    undefined,
    undefined,
    undefined,
  ])
})

test.each(['', '0.0.00', '00/00/0000', '0000-00-00', ' - ', '4501-01-01', '1/1/4501'])('"%s" means no date', (text) => {
  expect(contactDate(text)).toBe('')
})

test.each([
  '19723101',
  '2001-02-29',
  '31.4.1990',
  '1996',
  '1985-04',
  'soon',
  '0199-01-01',
  '12 of March or April 3, 4, 5',
])('%s is no date', (text) => {
  expect(contactDate(text)).toBeUndefined()
})

test('whatever is read as a date exists', () => {
  const alike = fc.stringMatching(/^[0-9]{0,4}[-/. ]?[0-9A-Za-z]{0,4}[-/. ]{0,2}[0-9]{0,4}$/)
  fc.assert(
    fc.property(fc.oneof(alike, fc.string()), fc.boolean(), (text, dayFirst) => {
      const date = contactDate(text, dayFirst)
      if (date) expect(isDay(date.replace(/^-/, '2000'))).toBe(true)
    }),
  )
})
