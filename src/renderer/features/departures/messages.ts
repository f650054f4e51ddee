import type { OpenEnds } from '@shared/domain/departure'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const messages = defineMessages({
  begin: { id: 'departures.begin', defaultMessage: 'They are leaving' },
  beginSynonyms: {
    id: 'departures.beginSynonyms',
    defaultMessage: 'departure, leave, quit, cancel, farewell, goodbye, lost',
  },
  departures: { id: 'departures.departures', defaultMessage: 'Departures' },
  since: { id: 'departures.since', defaultMessage: 'Since when' },
  reason: { id: 'departures.reason', defaultMessage: 'Why' },
  noReason: { id: 'departures.noReason', defaultMessage: 'Not said' },
  words: { id: 'departures.words', defaultMessage: 'In their words' },
  learnt: { id: 'departures.learnt', defaultMessage: 'What we learnt' },
  terms: { id: 'departures.terms', defaultMessage: 'Parted on good terms' },
  yes: { id: 'departures.yes', defaultMessage: 'Yes' },
  no: { id: 'departures.no', defaultMessage: 'No' },
  notSaid: { id: 'departures.notSaid', defaultMessage: 'Not said' },
  goodTerms: { id: 'departures.goodTerms', defaultMessage: 'On good terms' },
  badTerms: { id: 'departures.badTerms', defaultMessage: 'Not on good terms' },
  notSaved: {
    id: 'departures.notSaved',
    defaultMessage: 'That could not be saved. Nothing was changed; try it again.',
  },

  leaving: { id: 'departures.leaving', defaultMessage: 'Leaving' },
  left: { id: 'departures.left', defaultMessage: 'Has left' },
  died: { id: 'departures.died', defaultMessage: 'Died' },
  diedText: {
    id: 'departures.diedText',
    defaultMessage: 'Nothing reminds you of them any more, and they stand in no list. You find them by their name.',
  },
  farewell: { id: 'departures.farewell', defaultMessage: 'Farewell' },
  seal: { id: 'departures.seal', defaultMessage: 'Make the package …' },
  write: { id: 'departures.write', defaultMessage: 'Write down why …' },
  change: { id: 'departures.change', defaultMessage: 'Change …' },
  hasLeft: { id: 'departures.hasLeft', defaultMessage: 'They have left …' },
  cameBack: { id: 'departures.cameBack', defaultMessage: 'They came back' },
  leftOn: { id: 'departures.leftOn', defaultMessage: 'Left on' },
  openEnds: { id: 'departures.openEnds', defaultMessage: 'What is still promised' },
  restsUntil: { id: 'departures.restsUntil', defaultMessage: 'The data rests until' },
  restsText: {
    id: 'departures.restsText',
    defaultMessage:
      'A month before, Today asks you what shall become of it: hand it over, erase it, or keep it with a reason.',
  },
  leftText: {
    id: 'departures.leftText',
    defaultMessage: 'From then on nothing asks for them: no reminders, no dates, no staying in touch.',
  },
  keep: { id: 'departures.keep', defaultMessage: 'Keep longer …' },
  keepTitle: { id: 'departures.keepTitle', defaultMessage: 'Keep the data longer' },
  because: { id: 'departures.because', defaultMessage: 'Why' },
  rests: { id: 'departures.rests', defaultMessage: 'Data at rest' },
  restsAsk: {
    id: 'departures.restsAsk',
    defaultMessage: 'Hand it over, erase it, or keep it with a reason.',
  },

  nobody: { id: 'departures.nobody', defaultMessage: 'Nobody has left' },
  nobodyText: {
    id: 'departures.nobodyText',
    defaultMessage: 'When somebody is leaving, say so on their page: why, what you learnt, and how you say goodbye.',
  },
  atRest: { id: 'departures.atRest', defaultMessage: 'Have left' },
  back: { id: 'departures.back', defaultMessage: 'Came back' },
  overTime: { id: 'departures.overTime', defaultMessage: 'Reasons over time' },
  overTimeText: {
    id: 'departures.overTimeText',
    defaultMessage: 'How many began to leave in each year, also those who came back.',
  },
  all: { id: 'departures.all', defaultMessage: 'All' },

  settingsText: {
    id: 'departures.settingsText',
    defaultMessage: 'How you part with customers: why they leave, and what you do at a farewell.',
  },
  restMonths: { id: 'departures.restMonths', defaultMessage: 'Months that the data rests' },
  wrongMonths: { id: 'departures.wrongMonths', defaultMessage: 'A whole number of months, from 1 to 1200' },
  reasons: { id: 'departures.reasons', defaultMessage: 'Reasons' },
  newReason: { id: 'departures.newReason', defaultMessage: 'New reason' },
  newStep: { id: 'departures.newStep', defaultMessage: 'New step of the farewell' },
  entryName: { id: 'departures.entryName', defaultMessage: 'Name' },
  needsName: { id: 'departures.needsName', defaultMessage: 'It needs a name' },
  tooLong: { id: 'departures.tooLong', defaultMessage: 'That is too long' },
  taken: { id: 'departures.taken', defaultMessage: 'There is one of this name' },
  add: { id: 'departures.add', defaultMessage: 'Add' },
})

