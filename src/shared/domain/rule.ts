import { type Day, isDay } from './day'

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
type Frequency = (typeof frequencies)[number]

/** Days of the week as iCalendar names them, Monday first as ISO 8601 counts them. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]

/** A day of the week; with `nth` the second (2) or the last (-1) one of its month. */
export type RuleDay = { day: Weekday; nth?: number }

/** A rule for repeating (RFC 5545, 3.3.10), as far as owners need it: always by days, never by hours. */
export type Rule = {
  frequency: Frequency
  interval: number
  days?: RuleDay[]
  /** Days of the month, -1 for its last. */
  monthDays?: number[]
  months?: number[]
  /** Of all days that fit in one month or year only this one: 1 the first, -1 the last. */
  position?: number
  /** The last day on which it may come. */
  until?: Day
  /** How often it comes in all, counted from the day for which it is planned now. */
  count?: number
}

/** More often than this nobody counts. */
const most = 9999

/** The rule that an RRULE text says; undefined when it says more, or less, than we understand. */
export function ruleOf(text: string): Rule | undefined {
  const parts = new Map<string, string>()
  for (const part of text.split(';')) {
    const [name, value, ...more] = part.split('=')
    if (!name || !value || more.length > 0 || parts.has(name)) return undefined
    parts.set(name, value)
  }
  const take = (name: string) => {
    const value = parts.get(name)
    parts.delete(name)
    return value
  }

  const frequency = frequencies.find((one) => one === parts.get('FREQ'))
  take('FREQ')
  const interval = numberIn(take('INTERVAL') ?? '1', 1, most)
  const days = listOf(take('BYDAY'), dayIn)
  const monthDays = listOf(take('BYMONTHDAY'), (word) => numberIn(word, -31, 31))
  const months = listOf(take('BYMONTH'), (word) => numberIn(word, 1, 12))
  const position = optional(take('BYSETPOS'), (word) => numberIn(word, -366, 366))
  const until = optional(take('UNTIL'), untilIn)
  const count = optional(take('COUNT'), (word) => numberIn(word, 1, most))
  if (!frequency || parts.size > 0) return undefined
  const all = { interval, days, monthDays, months, position, until, count }
  if (Object.values(all).includes(null)) return undefined
  return { frequency, ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) } as Rule
}

/** The rule as RRULE text, always in the same order. */
export function ruleText(rule: Rule): string {
  const parts = [
    ['FREQ', rule.frequency],
    ['INTERVAL', rule.interval > 1 ? rule.interval : undefined],
    ['BYMONTH', rule.months?.join(',')],
    ['BYMONTHDAY', rule.monthDays?.join(',')],
    ['BYDAY', rule.days?.map(({ nth, day }) => `${nth ?? ''}${day}`).join(',')],
    ['BYSETPOS', rule.position],
    ['UNTIL', rule.until?.replaceAll('-', '')],
    ['COUNT', rule.count],
  ]
  return parts
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join(';')
}

export const isRuleText = (text: string) => ruleOf(text) !== undefined

function numberIn(word: string, least: number, greatest: number): number | null {
  const number = /^[+-]?\d{1,5}$/.test(word) ? Number(word) : 0
  return number !== 0 && number >= least && number <= greatest ? number : null
}

function dayIn(word: string): RuleDay | null {
  const [, nth, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(word) ?? []
  const day = weekdays.find((one) => one === name)
  if (!day) return null
  if (nth === undefined) return { day }
  const place = numberIn(nth, -53, 53)
  return place === null ? null : { day, nth: place }
}

/** A day, or a moment of which the day counts. */
function untilIn(word: string): Day | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(word) ?? []
  const text = `${year}-${month}-${day}`
  return isDay(text) ? text : null
}

function listOf<Item>(words: string | undefined, read: (word: string) => Item | null): Item[] | null | undefined {
  if (words === undefined) return undefined
  const items = words.split(',').map(read)
  return items.every((item) => item !== null) ? items : null
}

const optional = <Value>(word: string | undefined, read: (word: string) => Value | null) =>
  word === undefined ? undefined : read(word)
