import type { AgendaSpan } from '@shared/domain/agenda'
import type { PromisedBy } from '@shared/domain/follow-up'
import type { Recurrence, RecurrenceUnit } from '@shared/domain/recurrence'
import { defineMessages, type MessageTag } from 'react-intl'

type Count = { count: number }

/** What says something about a value. */
export const sentences = defineMessages<{
  doneOf: { title: string }
  settles: { title: string }
  gave: { value: string }
  ledTo: { title: string; when: string; done: 'yes' | 'no' }
  toDoCount: Count
  overdueCount: Count
  waitingCount: Count
  datesCount: Count
  showAll: Count
  whileAway: Count
  touchText: { days: number; every: string }
  moreWait: Count
  actionsFor: { name: string }
  dateOf: { what: string; name: string; years: number; has: 'some' | 'none' }
  newCustomerNamed: { name: string }
  reviewOf: { goal: string }
  quickCustomer: { name: string; rest: string; has: 'some' | 'none' }
  quickLog: { kind: string; name: string; has: 'some' | 'new' | 'none'; when: string; what: string }
  quickFollowUp: {
    what: string
    name: string
    has: 'some' | 'new' | 'none'
    when: string
    repeats: 'yes' | 'no'
    often: string
  }
  minutesBefore: Count
  hoursBefore: Count
  daysBefore: Count
  andMore: Count
  folded: Count & { title: string }
  turns: { years: number }
  yearsAgo: { years: number }
  nothingLeft: { tomorrow: number }
  nothingPlannedText: { em: MessageTag }
  oursCount: Count
  theirsCount: Count
  dueOn: { when: string }
  nthWeekday: { place: string; weekday: string }
  everyNthWeekday: { place: string; weekday: string; every: number }
  everyLastWorkday: { every: number }
  untilDay: { words: string; day: string }
  timesLeft: { words: string; times: number }
  clockIn: { zone: string }
  logIt: { kind: 'call' | 'email'; name: string }
}>({
  doneOf: { id: 'contacts.doneOf', defaultMessage: 'Done: {title}' },
  settles: { id: 'contacts.settles', defaultMessage: 'With this, “{title}” is done' },
  gave: { id: 'contacts.gave', defaultMessage: 'Gave them: {value}' },
  ledTo: {
    id: 'contacts.ledTo',
    defaultMessage: 'And then: {title}{done, select, yes {, done} other { ({when})}}',
  },
  toDoCount: { id: 'contacts.toDoCount', defaultMessage: '{count, number} to do' },
  overdueCount: { id: 'contacts.overdueCount', defaultMessage: '{count, number} overdue' },
  waitingCount: { id: 'contacts.waitingCount', defaultMessage: 'waiting for {count, number}' },
  datesCount: { id: 'contacts.datesCount', defaultMessage: '{count, plural, one {# date} other {# dates}}' },
  showAll: { id: 'contacts.showAll', defaultMessage: 'Show all {count, number}' },
  minutesBefore: {
    id: 'contacts.minutesBefore',
    defaultMessage: '{count, plural, one {# minute} other {# minutes}} before',
  },
  hoursBefore: { id: 'contacts.hoursBefore', defaultMessage: '{count, plural, one {# hour} other {# hours}} before' },
  daysBefore: { id: 'contacts.daysBefore', defaultMessage: '{count, plural, one {# day} other {# days}} before' },
  touchText: {
    id: 'contacts.touchText',
    defaultMessage: 'last {days, plural, one {yesterday} other {# days ago}}, {every}',
  },
  moreWait: {
    id: 'contacts.moreWait',
    defaultMessage: '{count, plural, one {One more can wait.} other {# more can wait.}}',
  },
  actionsFor: { id: 'contacts.actionsFor', defaultMessage: 'What to do about {name}' },
  dateOf: { id: 'contacts.dateOf', defaultMessage: '{what}: {name}{has, select, some { ({years, number})} other {}}' },
  reviewOf: { id: 'contacts.reviewOf', defaultMessage: 'Look at the goal “{goal}”' },
  newCustomerNamed: { id: 'contacts.newCustomerNamed', defaultMessage: 'New customer: {name}' },
  quickCustomer: {
    id: 'contacts.quickCustomer',
    defaultMessage: 'New customer: {name}{has, select, some { ({rest})} other {}}',
  },
  quickLog: {
    id: 'contacts.quickLog',
    defaultMessage: '{kind}{has, select, some {, {name}} new {, {name} (new customer)} other {}}, {when}: {what}',
  },
  quickFollowUp: {
    id: 'contacts.quickFollowUp',
    defaultMessage:
      'Follow-up{has, select, some { for {name}} new { for {name} (new customer)} other {}}: {what}, {when}{repeats, select, yes {, {often}} other {}}',
  },
  whileAway: {
    id: 'contacts.whileAwayCount',
    defaultMessage: 'While you were away {count, plural, one {# follow-up} other {# follow-ups}} came due',
  },
  andMore: { id: 'contacts.andMore', defaultMessage: 'and {count, number} more' },
  folded: { id: 'contacts.folded', defaultMessage: '{title} ({count, number})' },
  turns: { id: 'contacts.turns', defaultMessage: '({years, number})' },
  yearsAgo: { id: 'contacts.yearsAgo', defaultMessage: '({years, plural, one {# year} other {# years}})' },
  nothingLeft: {
    id: 'contacts.nothingLeft',
    defaultMessage: 'Nothing left today.{tomorrow, plural, =0 {} other { Tomorrow: #.}}',
  },
  nothingPlannedText: {
    id: 'contacts.nothingPlannedText',
    defaultMessage: 'Write something like <em>call Anna tomorrow</em>.',
  },
  oursCount: { id: 'contacts.oursCount', defaultMessage: 'Ours ({count, number})' },
  theirsCount: { id: 'contacts.theirsCount', defaultMessage: 'Waiting for them ({count, number})' },
  dueOn: { id: 'contacts.dueOn', defaultMessage: 'Due: {when}' },
  nthWeekday: {
    id: 'contacts.nthWeekday',
    defaultMessage:
      '{place, select, p1 {First} p2 {Second} p3 {Third} p4 {Fourth} other {Last}} {weekday} of the month',
  },
  everyNthWeekday: {
    id: 'contacts.everyNthWeekday',
    defaultMessage:
      'every {place, select, p1 {first} p2 {second} p3 {third} p4 {fourth} other {last}} {weekday}{every, plural, one {} other { of every # months}}',
  },
  everyLastWorkday: {
    id: 'contacts.everyLastWorkday',
    defaultMessage: 'on the last working day of {every, plural, one {the month} other {every # months}}',
  },
  untilDay: { id: 'contacts.untilDay', defaultMessage: '{words}, until {day}' },
  timesLeft: {
    id: 'contacts.timesLeft',
    defaultMessage: '{words}, {times, plural, one {# time} other {# times}} left',
  },
  clockIn: { id: 'contacts.clockIn', defaultMessage: 'Always {zone}' },
  logIt: {
    id: 'contacts.logItQuestion',
    defaultMessage: '{kind, select, email {Log the email to {name}?} other {Log the call to {name}?}}',
  },
})

