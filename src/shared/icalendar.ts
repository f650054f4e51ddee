import { escapedPart, folded } from './contacts/vcard-writing'
import { type Day, dayOf, type LocalTime, timeOfDay } from './domain/day'
import { dueAt, type FollowUp, isPaused } from './domain/follow-up'
import { isByRule } from './domain/recurrence'
import type { Clock } from './domain/reminder-hours'
import { choiceOf, repeatsOf } from './domain/repeat-choice'
import { instantIn } from './domain/zone'

/** A promise as a calendar shows it: what, and to whom. */
export type CalendarEntry = { followUp: FollowUp; customerName: string }

/** A birthday or another date that comes round every year, or once. `id` tells it apart from all others. */
export type CalendarDate = { id: string; summary: string; on: Day; isYearly: boolean }

type About = {
  /** The instant (ms) at which the file is written. */
  now: number
  /** When a day without a time is reminded of. */
  dayAt: Clock
  /** So many days before a date an alarm rings; 0 is the day itself. */
  datesBefore: readonly number[]
  /** What the calendar is called. */
  name: string
}

/**
 * Open follow-ups and dates as an iCalendar file (RFC 5545) of events with alarms, so that a phone can remind too. Times float, as in
 * the app: nine is nine wherever the owner is; one that is meant in a time zone stands as the instant it is, or when it
 * repeats as the owner's own time. What repeats from when it was done has no rule: nobody knows when that will be.
 */
export function calendarOf(entries: readonly CalendarEntry[], dates: readonly CalendarDate[], about: About): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Regulars//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(about.name)}`,
    ...entries.flatMap((entry) => eventOf(entry, about)),
    ...dates.flatMap((date) => eventOfDate(date, about)),
    'END:VCALENDAR',
  ]
  return lines.map(folded).join('')
}

function eventOf({ followUp, customerName }: CalendarEntry, { now, dayAt }: About): string[] {
  const { id, title, createdAt, remindBefore = [] } = followUp
  const start = startOf(followUp)
  const rule = ruleOf(followUp, start)
  const summary = [title, customerName].filter(Boolean).join(' · ')
  const befores = followUp.snoozedUntil ? [0] : [...new Set([...remindBefore, 0])]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@regulars`,
    `DTSTAMP:${utc(now)}`,
    `CREATED:${utc(createdAt)}`,
    `SUMMARY:${escaped(summary)}`,
    start.line,
    ...(start.isDay ? [] : ['DURATION:PT15M']),
    ...(rule ? [`RRULE:${rule}`] : []),
    'TRANSP:TRANSPARENT',
    ...befores.flatMap((before) => alarmOf(summary, minutesAfter(start.isDay, before, dayAt))),
    'END:VEVENT',
  ]
}

/** A yearly rule on the last days of February would skip years: such a date stands there once. */
function eventOfDate({ id, summary, on, isYearly }: CalendarDate, { now, dayAt, datesBefore }: About): string[] {
  const isSteady = !/-02-2[89]$/.test(on)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@regulars`,
    `DTSTAMP:${utc(now)}`,
    `SUMMARY:${escaped(summary)}`,
    `DTSTART;VALUE=DATE:${digits(on)}`,
    ...(isYearly && isSteady ? ['RRULE:FREQ=YEARLY'] : []),
    'TRANSP:TRANSPARENT',
    ...datesBefore.flatMap((days) => alarmOf(summary, minutesAfter(true, days * 24 * 60, dayAt))),
    'END:VEVENT',
  ]
}

type Start = { line: string; isDay: boolean; isInstant: boolean; at: LocalTime }

function startOf(followUp: FollowUp): Start {
  const { due, zone, snoozedUntil, repeats } = followUp
  const at = dueAt(followUp)
  if (!timeOfDay(at)) return { line: `DTSTART;VALUE=DATE:${digits(at)}`, isDay: true, isInstant: false, at }
  if (zone && !snoozedUntil && !repeats)
    return { line: `DTSTART:${utc(instantIn(zone, due))}`, isDay: false, isInstant: true, at }
  return { line: `DTSTART:${digits(at)}00`, isDay: false, isInstant: false, at }
}

/** The rule with its end written like its start (RFC 5545, 3.3.10): a day for a day, a time for a time. */
function ruleOf({ repeats, due, snoozedUntil, ...rest }: FollowUp, start: Start): string | undefined {
  if (!repeats || snoozedUntil || repeats.from === 'done' || isPaused({ ...rest, repeats })) return undefined
  const { rule } = isByRule(repeats) ? repeats : repeatsOf(choiceOf(repeats, dayOf(due)), dayOf(due))
  return start.isDay ? rule : rule.replace(/UNTIL=(\d{8})(?!T)/, 'UNTIL=$1T235959')
}

/** Minutes from the start of the event to the alarm: from midnight for a day. */
function minutesAfter(isDay: boolean, before: number, dayAt: Clock): number {
  const [hours = 0, minutes = 0] = dayAt.split(':').map(Number)
  return (isDay ? hours * 60 + minutes : 0) - before
}

const alarmOf = (summary: string, minutes: number) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  `TRIGGER:${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`,
  'END:VALARM',
]

/** `2026-03-14T15:00` as `20260314T1500`. */
const digits = (time: LocalTime) => time.replaceAll(/[-:]/g, '')

const utc = (instant: number) =>
  new Date(instant)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '')

/** Text (RFC 5545, 3.3.11), which has the same escapes as in a vCard. */
const escaped = (text: string) => escapedPart(text.toWellFormed())
