import {
  addDays,
  addMinutes,
  addMonths,
  type Day,
  dayOf,
  endOfMonth,
  isoWeekday,
  type LocalTime,
} from '@shared/domain/day'
import type { RecurrenceUnit } from '@shared/domain/recurrence'
import { type DayOrder, dayInYear, dayOfMonth, weekdayFrom } from './days'
import { plain, type Token } from './tokens'
import type { QuickWords } from './words'

/** A day or a time that stands at a place of the line, over so many words. `time` is `HH:mm`. */
export type When = {
  length: number
  day?: Day
  time?: string
  /** The weekday is today's: with a time that is still ahead, today is meant. */
  mayBeToday?: boolean
}

export type Place = { tokens: readonly Token[]; words: QuickWords; now: LocalTime; order: DayOrder; isPast: boolean }

/** How many words from `at` on are one of these phrases, the longest of them; 0 when none is. */
export function phrase({ tokens }: Pick<Place, 'tokens'>, at: number, phrases: Phrases): number {
  const first = wordAt(tokens, at)
  if (first === undefined) return 0
  const found = byFirstWord(phrases)
    .get(first)
    ?.find((words) => words.every((word, index) => wordAt(tokens, at + index) === word))
  return found?.length ?? 0
}

/** A list, or the keys of a record. */
type Phrases = readonly string[] | Readonly<Record<string, unknown>>

/** A line is read anew with each letter, and asks at each word for each phrase: they are sorted out once, the longest first. */
const sorted = new WeakMap<Phrases, Map<string, string[][]>>()

function byFirstWord(phrases: Phrases): Map<string, string[][]> {
  const before = sorted.get(phrases)
  if (before) return before
  const split = (Array.isArray(phrases) ? phrases : Object.keys(phrases)).map((each: string) => each.split(' '))
  const map = new Map<string, string[][]>()
  for (const words of split.sort((one, other) => other.length - one.length))
    map.set(words[0]!, [...(map.get(words[0]!) ?? []), words])
  sorted.set(phrases, map)
  return map
}

const wordAt = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  return token && !token.isText ? plain(token.text) : undefined
}

/** The value of a word or a phrase. */
function lookUp<Value>(place: Place, at: number, record: Readonly<Record<string, Value>>) {
  const length = phrase(place, at, record)
  if (length === 0) return undefined
  const words = place.tokens.slice(at, at + length).map(({ text }) => plain(text))
  return { length, value: record[words.join(' ')] as Value }
}

/** A whole number, in digits or as a word. */
export function numberAt({ tokens, words }: Place, at: number): number | undefined {
  const word = wordAt(tokens, at)
  if (word === undefined) return undefined
  return /^\d{1,4}$/.test(word) ? Number(word) : words.numbers[word]
}

/** `15th`, `2nd`; `15.` */
export function ordinalAt({ tokens }: Place, at: number): number | undefined {
  const [, number] = /^(\d{1,2})(?:st|nd|rd|th|\.)$/.exec(wordAt(tokens, at) ?? '') ?? []
  return number === undefined ? undefined : Number(number)
}

export const weekdayAt = (place: Place, at: number) => {
  const word = wordAt(place.tokens, at)?.replace(/\.$/, '')
  // As a first word `do`, `so` and their like are words of their own.
  return word === undefined || (at === 0 && word.length === 2) ? undefined : place.words.weekdays[word]
}

export const unitAt = (place: Place, at: number): RecurrenceUnit | undefined =>
  place.words.units[wordAt(place.tokens, at) ?? '']

export const within = (day: Day, count: number, unit: RecurrenceUnit): Day => {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, count * 7)
  return addMonths(day, unit === 'month' ? count : count * 12)
}

/** The day, or the moment, that stands at a place; undefined when none does. */
export function whenAt(place: Place, at: number): When | undefined {
  const { words } = place
  const lead = phrase(place, at, words.on) || phrase(place, at, words.by)
  const found = dayAt(place, at + lead) ?? (lead > 0 ? ordinalDay(place, at + lead) : undefined)
  if (found) return { ...found, length: found.length + lead }
  return momentAt(place, at) ?? timeAt(place, at)
}

function dayAt(place: Place, at: number): When | undefined {
  const { words, now, isPast } = place
  const today = dayOf(now)
  const tonight = phrase(place, at, words.tonight)
  if (tonight > 0) return { length: tonight, day: today, time: words.times.evening ?? '18:00' }
  const far = lookUp(place, at, words.days)
  if (far) return { length: far.length, day: addDays(today, far.value) }
  const nextWeek = phrase(place, at, words.nextWeek)
  if (nextWeek > 0) return { length: nextWeek, day: weekdayFrom(today, 1, false) }
  const nextMonth = phrase(place, at, words.nextMonth)
  if (nextMonth > 0) return { length: nextMonth, day: addMonths(today, 1) }
  const weekend = phrase(place, at, words.weekend)
  if (weekend > 0) return { length: weekend, day: weekdayFrom(today, 6, isPast) }
  const end = phrase(place, at, words.endOfMonth)
  if (end > 0) return { length: end, day: endOfMonth(today) }

  const next = phrase(place, at, words.next)
  const weekday = weekdayAt(place, at + next)
  if (weekday) {
    // That of the week after this one, which begins on Monday.
    const day = next > 0 ? addDays(today, 8 - isoWeekday(today) + weekday - 1) : weekdayFrom(today, weekday, isPast)
    return { length: next + 1, day, mayBeToday: next === 0 && !isPast && weekday === isoWeekday(today) }
  }
  return writtenDay(place, at)
}