export const spanNames = defineMessages<Record<AgendaSpan, Count>>({
  overdue: { id: 'contacts.span.overdue', defaultMessage: 'Overdue ({count, number})' },
  week: { id: 'contacts.span.week', defaultMessage: 'Next 7 days ({count, number})' },
  later: { id: 'contacts.span.later', defaultMessage: 'Later ({count, number})' },
})

export const promiseEntries = defineMessages<Record<'promised' | 'kept', { by: PromisedBy }>>({
  promised: {
    id: 'contacts.entry.promised',
    defaultMessage: '{by, select, them {Promised by them} other {Promised}}',
  },
  kept: { id: 'contacts.entry.kept', defaultMessage: '{by, select, them {Done by them} other {Done}}' },
})

export const repeatWords = defineMessages<Record<RecurrenceUnit, { every: number; from: Recurrence['from'] }>>({
  day: {
    id: 'contacts.repeat.day',
    defaultMessage:
      '{from, select, done {{every, plural, one {a day} other {# days}} after it is done} other {{every, plural, one {every day} other {every # days}}}}',
  },
  week: {
    id: 'contacts.repeat.week',
    defaultMessage:
      '{from, select, done {{every, plural, one {a week} other {# weeks}} after it is done} other {{every, plural, one {every week} other {every # weeks}}}}',
  },
  month: {
    id: 'contacts.repeat.month',
    defaultMessage:
      '{from, select, done {{every, plural, one {a month} other {# months}} after it is done} other {{every, plural, one {every month} other {every # months}}}}',
  },
  year: {
    id: 'contacts.repeat.year',
    defaultMessage:
      '{from, select, done {{every, plural, one {a year} other {# years}} after it is done} other {{every, plural, one {every year} other {every # years}}}}',
  },
})
