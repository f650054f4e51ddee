import { repeatsOf } from '@shared/domain/repeat-choice'
import type { DayOrder } from '@shared/quick-add/days'
import { type QuickLine, readLine } from '@shared/quick-add/read-line'
import { together } from '@shared/quick-add/words'
import { german } from '@shared/quick-add/words-de'
import { english } from '@shared/quick-add/words-en'
import { aMinute } from '@test/support/days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// A Thursday.
const now = '2026-11-26T10:30'
const en = together([english])
const de = together([german, english])

const read = (line: string, words = en, order: DayOrder = 'month first', asText: string[] = []) =>
  readLine(line, { now, words, order, asText })

/** A line as short as it can be said: what, when, how often, whom. */
function said(line: QuickLine): string {
  const who = line.who === undefined ? '' : ` @${line.who}`
  const tags = line.tags.map((tag) => ` #${tag}`).join('')
  if (line.is === 'customer') return JSON.stringify(line.customer)
  if (line.is === 'log') return `${line.kind} ${line.at} ${line.summary}${who}${tags}`
  const repeats = line.repeats ? repeatsOf(line.repeats, line.due.slice(0, 10)) : undefined
  const often = repeats ? ` [${repeats.rule}${repeats.from === 'done' ? ' from done' : ''}]` : ''
  return `${line.due} ${line.title}${often}${who}${tags}`
}

const tomorrow = '2026-11-27'