/** `27 nov 2026`, `nov 27`, `27.11.`, `11/27`, `2026-11-27`. */
function writtenDay(place: Place, at: number): When | undefined {
  const { tokens, words, now, order, isPast } = place
  const today = dayOf(now)
  const month = (index: number) => words.months[wordAt(tokens, index)?.replace(/\.$/, '') ?? '']
  const dayNumber = (index: number) => ordinalAt(place, index) ?? shortNumber(wordAt(tokens, index))
  const yearAt = (index: number) =>
    /^(19|20)\d\d$/.test(wordAt(tokens, index) ?? '') ? Number(tokens[index]!.text.slice(0, 4)) : undefined
  const named = (day: number | undefined, of: number | undefined) => {
    if (day === undefined || of === undefined) return undefined
    const year = yearAt(at + 2)
    const found = dayInYear(today, of, day, year, isPast)
    return found && { length: year === undefined ? 2 : 3, day: found }
  }
  const inWords = named(dayNumber(at), month(at + 1)) ?? named(dayNumber(at + 1), month(at))
  if (inWords) return inWords

  const text = wordAt(tokens, at) ?? ''
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/.exec(text)
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(text)
  const [year, monthNumber, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dotted
      ? [dotted[3], dotted[2], dotted[1]]
      : slashed
        ? [slashed[3], ...(order === 'day first' ? [slashed[2], slashed[1]] : [slashed[1], slashed[2]])]
        : []
  if (monthNumber === undefined || day === undefined) return undefined
  const found = dayInYear(
    today,
    Number(monthNumber),
    Number(day),
    year === undefined ? undefined : Number(year),
    isPast,
  )
  return found && { length: 1, day: found }
}

const shortNumber = (word: string | undefined) =>
  word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : undefined

/** `on the 15th`, `am 15.` */
function ordinalDay(place: Place, at: number): When | undefined {
  const number = ordinalAt(place, at)
  const day = number === undefined ? undefined : dayOfMonth(dayOf(place.now), number)
  return day && { length: 1, day }
}

/** `in 2 weeks`, `in an hour`, `3 days ago`, `vor 3 Tagen`. */
function momentAt(place: Place, at: number): When | undefined {
  const { words, now } = place
  const today = dayOf(now)
  const into = phrase(place, at, words.in)
  const before = phrase(place, at, words.before)
  const lead = into || before
  const count = numberAt(place, at + lead)
  if (count === undefined) return undefined
  const unit = unitAt(place, at + lead + 1)
  const minutes =
    phrase(place, at + lead + 1, words.minutes) > 0 ? 1 : phrase(place, at + lead + 1, words.hours) > 0 ? 60 : 0
  if (into > 0 && minutes > 0) {
    const moment = addMinutes(now, count * minutes)
    return { length: lead + 2, day: dayOf(moment), time: moment.slice(11) }
  }
  if (!unit) return undefined
  if (into > 0) return { length: lead + 2, day: within(today, count, unit) }
  const ago = before > 0 ? 0 : phrase(place, at + 2, words.ago)
  return before > 0 || ago > 0 ? { length: lead + 2 + ago, day: within(today, -count, unit) } : undefined
}

/** `at 3`, `15:30`, `3pm`, `3 pm`, `15 Uhr`, `in the morning`. Without am or pm an hour from 1 to 7 is one of the afternoon. */
function timeAt(place: Place, at: number): When | undefined {
  const { tokens, words } = place
  const lead = phrase(place, at, words.at)
  const named = lookUp(place, at + (lead || phrase(place, at, words.in)), words.times)
  if (named) return { length: named.length + (lead || phrase(place, at, words.in)), time: named.value }

  const text = wordAt(tokens, at + lead) ?? ''
  const match = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|h)?$/.exec(text)
  if (!match) return undefined
  const [, hourText = '', minuteText, sign] = match
  const after = wordAt(tokens, at + lead + 1) ?? ''
  const isHalf = !sign && /^(am|pm)$/.test(after)
  const isClock = !sign && !isHalf && phrase(place, at + lead + 1, words.oClock) > 0
  const half = sign === 'am' || sign === 'pm' ? sign : isHalf ? after : undefined
  const isTime =
    half !== undefined || isClock || sign === 'h' || (minuteText !== undefined && text.includes(':')) || lead > 0
  if (!isTime) return undefined
  const hour = hourOf(Number(hourText), half, lead > 0 && !isClock && minuteText === undefined && sign === undefined)
  const minute = Number(minuteText ?? 0)
  if (hour === undefined || minute > 59) return undefined
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return { length: lead + 1 + (isHalf || isClock ? 1 : 0), time }
}

function hourOf(hour: number, half: string | undefined, isBare: boolean): number | undefined {
  if (half) {
    if (hour < 1 || hour > 12) return undefined
    return (hour % 12) + (half === 'pm' ? 12 : 0)
  }
  if (hour > 23) return undefined
  return isBare && hour >= 1 && hour <= 7 ? hour + 12 : hour
}
