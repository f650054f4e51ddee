import type { Carrier, IdentityWay, RequestStepName, RequestWay } from '@shared/domain/data-request'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const messages = defineMessages({
  receive: { id: 'requests.receive', defaultMessage: 'They asked for their data' },
  receiveSynonyms: {
    id: 'requests.receiveSynonyms',
    defaultMessage: 'request, access, GDPR, privacy, data, clock, deadline',
  },
  receiveText: {
    id: 'requests.receiveText',
    defaultMessage: 'Two clocks run from then on: your own promise, and what the law says. You see both in Today.',
  },
  requests: { id: 'requests.requests', defaultMessage: 'Requests for data' },
  day: { id: 'requests.day', defaultMessage: 'Received on' },
  time: { id: 'requests.time', defaultMessage: 'At' },
  way: { id: 'requests.way', defaultMessage: 'How they asked' },
  words: { id: 'requests.words', defaultMessage: 'In their words' },
  askedBy: { id: 'requests.askedBy', defaultMessage: 'Who asked, if it was somebody else' },
  inFuture: { id: 'requests.inFuture', defaultMessage: 'That has not come yet' },
  notSaved: {
    id: 'requests.notSaved',
    defaultMessage: 'That could not be saved. Nothing was changed; try it again.',
  },

  identityTitle: { id: 'requests.identityTitle', defaultMessage: 'Is it really them?' },
  identityText: {
    id: 'requests.identityText',
    defaultMessage: 'Write down how you know. Keep no copy of an ID: look at it and give it back.',
  },
  identityWay: { id: 'requests.identityWay', defaultMessage: 'How you know' },
  note: { id: 'requests.note', defaultMessage: 'Note' },
  handOverTitle: { id: 'requests.handOverTitle', defaultMessage: 'Handed over' },
  carrier: { id: 'requests.carrier', defaultMessage: 'What carried it' },
  to: { id: 'requests.to', defaultMessage: 'To whom' },
  acknowledgeTitle: { id: 'requests.acknowledgeTitle', defaultMessage: 'They have it' },
  acknowledgeWords: { id: 'requests.acknowledgeWords', defaultMessage: 'What they said' },
  extendTitle: { id: 'requests.extendTitle', defaultMessage: 'It takes longer' },
  extendText: {
    id: 'requests.extendText',
    defaultMessage: 'Tell them before the first time is over, and why. Only then the law gives you more.',
  },
  noExtension: {
    id: 'requests.noExtension',
    defaultMessage: 'The rule that holds for you gives no more time. You can still write down that you told them.',
  },
  noMoreTime: { id: 'requests.noMoreTime', defaultMessage: 'The law gives no more time for it.' },
  when: { id: 'requests.when', defaultMessage: 'On' },
  toldOn: { id: 'requests.toldOn', defaultMessage: 'Told them on' },
  because: { id: 'requests.because', defaultMessage: 'Why' },
  withdrawTitle: { id: 'requests.withdrawTitle', defaultMessage: 'They do not want it any more' },
  withdrawn: { id: 'requests.withdrawn', defaultMessage: 'They do not want it any more' },

  change: { id: 'requests.change', defaultMessage: 'Change …' },
  extend: { id: 'requests.extend', defaultMessage: 'It takes longer …' },
  withdraw: { id: 'requests.withdraw', defaultMessage: 'They do not want it any more …' },
  goesOn: { id: 'requests.goesOn', defaultMessage: 'Open again' },
  remove: { id: 'requests.remove', defaultMessage: 'Remove' },
  more: { id: 'requests.more', defaultMessage: 'What to do about this request' },

  ownPromise: { id: 'requests.ownPromise', defaultMessage: 'Your promise' },
  byLaw: { id: 'requests.byLaw', defaultMessage: 'By law' },

  settingsText: {
    id: 'requests.settingsText',
    defaultMessage:
      'How soon somebody gets the data that they ask for. The rules below come with the app; check them where you are, change them and add others.',
  },
  promise: { id: 'requests.promise', defaultMessage: 'Your own promise, in hours' },
  wrongHours: { id: 'requests.wrongHours', defaultMessage: 'A whole number of hours, from 1 to 1000' },
  law: { id: 'requests.law', defaultMessage: 'The rule that holds for you' },
  rules: { id: 'requests.rules', defaultMessage: 'Rules' },
  where: { id: 'requests.where', defaultMessage: 'Where' },
  howSoon: { id: 'requests.howSoon', defaultMessage: 'How soon' },
  source: { id: 'requests.source', defaultMessage: 'Where it is written' },
  since: { id: 'requests.since', defaultMessage: 'Since' },
  addRule: { id: 'requests.addRule', defaultMessage: 'Add a rule' },
  newRule: { id: 'requests.newRule', defaultMessage: 'A rule' },
  asItCame: { id: 'requests.asItCame', defaultMessage: 'As it came' },
  within: { id: 'requests.within', defaultMessage: 'Answer within' },
  longer: { id: 'requests.longer', defaultMessage: 'Longer by, if told in time' },
  longerHint: { id: 'requests.longerHint', defaultMessage: '0 for not at all' },
  daysOrMonths: { id: 'requests.daysOrMonths', defaultMessage: 'Days or months' },
  days: { id: 'requests.days', defaultMessage: 'days' },
  months: { id: 'requests.months', defaultMessage: 'calendar months' },
  moves: {
    id: 'requests.moves',
    defaultMessage: 'A last day on a weekend or public holiday moves to the next working day',
  },
  holidays: { id: 'requests.holidays', defaultMessage: 'Public holidays' },
  holidaysHint: {
    id: 'requests.holidaysHint',
    defaultMessage:
      'One in each line: 12-25 for each year, 2027-03-26 for one. One that is missing only makes it earlier.',
  },
  needsName: { id: 'requests.needsName', defaultMessage: 'It needs a name' },
  wrongNumber: { id: 'requests.wrongNumber', defaultMessage: 'A whole number, from 1 to 1000' },
  needsSource: { id: 'requests.needsSource', defaultMessage: 'Say where it is written' },
})