describe('English', () => {
  test.each([
    // The examples of the description.
    ['call @anna fri 3pm about the boiler', '2026-11-27T15:00 Call about the boiler @anna'],
    [
      'call @anna fri 3pm about the boiler every 2 weeks',
      '2026-11-27T15:00 Call about the boiler [FREQ=WEEKLY;INTERVAL=2] @anna',
    ],
    ['called @anna wants a second quote', 'call 2026-11-26T10:30 wants a second quote @anna'],
    ['quote @berg by end of month', '2026-11-30 Quote @berg'],
    [
      'check filter @meyer every 6 months after done',
      '2027-05-26 Check filter [FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=26 from done] @meyer',
    ],
    ['visited @hotel-adler yesterday 10:00 for 45m all fine', 'visit 2026-11-25T10:00 for 45m all fine @hotel adler'],
    // Days.
    ['pay rent', `${tomorrow} Pay rent`],
    ['pay rent today', '2026-11-26 Pay rent'],
    ['pay rent tomorrow', `${tomorrow} Pay rent`],
    ['tomorrow pay rent', `${tomorrow} Pay rent`],
    ['pay rent tmrw', `${tomorrow} Pay rent`],
    ['pay rent Tomorrow,', `${tomorrow} Pay rent`],
    ['pay rent tonight', '2026-11-26T18:00 Pay rent'],
    ['pay rent this evening', '2026-11-26T18:00 Pay rent'],
    ['pay rent monday', '2026-11-30 Pay rent'],
    ['pay rent mon', '2026-11-30 Pay rent'],
    ['pay rent tue', '2026-12-01 Pay rent'],
    ['pay rent wed', '2026-12-02 Pay rent'],
    ['pay rent thursday', '2026-12-03 Pay rent'],
    ['pay rent fri', '2026-11-27 Pay rent'],
    ['pay rent sat', '2026-11-28 Pay rent'],
    ['pay rent on sunday', '2026-11-29 Pay rent'],
    ['pay rent next monday', '2026-11-30 Pay rent'],
    ['pay rent next friday', '2026-12-04 Pay rent'],
    ['pay rent next week', '2026-11-30 Pay rent'],
    ['pay rent next month', '2026-12-26 Pay rent'],
    ['pay rent weekend', '2026-11-28 Pay rent'],
    ['pay rent this weekend', '2026-11-28 Pay rent'],
    ['pay rent end of month', '2026-11-30 Pay rent'],
    ['pay rent eom', '2026-11-30 Pay rent'],
    ['pay rent by friday', '2026-11-27 Pay rent'],
    ['pay rent until fri', '2026-11-27 Pay rent'],
    ['pay rent before monday', '2026-11-30 Pay rent'],
    ['pay rent in 3 days', '2026-11-29 Pay rent'],
    ['pay rent in two weeks', '2026-12-10 Pay rent'],
    ['pay rent in a week', '2026-12-03 Pay rent'],
    ['pay rent in a month', '2026-12-26 Pay rent'],
    ['pay rent in 1 year', '2027-11-26 Pay rent'],
    ['pay rent 2026-12-24', '2026-12-24 Pay rent'],
    ['pay rent 12/24', '2026-12-24 Pay rent'],
    ['pay rent 12/24/2027', '2027-12-24 Pay rent'],
    ['pay rent 12/24/27', '2027-12-24 Pay rent'],
    ['pay rent 3/4', '2027-03-04 Pay rent'],
    ['pay rent 24.12.', '2026-12-24 Pay rent'],
    ['pay rent 24.12.2027', '2027-12-24 Pay rent'],
    ['pay rent 24 dec', '2026-12-24 Pay rent'],
    ['pay rent dec 24', '2026-12-24 Pay rent'],
    ['pay rent december 24th', '2026-12-24 Pay rent'],
    ['pay rent 24th december', '2026-12-24 Pay rent'],
    ['pay rent dec 24 2028', '2028-12-24 Pay rent'],
    ['pay rent 1 march', '2027-03-01 Pay rent'],
    ['pay rent feb 29', '2028-02-29 Pay rent'],
    ['pay rent on the 15th', '2026-12-15 Pay rent'],
    ['pay rent on the 30th', '2026-11-30 Pay rent'],
    ['pay rent on dec 24', '2026-12-24 Pay rent'],
    ['pay rent may 3', '2027-05-03 Pay rent'],
    // Times.
    ['pay rent thu 3pm', '2026-11-26T15:00 Pay rent'],
    ['pay rent 9am thursday', '2026-12-03T09:00 Pay rent'],
    ['pay rent at 3', '2026-11-26T15:00 Pay rent'],
    ['pay rent at 9', '2026-11-27T09:00 Pay rent'],
    ['pay rent at 11', '2026-11-26T11:00 Pay rent'],
    ['pay rent at 15', '2026-11-26T15:00 Pay rent'],
    ['pay rent 3pm', '2026-11-26T15:00 Pay rent'],
    ['pay rent 3 pm', '2026-11-26T15:00 Pay rent'],
    ['pay rent 3:30pm', '2026-11-26T15:30 Pay rent'],
    ['pay rent 12am', '2026-11-27T00:00 Pay rent'],
    ['pay rent 12pm', '2026-11-26T12:00 Pay rent'],
    ['pay rent 9am', '2026-11-27T09:00 Pay rent'],
    ['pay rent 15:00', '2026-11-26T15:00 Pay rent'],
    ['pay rent 08:05', '2026-11-27T08:05 Pay rent'],
    ['pay rent at 15:00', '2026-11-26T15:00 Pay rent'],
    ['pay rent tomorrow at 3', '2026-11-27T15:00 Pay rent'],
    ['pay rent at 3 tomorrow', '2026-11-27T15:00 Pay rent'],
    ['pay rent tomorrow morning', '2026-11-27T09:00 Pay rent'],
    ['pay rent in the morning', '2026-11-27T09:00 Pay rent'],
    ['pay rent noon', '2026-11-26T12:00 Pay rent'],
    ['pay rent friday afternoon', '2026-11-27T15:00 Pay rent'],
    ['pay rent monday evening', '2026-11-30T18:00 Pay rent'],
    ['pay rent in 20 minutes', '2026-11-26T10:50 Pay rent'],
    ['pay rent in an hour', '2026-11-26T11:30 Pay rent'],
    ['pay rent in 14 hours', '2026-11-27T00:30 Pay rent'],
    ['pay rent today 9:00', '2026-11-26T09:00 Pay rent'],
    ["pay rent at 3 o'clock", '2026-11-26T03:00 Pay rent'.replace('2026-11-26', tomorrow)],
    // How often.
    ['pay rent daily', `${tomorrow} Pay rent [FREQ=DAILY]`],
    ['pay rent weekly', '2026-12-03 Pay rent [FREQ=WEEKLY]'],
    ['pay rent monthly', '2026-12-26 Pay rent [FREQ=MONTHLY;BYMONTHDAY=26]'],
    ['pay rent every day', `${tomorrow} Pay rent [FREQ=DAILY]`],
    ['pay rent every week', '2026-12-03 Pay rent [FREQ=WEEKLY]'],
    ['pay rent every 2 weeks', '2026-12-10 Pay rent [FREQ=WEEKLY;INTERVAL=2]'],
    ['pay rent every other week', '2026-12-10 Pay rent [FREQ=WEEKLY;INTERVAL=2]'],
    ['pay rent every month', '2026-12-26 Pay rent [FREQ=MONTHLY;BYMONTHDAY=26]'],
    ['pay rent every 3 months', '2027-02-26 Pay rent [FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=26]'],
    ['pay rent every friday', '2026-11-27 Pay rent [FREQ=WEEKLY]'],
    ['pay rent every other friday', '2026-11-27 Pay rent [FREQ=WEEKLY;INTERVAL=2]'],
    ['pay rent every fri 9am', '2026-11-27T09:00 Pay rent [FREQ=WEEKLY]'],
    ['pay rent every workday', '2026-11-27 Pay rent [FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR]'],
    ['pay rent every weekday', '2026-11-27 Pay rent [FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR]'],
    ['pay rent every last working day', '2026-11-30 Pay rent [FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1]'],
    ['pay rent every 2nd tuesday', '2026-12-08 Pay rent [FREQ=MONTHLY;BYDAY=2TU]'],
    ['pay rent every 15th', '2026-12-15 Pay rent [FREQ=MONTHLY;BYMONTHDAY=15]'],
    ['pay rent every 2 weeks after done', '2026-12-10 Pay rent [FREQ=WEEKLY;INTERVAL=2 from done]'],
    ['pay rent every week when done', '2026-12-03 Pay rent [FREQ=WEEKLY from done]'],
    ['pay rent quarterly', '2027-02-26 Pay rent [FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=26]'],
    ['pay rent fortnightly', '2026-12-10 Pay rent [FREQ=WEEKLY;INTERVAL=2]'],
    ['pay rent every friday from monday', '2026-11-30 Pay rent from [FREQ=WEEKLY]'],
    // Whom, and tags.
    ['@anna pay rent', `${tomorrow} Pay rent @anna`],
    ['pay rent @anna-berg', `${tomorrow} Pay rent @anna berg`],
    ['pay rent @anna, soon', `${tomorrow} Pay rent soon @anna`],
    ['pay rent @"Anna Berg" fri', '2026-11-27 Pay rent @Anna Berg'],
    ['pay rent @müller', `${tomorrow} Pay rent @müller`],
    ['pay rent @anna @max', `${tomorrow} Pay rent @max @anna`],
    ['pay rent #vip', `${tomorrow} Pay rent #vip`],
    ['pay rent #vip #vip #a-b', `${tomorrow} Pay rent #vip #a-b`],
    ['pay # rent', `${tomorrow} Pay # rent`],
    ['mail to a@b.example', `${tomorrow} Mail to a@b.example`],
    // What was.
    ['called @anna', 'call 2026-11-26T10:30  @anna'],
    ['phoned @anna she is happy', 'call 2026-11-26T10:30 she is happy @anna'],
    ['emailed @anna the offer', 'email 2026-11-26T10:30 the offer @anna'],
    ['met @anna yesterday', 'visit 2026-11-25T12:00  @anna'],
    ['met @anna at 9', 'visit 2026-11-26T09:00  @anna'],
    ['met @anna monday', 'visit 2026-11-23T12:00  @anna'],
    ['met @anna thursday 9am', 'visit 2026-11-26T09:00  @anna'],
    ['met @anna 3 days ago', 'visit 2026-11-23T12:00  @anna'],
    ['met @anna 2 weeks ago tea', 'visit 2026-11-12T12:00 tea @anna'],
    ['met @anna nov 20', 'visit 2026-11-20T12:00  @anna'],
    ['met @anna dec 24', 'visit 2025-12-24T12:00  @anna'],
    ['texted @anna the code', 'message 2026-11-26T10:30 the code @anna'],
    ['note @anna likes tea', 'note 2026-11-26T10:30 likes tea @anna'],
    ['called @anna at 11pm', 'call 2026-11-26T10:30  @anna'],
    ['met @anna for 2 h', 'visit 2026-11-26T10:30 for 2 h @anna'],
    ['met @anna for 90 minutes ok', 'visit 2026-11-26T10:30 for 90 minutes ok @anna'],
    // Words that stay words.
    ['call', `${tomorrow} Call`],
    ['call friday', '2026-11-27 Call'],
    ['buy 3 chairs', `${tomorrow} Buy 3 chairs`],
    ['buy 12 in blue', `${tomorrow} Buy 12 in blue`],
    ['send the March report', `${tomorrow} Send the March report`],
    ['ask whether they may come', `${tomorrow} Ask whether they may come`],
    ['read "next week" magazine', `${tomorrow} Read next week magazine`],
    ['read \\tomorrow never dies', `${tomorrow} Read tomorrow never dies`],
    ['look at it', `${tomorrow} Look at it`],
    ['for every customer', `${tomorrow} For every customer`],
    ['version 2.1.0', `${tomorrow} Version 2.1.0`],
    ['pay 99/99', `${tomorrow} Pay 99/99`],
    ['pay on feb 30', `${tomorrow} Pay on feb 30`],
    ['pay at 25', `${tomorrow} Pay at 25`],
    ['pay 13pm', `${tomorrow} Pay 13pm`],
    ['on friday and monday', '2026-11-27 And monday'],
    ['every 0 weeks', `${tomorrow} Every 0 weeks`],
    ['Émile fri', '2026-11-27 Émile'],
    ['', `${tomorrow} `],
    ['   ', `${tomorrow} `],
    ['fri', '2026-11-27 '],
    ['follow up @anna in 3 days', '2026-11-29 Follow up @anna'],
    ['invoice @anna by 30.11.', '2026-11-30 Invoice @anna'],
    ['meet @anna sat noon', '2026-11-28T12:00 Meet @anna'],
  ])('%s', (line, expected) => expect(said(read(line))).toBe(expected))

  test.each([
    ['pay rent 3/4', '2027-04-03 Pay rent'],
    ['pay rent 24/12', '2026-12-24 Pay rent'],
    ['pay rent 24/12/2027', '2027-12-24 Pay rent'],
  ])('%s where the day comes first', (line, expected) => expect(said(read(line, en, 'day first'))).toBe(expected))
})

