import { isDay, type PartialDate } from '@shared/domain/day'

/**
 * A date as people and programs write it: `1978-03-11`, `19780311`, `--0311`, `11.3.78`, `3/11/1978`, `11 Mar 1978`,
 * `March 11`. An empty string when the text stands for "no date" (`0.0.00`, Outlook's year 4501), undefined when it is no
 * date. Two digits of a year up to 29 are of this century.
 * @param dayFirst how to read `3/4/1978`; dots are always day first, and a number above 12 is never a month
 */
export function contactDate(text: string, dayFirst = true): PartialDate | '' | undefined {
  const plain = text
    .slice(0, 60)
    .trim()
    .replace(/(\d)(?:T\d{2}| \d{1,2}:\d{2}).*$/, '$1')
  if (/^[\s0./-]*$/.test(plain)) return ''
  return inNumbers(plain, dayFirst) ?? inWords(plain)
}

/** Whether the text is a date that means one day with the day first and another with the month first. */
export function dayOrMonthFirst(text: string): 'day' | 'month' | 'either' | undefined {
  const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?\b/.exec(text) ?? []
  if (!first || !second || Number(first) > 31 || Number(second) > 31) return undefined
  if (Number(first) > 12) return 'day'
  return Number(second) > 12 ? 'month' : 'either'
}

function inNumbers(text: string, dayFirst: boolean) {
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})\.?$/.exec(text)
  if (yearFirst && (yearFirst[2] || text.length === 8)) return dateOf(yearFirst[1], yearFirst[3], yearFirst[4])
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(text)
  if (yearless) return dateOf(undefined, yearless[1], yearless[2])
  const yearLast = /^(\d{1,2})([-/. ]|\. )(\d{1,2})(?:\2(\d{4}|\d{2})|\.)?$/.exec(text)
  if (!yearLast) return undefined
  const [, first, separator, second, year] = yearLast
  const monthFirst =
    Number(second) > 12 || (Number(first) <= 12 && !dayFirst && separator !== '.' && separator !== '. ')
  return monthFirst ? dateOf(fullYear(year), first, second) : dateOf(fullYear(year), second, first)
}

function inWords(text: string) {
  const month = text.match(/\p{L}{3,}/gu)?.reduce<number>((found, word) => found || monthOf(word), 0)
  const [first, second, third] = text.match(/\d+/g) ?? []
  if (!month || !first || third) return undefined
  if (first.length === 4) return dateOf(first, String(month), second)
  return dateOf(fullYear(second), String(month), first)
}

const monthStarts = [
  ['jan', 'jän'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'maer', 'mrz'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc'],
]

function monthOf(word: string) {
  const folded = word.toLowerCase()
  return monthStarts.findIndex((starts) => starts.some((start) => folded.startsWith(start))) + 1
}

const fullYear = (year?: string) => (year?.length === 2 ? `${Number(year) < 30 ? '20' : '19'}${year}` : year)

/** Apple writes the year 1604, others 0000, when only day and month are known. */
function dateOf(year: string | undefined, month = '', day = ''): PartialDate | '' | undefined {
  const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!year || year === '1604' || year === '0000') return isDay(`2000-${monthAndDay}`) ? `--${monthAndDay}` : undefined
  if (Number(year) >= 4500) return ''
  return Number(year) >= 1000 && isDay(`${year}-${monthAndDay}`) ? `${year}-${monthAndDay}` : undefined
}