/** The reasons and steps that come with the app, by their ids. */
const usualWords = defineMessages({
  moved: { id: 'departures.reason.moved', defaultMessage: 'Moved away' },
  price: { id: 'departures.reason.price', defaultMessage: 'The price' },
  unhappy: { id: 'departures.reason.unhappy', defaultMessage: 'Not happy with us' },
  elsewhere: { id: 'departures.reason.elsewhere', defaultMessage: 'Went to somebody else' },
  noNeed: { id: 'departures.reason.noNeed', defaultMessage: 'No need any more' },
  closed: { id: 'departures.reason.closed', defaultMessage: 'Closed down or retired' },
  thank: { id: 'departures.step.thank', defaultMessage: 'Thank them' },
  settle: { id: 'departures.step.settle', defaultMessage: 'Settle what was promised, in both directions' },
  handOver: { id: 'departures.step.handOver', defaultMessage: 'Hand over their data' },
  ask: { id: 'departures.step.ask', defaultMessage: 'Ask what we could have done' },
  door: { id: 'departures.step.door', defaultMessage: 'Leave the door open' },
})
export const wordsOfUsual = (id: string): MessageDescriptor | undefined =>
  Object.hasOwn(usualWords, id) ? usualWords[id as keyof typeof usualWords] : undefined

export const openEndWords: Record<OpenEnds, MessageDescriptor> = defineMessages({
  kept: { id: 'departures.ends.kept', defaultMessage: 'Keep it: it waits until they come back' },
  done: { id: 'departures.ends.done', defaultMessage: 'It is done' },
  dropped: { id: 'departures.ends.dropped', defaultMessage: 'Drop it: it goes to the bin' },
})

export const sentences = defineMessages<{
  beginTitle: { name: string }
  leftTitle: { name: string }
  leavingSince: { day: string }
  leftOnDay: { day: string }
  cameBackOn: { day: string }
  restsUntilDay: { day: string; over: 'yes' | 'no' }
  keptBecause: { because: string }
  waiting: { count: number }
  stepsDone: { done: number; all: number }
  keepOf: { name: string }
  remove: { name: string }
}>({
  beginTitle: { id: 'departures.beginTitle', defaultMessage: '{name} is leaving' },
  leftTitle: { id: 'departures.leftTitle', defaultMessage: '{name} has left' },
  leavingSince: { id: 'departures.leavingSince', defaultMessage: 'Leaving since: {day}' },
  leftOnDay: { id: 'departures.leftOnDay', defaultMessage: 'Left: {day}' },
  cameBackOn: { id: 'departures.cameBackOn', defaultMessage: 'Came back: {day}' },
  restsUntilDay: {
    id: 'departures.restsUntilDay',
    defaultMessage: '{over, select, yes {The rest of the data is over: {day}} other {The data rests until: {day}}}',
  },
  keptBecause: { id: 'departures.keptBecause', defaultMessage: 'Kept because: {because}' },
  waiting: {
    id: 'departures.waiting',
    defaultMessage:
      '{count, plural, one {# follow-up waits until they come back} other {# follow-ups wait until they come back}}',
  },
  stepsDone: { id: 'departures.stepsDone', defaultMessage: '{done} of {all} steps done' },
  keepOf: { id: 'departures.keepOf', defaultMessage: 'Keep longer …: {name}' },
  remove: { id: 'departures.remove', defaultMessage: 'Remove {name}' },
})