describe('German, with English beside it', () => {
  test.each([
    ['anrufen @anna freitag 15 Uhr wegen der Heizung', '2026-11-27T15:00 Anrufen wegen der Heizung @anna'],
    ['angerufen @anna will ein zweites Angebot', 'call 2026-11-26T10:30 will ein zweites Angebot @anna'],
    ['besucht @hotel-adler gestern 10:00 alles gut', 'visit 2026-11-25T10:00 alles gut @hotel adler'],
    [
      'Filter prüfen @meyer alle 6 Monate nach Erledigung',
      '2027-05-26 Filter prüfen [FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=26 from done] @meyer',
    ],
    ['Miete zahlen heute', '2026-11-26 Miete zahlen'],
    ['Miete zahlen morgen', `${tomorrow} Miete zahlen`],
    ['Miete zahlen übermorgen', '2026-11-28 Miete zahlen'],
    ['Miete zahlen heute Abend', '2026-11-26T18:00 Miete zahlen'],
    ['Miete zahlen am Montag', '2026-11-30 Miete zahlen'],
    ['Miete zahlen mo', '2026-11-30 Miete zahlen'],
    ['Miete zahlen Do', '2026-12-03 Miete zahlen'],
    ['Miete zahlen nächsten Freitag', '2026-12-04 Miete zahlen'],
    ['Miete zahlen nächste Woche', '2026-11-30 Miete zahlen'],
    ['Miete zahlen nächsten Monat', '2026-12-26 Miete zahlen'],
    ['Miete zahlen am Wochenende', '2026-11-28 Miete zahlen'],
    ['Miete zahlen bis Ende des Monats', '2026-11-30 Miete zahlen'],
    ['Miete zahlen bis Freitag', '2026-11-27 Miete zahlen'],
    ['Miete zahlen spätestens 30.11.', '2026-11-30 Miete zahlen'],
    ['Miete zahlen in 3 Tagen', '2026-11-29 Miete zahlen'],
    ['Miete zahlen in zwei Wochen', '2026-12-10 Miete zahlen'],
    ['Miete zahlen in einem Monat', '2026-12-26 Miete zahlen'],
    ['Miete zahlen am 24. Dezember', '2026-12-24 Miete zahlen'],
    ['Miete zahlen 24. Dez. 2027', '2027-12-24 Miete zahlen'],
    ['Miete zahlen am 15.', '2026-12-15 Miete zahlen'],
    ['Miete zahlen 3.4.', '2027-04-03 Miete zahlen'],
    ['Miete zahlen um 3', '2026-11-26T15:00 Miete zahlen'],
    ['Miete zahlen um 15 Uhr', '2026-11-26T15:00 Miete zahlen'],
    ['Miete zahlen 15.30 Uhr', '2026-11-26T15:30 Miete zahlen'],
    ['Miete zahlen gegen 16:15', '2026-11-26T16:15 Miete zahlen'],
    ['Miete zahlen morgen früh', '2026-11-27T09:00 Miete zahlen'],
    ['Miete zahlen mittags', '2026-11-26T12:00 Miete zahlen'],
    ['Miete zahlen in 20 Minuten', '2026-11-26T10:50 Miete zahlen'],
    ['Miete zahlen in einer Stunde', '2026-11-26T11:30 Miete zahlen'],
    ['Miete zahlen täglich', `${tomorrow} Miete zahlen [FREQ=DAILY]`],
    ['Miete zahlen monatlich', '2026-12-26 Miete zahlen [FREQ=MONTHLY;BYMONTHDAY=26]'],
    ['Miete zahlen jeden Freitag', '2026-11-27 Miete zahlen [FREQ=WEEKLY]'],
    ['Miete zahlen jeden zweiten Freitag', '2026-11-27 Miete zahlen [FREQ=WEEKLY;INTERVAL=2]'],
    ['Miete zahlen alle 2 Wochen', '2026-12-10 Miete zahlen [FREQ=WEEKLY;INTERVAL=2]'],
    ['Miete zahlen jeden Werktag', '2026-11-27 Miete zahlen [FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR]'],
    ['Miete zahlen jeden letzten Werktag', '2026-11-30 Miete zahlen [FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1]'],
    ['Miete zahlen jeden 15.', '2026-12-15 Miete zahlen [FREQ=MONTHLY;BYMONTHDAY=15]'],
    ['Miete zahlen jeden 2. Dienstag', '2026-12-08 Miete zahlen [FREQ=MONTHLY;BYDAY=2TU]'],
    ['getroffen @anna vor 3 Tagen', 'visit 2026-11-23T12:00  @anna'],
    ['gemailt @anna das Angebot', 'email 2026-11-26T10:30 das Angebot @anna'],
    ['Notiz @anna mag Tee', 'note 2026-11-26T10:30 mag Tee @anna'],
    ['do not forget', `${tomorrow} Do not forget`],
    ['so soon', `${tomorrow} So soon`],
    ['call @anna tomorrow', `${tomorrow} Call @anna`],
  ])('%s', (line, expected) => expect(said(read(line, de, 'day first'))).toBe(expected))
})

