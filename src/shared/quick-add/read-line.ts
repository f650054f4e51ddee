import { addDays, type Day, dayOf, type LocalTime } from '@shared/domain/day'
import type { RepeatChoice } from '@shared/domain/repeat-choice'
import type { DayOrder } from './days'
import { type NewPerson, readPerson } from './read-person'
import { repeatAt } from './repeat'
import { plain, type Token, tokensOf } from './tokens'
import { type Place, phrase, whenAt } from './when'
import type { Doing, QuickWords } from './words'

/** What was understood of a line, and where it stands: `from` and `to` count UTF-16 units. */
type Part = {
  kind: 'verb' | 'who' | 'tag' | 'when' | 'repeat'
  from: number
  to: number
  text: string
}

type Understood = {
  parts: Part[]
  /** Whom it is about, as it was typed. */
  who?: string
  tags: string[]
}

export type QuickLine = Understood &
  (
    | {
        is: 'followUp'
        /** Empty while nothing says what is to be done. */
        title: string
        due: LocalTime
        repeats?: RepeatChoice
      }
    | { is: 'log'; kind: Doing | 'note'; at: LocalTime; summary: string }
    | { is: 'customer'; customer: NewPerson }
  )

export type Reading = {
  /** The clock on the owner's wall, with minutes. */
  now: LocalTime
  words: QuickWords
  order: DayOrder
  /** What the owner has turned back into text, as it stands in the line. */
  asText?: readonly string[]
}

/**
 * Reads a line as an owner types it: `call @anna fri 3pm about the boiler every 2 weeks`. What is not understood is its
 * text; nothing is lost. The grammar is that of the product's own description of quick add.
 */
export function readLine(line: string, { now, words, order, asText = [] }: Reading): QuickLine {
  const tokens = tokensOf(line)
  const first = beginning(line, tokens, { words, asText })
  if (first.is === 'customer') {
    return {
      is: 'customer',
      parts: [partOf(line, 'verb', tokens, 0, first.length)],
      tags: [],
      customer: readPerson(tokens.slice(first.length), first.kind, words),
    }
  }
  const place: Place = { tokens, words, now, order, isPast: first.is === 'log' }
  const parts: Part[] = []
  const text: Token[] = []
  const tags: string[] = []
  let who: string | undefined
  let day: Day | undefined
  let mayBeToday = false
  let time: string | undefined
  let repeats: RepeatChoice | undefined
  let repeatDay: Day | undefined

  const isText = (part: Part) => asText.includes(part.text)
  const take = (kind: Part['kind'], at: number, length: number): boolean => {
    const part = partOf(line, kind, tokens, at, length)
    if (isText(part)) return false
    parts.push(part)
    return true
  }

  let at = 0
  if (first.length > 0) {
    take('verb', 0, first.length)
    at = first.length
    if (first.is === 'followUp') text.push(...tokens.slice(0, at))
  }
  while (at < tokens.length) {
    const token = tokens[at]!
    const length = understood(token, at)
    if (length === 0) text.push(token)
    at += length || 1
  }

  function understood(token: Token, at: number): number {
    if (token.isText) return 0
    const name = /^[@#]([\p{L}\p{N}].*?)[,;.:!?]*$/u.exec(token.text)?.[1]
    if (token.text.startsWith('#') && name && take('tag', at, 1)) {
      if (!tags.includes(name)) tags.push(name)
      return 1
    }
    if (token.text.startsWith('@') && name && who === undefined && take('who', at, 1)) {
      who = name.replaceAll(/[-_](?=\p{L})/gu, ' ')
      return 1
    }
    const repeat = first.is === 'followUp' && !repeats ? repeatAt(place, at) : undefined
    if (repeat && take('repeat', at, repeat.length)) {
      repeats = repeat.repeats
      repeatDay = repeat.day
      return repeat.length
    }
    const when = whenAt(place, at)
    const isNew = when && !(when.day && day) && !(when.time && time)
    if (when && isNew && take('when', at, when.length)) {
      if (when.day) {
        day = when.day
        mayBeToday = when.mayBeToday ?? false
      }
      time ??= when.time
      return when.length
    }
    return 0
  }

  if (mayBeToday && time && `${dayOf(now)}T${time}` > now) day = dayOf(now)
  const about = { parts, tags, ...(who !== undefined && { who }) }
  const rest = joined(text)
  if (first.is === 'log') return { is: 'log', kind: first.kind, at: momentOf(day, time, now), summary: rest, ...about }
  return {
    is: 'followUp',
    title: rest && rest[0]!.toLocaleUpperCase() + rest.slice(1),
    due: dueOf(day ?? repeatDay, time, now),
    ...(repeats && { repeats }),
    ...about,
  }
}

type Beginning =
  | { is: 'followUp'; length: number }
  | { is: 'log'; kind: Doing | 'note'; length: number }
  | { is: 'customer'; kind: NewPerson['kind']; length: number }

function beginning(
  line: string,
  tokens: readonly Token[],
  { words, asText }: { words: QuickWords; asText: readonly string[] },
): Beginning {
  const is = beginningOf(tokens, words)
  const isText = is.length > 0 && asText.includes(partOf(line, 'verb', tokens, 0, is.length).text)
  return isText ? { is: 'followUp', length: 0 } : is
}

function beginningOf(tokens: readonly Token[], words: QuickWords): Beginning {
  const at = (phrases: readonly string[]) => phrase({ tokens }, 0, phrases)
  const company = at(words.newCompany)
  if (company > 0) return { is: 'customer', kind: 'company', length: company }
  const person = at(words.newPerson)
  if (person > 0) return { is: 'customer', kind: 'person', length: person }
  if (at(words.note) > 0) return { is: 'log', kind: 'note', length: 1 }
  const done = tokens[0] && !tokens[0].isText ? words.done[plain(tokens[0].text)] : undefined
  if (done) return { is: 'log', kind: done, length: 1 }
  return { is: 'followUp', length: at(words.toDo) }
}

/** Without a day it is today's time, or tomorrow's when that has passed; without anything it is tomorrow. */
function dueOf(day: Day | undefined, time: string | undefined, now: LocalTime): LocalTime {
  const today = dayOf(now)
  if (!time) return day ?? addDays(today, 1)
  const soon = `${today}T${time}` > now ? today : addDays(today, 1)
  return `${day ?? soon}T${time}`
}

/** When it happened: now, or at a time that is not ahead. */
function momentOf(day: Day | undefined, time: string | undefined, now: LocalTime): LocalTime {
  const at = `${day ?? dayOf(now)}T${time ?? (day && day !== dayOf(now) ? '12:00' : now.slice(11))}`
  return at > now ? now : at
}

const partOf = (line: string, kind: Part['kind'], tokens: readonly Token[], at: number, length: number): Part => {
  const { from } = tokens[at]!
  const { to } = tokens[at + length - 1]!
  return { kind, from, to, text: line.slice(from, to) }
}

/** The words that are left, as they were typed; quotes and backslashes have said what they had to. */
const joined = (tokens: readonly Token[]) =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .trim()
