import type { FollowUp } from '@shared/domain/follow-up'
import { calendarOf } from '@shared/icalendar'
import { aDay, aMinute } from '@test/support/days'
import { aFollowUp } from '@test/support/factories'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'

const now = Date.UTC(2026, 10, 26, 9, 30)
const about = { now, dayAt: '09:00', datesBefore: [0, 7], name: 'Follow-ups' }
const write = (followUps: FollowUp[], customerName = 'Anna Berg') =>
  calendarOf(
    followUps.map((followUp) => ({ followUp, customerName })),
    [],
    about,
  )
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const read = (some: Partial<FollowUp>, customerName?: string) => {
  const [event] = eventsIn(write([aFollowUp(some)], customerName))
  return event!
}
const alarmsOf = (event: ICAL.Event) =>
  event.component
    .getAllSubcomponents('valarm')
    .map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60)

test('a day is a day, with an alarm when the owner’s day starts', () => {
  const event = read({ due: '2026-12-24' })
  expect(event.summary).toBe('Send the quote · Anna Berg')
  expect(event.startDate.isDate).toBe(true)
  expect(event.startDate.toString()).toBe('2026-12-24')
  expect(alarmsOf(event)).toEqual([9 * 60])
})

test('a time floats, and each time ahead is an alarm of its own', () => {
  const event = read({ due: '2026-12-24T15:30', remindBefore: [60, 1440] })
  expect(event.startDate.toString()).toBe('2026-12-24T15:30:00')
  expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone)
  expect(alarmsOf(event)).toEqual([-60, -1440, 0])
})

test('a time that is meant in a time zone is the instant it is', () => {
  expect(read({ due: '2026-12-24T09:00', zone: 'Asia/Tokyo' }).startDate.toString()).toBe('2026-12-24T00:00:00Z')
})

test('what was put off stands when it was put off to, once', () => {
  const repeats = { rule: 'FREQ=WEEKLY', from: 'plan' as const }
  const event = read({ due: '2026-12-24', snoozedUntil: '2026-12-28T10:00', repeats })
  expect(event.startDate.toString()).toBe('2026-12-28T10:00:00')
  expect(event.isRecurring()).toBe(false)
})

test.each<[string, Partial<FollowUp>, string[]]>([
  [
    'every week',
    { due: '2026-12-24', repeats: { every: 1, unit: 'week', from: 'plan' } },
    ['2026-12-24', '2026-12-31'],
  ],
  [
    'the second Tuesday until a day',
    { due: '2026-12-08T10:00', repeats: { rule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270112', from: 'plan' } },
    ['2026-12-08T10:00:00', '2027-01-12T10:00:00'],
  ],
])('it repeats %s', (_, some, expected) => {
  const iterator = read(some).iterator()
  const days: string[] = []
  for (let next = iterator.next(); next && days.length < expected.length; next = iterator.next())
    days.push(next.toString())
  expect(days).toEqual(expected)
})

test('the 31st of a shorter month is its last day', () => {
  // Read here as text: the parser takes the 28th of every month for it.
  const text = write([
    aFollowUp({ due: '2027-01-31', repeats: { every: 1, unit: 'month', from: 'plan', wantedDay: 31 } }),
  ])
  expect(text).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1\r\n')
})

test('the end of a rule is the end', () => {
  const iterator = read({
    due: '2026-12-08T10:00',
    repeats: { rule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270112', from: 'plan' },
  }).iterator()
  let count = 0
  while (iterator.next()) count++
  expect(count).toBe(2)
})

test.each([
  ['from when it was done', { rule: 'FREQ=WEEKLY', from: 'done' as const }],
  ['paused', { rule: 'FREQ=WEEKLY', from: 'plan' as const, paused: true }],
])('without a rule: %s', (_, repeats) => expect(read({ due: '2026-12-24', repeats }).isRecurring()).toBe(false))

test('whatever the words, they come back, every line is short, and nothing is smuggled in', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 120 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(words, words, aDay, aMinute, fc.boolean(), (title, name, day, minute, isDay) => {
      const due = isDay ? day : minute
      const text = write(
        [aFollowUp({ title, due }), aFollowUp({ id: 'f2', title: 'END:VEVENT\r\nBEGIN:VEVENT' })],
        name,
      )
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const events = eventsIn(text)
      expect(events).toHaveLength(2)
      const kept = (words: string) => words.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\t\n]+/gu, '')
      expect(events[0]!.summary).toBe(`${kept(title)} · ${kept(name)}`)
      expect(events[0]!.startDate.toString().slice(0, 16)).toBe(due)
    }),
  )
})

test('nobody’s calendar is empty without being one', () => {
  const calendar = new ICAL.Component(ICAL.parse(write([])))
  expect(calendar.name).toBe('vcalendar')
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getAllSubcomponents('vevent')).toEqual([])
})

test('dates come round every year, with an alarm for each number of days before; what would skip years comes once', () => {
  const date = { id: 'date anna birthday', summary: 'Birthday: Anna Berg', on: '2026-12-24', isYearly: true }
  const events = eventsIn(
    calendarOf([], [date, { ...date, id: 'leap', on: '2028-02-29' }, { ...date, id: 'goal', isYearly: false }], about),
  )
  expect(events.map((event) => [event.uid, event.startDate.toString(), event.isRecurring()])).toEqual([
    ['date anna birthday@regulars', '2026-12-24', true],
    ['leap@regulars', '2028-02-29', false],
    ['goal@regulars', '2026-12-24', false],
  ])
  expect(alarmsOf(events[0]!)).toEqual([9 * 60, 9 * 60 - 7 * 24 * 60])
})