describe('a new customer', () => {
  const person = (some: object) => ({ kind: 'person', emails: [], phones: [], tags: [], ...some })
  test.each([
    [
      'new Max Braun max@braun.de 0170 1234567 at Braun GmbH #heating',
      person({
        name: 'Max Braun',
        emails: ['max@braun.de'],
        phones: ['0170 1234567'],
        company: 'Braun GmbH',
        tags: ['heating'],
      }),
    ],
    ['new person Zoë Chérif', person({ name: 'Zoë Chérif' })],
    [
      'new company Hotel Adler +49 (431) 765-4321',
      { ...person({ name: 'Hotel Adler', phones: ['+49 (431) 765-4321'] }), kind: 'company' },
    ],
    ['new Max 12', person({ name: 'Max 12' })],
    ['new Max Braun, max@braun.de, #a #b', person({ name: 'Max Braun', emails: ['max@braun.de'], tags: ['a', 'b'] })],
    ['new "Max at Sea"', person({ name: 'Max at Sea' })],
    ['new', person({ name: '' })],
  ])('%s', (line, customer) => {
    expect(read(line)).toMatchObject({ is: 'customer', customer })
  })

  test('in German', () => {
    expect(read('neuer Kunde Max Braun bei Braun GmbH', de)).toMatchObject({
      customer: person({ name: 'Max Braun', company: 'Braun GmbH' }),
    })
  })
})