export const wayWords: Record<RequestWay, MessageDescriptor> = defineMessages({
  inPerson: { id: 'requests.way.inPerson', defaultMessage: 'in person' },
  phone: { id: 'requests.way.phone', defaultMessage: 'by phone' },
  email: { id: 'requests.way.email', defaultMessage: 'by email' },
  letter: { id: 'requests.way.letter', defaultMessage: 'by letter' },
  message: { id: 'requests.way.message', defaultMessage: 'by message' },
})

export const identityWords: Record<IdentityWay, MessageDescriptor> = defineMessages({
  known: { id: 'requests.identity.known', defaultMessage: 'I know them' },
  calledBack: { id: 'requests.identity.calledBack', defaultMessage: 'I called them back at a number I had' },
  questions: { id: 'requests.identity.questions', defaultMessage: 'They answered questions only they can answer' },
  document: { id: 'requests.identity.document', defaultMessage: 'They showed a document; no copy kept' },
})

export const carrierWords: Record<Carrier, MessageDescriptor> = defineMessages({
  inPerson: { id: 'requests.carrier.inPerson', defaultMessage: 'in person' },
  stick: { id: 'requests.carrier.stick', defaultMessage: 'on a stick' },
  email: { id: 'requests.carrier.email', defaultMessage: 'by email' },
  post: { id: 'requests.carrier.post', defaultMessage: 'by post' },
  other: { id: 'requests.carrier.other', defaultMessage: 'in another way' },
})

export const stepWords: Record<RequestStepName, MessageDescriptor> = defineMessages({
  identity: { id: 'requests.step.identity', defaultMessage: 'Identity checked' },
  sealed: { id: 'requests.step.sealed', defaultMessage: 'Package made' },
  handedOver: { id: 'requests.step.handedOver', defaultMessage: 'Handed over' },
  acknowledged: { id: 'requests.step.acknowledged', defaultMessage: 'They have it' },
})

/** What the button of the next step says. */
export const nextWords: Record<RequestStepName, MessageDescriptor> = defineMessages({
  identity: { id: 'requests.next.identity', defaultMessage: 'Check who it is …' },
  sealed: { id: 'requests.next.sealed', defaultMessage: 'Make the package …' },
  handedOver: { id: 'requests.next.handedOver', defaultMessage: 'Handed over …' },
  acknowledged: { id: 'requests.next.acknowledged', defaultMessage: 'They have it …' },
})

type Over = { over: 'yes' | 'no' }

export const sentences = defineMessages<{
  receiveTitle: { name: string }
  received: { when: string; way: string }
  askedBy: { name: string }
  minutes: Over & { count: number }
  hours: Over & { count: number }
  daysLeft: Over & { count: number }
  until: { when: string }
  withNote: { what: string; note: string }
  told: { day: string; because: string }
  spanDays: { count: number }
  spanMonths: { count: number }
  spanLonger: { span: string; longer: string }
  changeRule: { name: string }
  removeRule: { name: string }
}>({
  receiveTitle: { id: 'requests.receiveTitle', defaultMessage: '{name} asked for their data' },
  received: { id: 'requests.received', defaultMessage: 'Asked {way}: {when}' },
  askedBy: { id: 'requests.askedByName', defaultMessage: 'Asked by {name}' },
  minutes: {
    id: 'requests.minutes',
    defaultMessage:
      '{over, select, yes {overdue by {count, plural, one {# minute} other {# minutes}}} other {{count, plural, one {# minute} other {# minutes}} left}}',
  },
  hours: {
    id: 'requests.hours',
    defaultMessage:
      '{over, select, yes {overdue by {count, plural, one {# hour} other {# hours}}} other {{count, plural, one {# hour} other {# hours}} left}}',
  },
  daysLeft: {
    id: 'requests.daysLeft',
    defaultMessage:
      '{over, select, yes {overdue by {count, plural, one {# day} other {# days}}} other {{count, plural, one {# day} other {# days}} left}}',
  },
  until: { id: 'requests.until', defaultMessage: 'until {when}' },
  withNote: { id: 'requests.withNote', defaultMessage: '{what}: {note}' },
  told: { id: 'requests.told', defaultMessage: 'Told that it takes longer: {day}, {because}' },
  spanDays: { id: 'requests.spanDays', defaultMessage: '{count, plural, one {# day} other {# days}}' },
  spanMonths: {
    id: 'requests.spanMonths',
    defaultMessage: '{count, plural, one {# calendar month} other {# calendar months}}',
  },
  spanLonger: { id: 'requests.spanLonger', defaultMessage: '{span}, longer by {longer} if told in time' },
  changeRule: { id: 'requests.changeRule', defaultMessage: 'Change the rule of {name}' },
  removeRule: { id: 'requests.removeRule', defaultMessage: 'Remove the rule of {name}' },
})