test('what was understood says where it stands', () => {
  const line = 'call @anna fri 3pm about it every 2 weeks #vip'
  expect(read(line).parts.map(({ kind, text }) => [kind, text])).toEqual([
    ['verb', 'call'],
    ['who', '@anna'],
    ['when', 'fri'],
    ['when', '3pm'],
    ['repeat', 'every 2 weeks'],
    ['tag', '#vip'],
  ])
})

test.each([
  ['watch Black Friday', ['Friday'], `${tomorrow} Watch Black Friday`],
  ['read 1984 tomorrow', ['tomorrow'], `${tomorrow} Read 1984 tomorrow`],
  ['called @anna', ['called'], `${tomorrow} Called @anna`],
  ['pay every friday', ['every friday'], '2026-11-27 Pay every'],
])('what the owner turns back into text is text: %s', (line, asText, expected) =>
  expect(said(read(line, en, 'month first', asText))).toBe(expected),
)

test('whatever is typed, nothing is thrown, parts stand in the line, and a day is ahead', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'every',
      'fri',
      'at',
      '3',
      '3pm',
      'in',
      '2',
      'weeks',
      'next',
      '@',
      '@anna',
      '#',
      '#a',
      '"',
      '\\',
      'by',
      '24.12.',
      '2nd',
      'ago',
      'new',
      'called',
      'for',
      'h',
      'vor',
      'Uhr',
      'jeden',
      'last',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), aMinute, (typed, now) => {
      const line = typed.join(' ')
      const is = readLine(line, { now, words: de, order: 'day first' })
      let end = 0
      for (const part of is.parts) {
        expect(line.slice(part.from, part.to)).toBe(part.text)
        expect(part.from).toBeGreaterThanOrEqual(end)
        end = part.to
      }
      if (is.is === 'log') expect(is.at <= now).toBe(true)
    }),
  )
})

test('a sign inside a word, and the same word twice, stay text', () => {
  expect(said(read('a#b c@d.example x'))).toBe(`${tomorrow} A#b c@d.example x`)
  expect(said(read('fri and fri'))).toBe('2026-11-27 And fri')
})
