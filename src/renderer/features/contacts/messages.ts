import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  done: { id: 'contacts.done', defaultMessage: 'Done' },
  reopen: { id: 'contacts.reopen', defaultMessage: 'Not done' },
  snooze: { id: 'contacts.snooze', defaultMessage: 'Put off' },
  snoozeSynonyms: { id: 'contacts.snoozeSynonyms', defaultMessage: 'snooze, later, postpone, remind me' },
  anotherDay: { id: 'contacts.anotherDay', defaultMessage: 'Another day' },
  dayIsPast: { id: 'contacts.dayIsPast', defaultMessage: 'This day is past.' },
  log: { id: 'contacts.log', defaultMessage: 'Log a contact' },
  logSynonyms: { id: 'contacts.logSynonyms', defaultMessage: 'call, visit, email, message, called, met' },
  logIt: { id: 'contacts.logIt', defaultMessage: 'Log it' },
  notNow: { id: 'contacts.notNow', defaultMessage: 'Not now' },
  writeNote: { id: 'contacts.writeNote', defaultMessage: 'Write a note' },
  addFollowUp: { id: 'contacts.addFollowUp', defaultMessage: 'Add a follow-up' },
  addFollowUpSynonyms: { id: 'contacts.addFollowUpSynonyms', defaultMessage: 'to do, task, promise, reminder, new' },
  addFollowUpExample: { id: 'contacts.addFollowUpExample', defaultMessage: 'Send the quote, call back, …' },
  edit: { id: 'contacts.edit', defaultMessage: 'Edit' },
  openCustomer: { id: 'contacts.openCustomer', defaultMessage: 'Open' },
  bin: { id: 'contacts.bin', defaultMessage: 'Delete' },
  save: { id: 'contacts.save', defaultMessage: 'Save' },
  add: { id: 'contacts.add', defaultMessage: 'Add' },
  cancel: { id: 'contacts.cancel', defaultMessage: 'Cancel' },
  more: { id: 'contacts.more', defaultMessage: 'More' },
  notSaved: {
    id: 'contacts.notSaved',
    defaultMessage: 'This could not be saved. What you wrote is still there; try it again.',
  },

  what: { id: 'contacts.what', defaultMessage: 'What' },
  due: { id: 'contacts.due', defaultMessage: 'Due' },
  day: { id: 'contacts.day', defaultMessage: 'Day' },
  time: { id: 'contacts.time', defaultMessage: 'Time' },
  whosePromise: { id: 'contacts.whosePromise', defaultMessage: 'Whose promise' },
  ours: { id: 'contacts.ours', defaultMessage: 'Ours' },
  waiting: { id: 'contacts.waiting', defaultMessage: 'Waiting for them' },
  repeatMore: { id: 'contacts.repeatMore', defaultMessage: 'Repeat, remind …' },
  repeats: { id: 'contacts.repeats', defaultMessage: 'Repeats' },
  never: { id: 'contacts.never', defaultMessage: 'Never' },
  ends: { id: 'contacts.ends', defaultMessage: 'Ends' },
  lastDay: { id: 'contacts.lastDay', defaultMessage: 'Last day' },
  howOften: { id: 'contacts.howOften', defaultMessage: 'How many times' },
  whichClock: { id: 'contacts.whichClock', defaultMessage: 'By which clock' },
  clockHere: { id: 'contacts.clockHere', defaultMessage: 'Wherever I am' },
  skip: { id: 'contacts.skip', defaultMessage: 'Skip this time' },
  pause: { id: 'contacts.pause', defaultMessage: 'Pause' },
  everyWorkday: { id: 'contacts.everyWorkday', defaultMessage: 'on weekdays' },
  repeatsSomehow: { id: 'contacts.repeatsSomehow', defaultMessage: 'repeats' },
  goOn: { id: 'contacts.goOn', defaultMessage: 'Go on' },
  paused: { id: 'contacts.paused', defaultMessage: 'Paused' },
  everyNumber: { id: 'contacts.everyNumber', defaultMessage: '1 to 999' },
  countedFrom: { id: 'contacts.countedFrom', defaultMessage: 'Counted from' },
  fromPlan: { id: 'contacts.fromPlan', defaultMessage: 'The plan' },
  fromDone: { id: 'contacts.fromDone', defaultMessage: 'When it was done' },
  customer: { id: 'contacts.customer', defaultMessage: 'For whom' },
  customerExample: { id: 'contacts.customerExample', defaultMessage: 'Name, phone or email' },

  write: { id: 'contacts.write', defaultMessage: 'Write a note, or call, visit, email …' },
  kind: { id: 'contacts.kind', defaultMessage: 'Kind' },
  newKind: { id: 'contacts.newKind', defaultMessage: 'New kind …' },
  newKindName: { id: 'contacts.newKindName', defaultMessage: 'Name of the new kind' },
  newKindExample: { id: 'contacts.newKindExample', defaultMessage: 'Massage, tax meeting, …' },
  addKind: { id: 'contacts.addKind', defaultMessage: 'Add kind' },
  direction: { id: 'contacts.direction', defaultMessage: 'Who began it' },
  fromUs: { id: 'contacts.fromUs', defaultMessage: 'From us' },
  fromThem: { id: 'contacts.fromThem', defaultMessage: 'From them' },
  byUs: { id: 'contacts.byUs', defaultMessage: 'from us' },
  byThem: { id: 'contacts.byThem', defaultMessage: 'from them' },
  handledBy: { id: 'contacts.handledBy', defaultMessage: 'Handled by' },
  summary: { id: 'contacts.summary', defaultMessage: 'In a line' },
  text: { id: 'contacts.text', defaultMessage: 'The whole story' },
  value: { id: 'contacts.value', defaultMessage: 'What it gave them' },
  valueExample: { id: 'contacts.valueExample', defaultMessage: 'A tip, an introduction, a favour, …' },
  notYet: { id: 'contacts.notYet', defaultMessage: 'This has not happened yet. Add a follow-up for it.' },
  andThen: { id: 'contacts.andThen', defaultMessage: 'And then' },
  andThenExample: { id: 'contacts.andThenExample', defaultMessage: 'What comes next?' },

  timeline: { id: 'contacts.timeline', defaultMessage: 'History' },
  noHistory: { id: 'contacts.noHistory', defaultMessage: 'No history yet. The first line is the hardest:' },
  show: { id: 'contacts.show', defaultMessage: 'Show' },
  all: { id: 'contacts.all', defaultMessage: 'All' },
  followUps: { id: 'contacts.followUps', defaultMessage: 'Follow-ups' },

  showFewer: { id: 'contacts.showFewer', defaultMessage: 'Show fewer' },
  datesAhead: { id: 'contacts.datesAhead', defaultMessage: 'Dates' },
  nobodyYet: { id: 'contacts.nobodyYet', defaultMessage: 'First bring your customers in.' },
  toCustomers: { id: 'contacts.toCustomers', defaultMessage: 'Go to Customers' },
  nothingPlanned: { id: 'contacts.nothingPlanned', defaultMessage: 'Nothing planned.' },
  noneOfOurs: { id: 'contacts.noneOfOurs', defaultMessage: 'You owe nobody anything.' },
  noneOfTheirs: { id: 'contacts.noneOfTheirs', defaultMessage: 'You are waiting for nobody.' },

  quickAdd: { id: 'contacts.quickAdd', defaultMessage: 'Quick add' },
  quickAddSynonyms: { id: 'contacts.quickAddSynonyms', defaultMessage: 'new, write, capture, to do, log' },
  quickAddLine: { id: 'contacts.quickAddLine', defaultMessage: 'One line' },
  quickAddExample: { id: 'contacts.quickAddExample', defaultMessage: 'call @anna fri 3pm about the boiler' },
  quickAddHelp: {
    id: 'contacts.quickAddHelp',
    defaultMessage:
      'Days, times and repeats are understood, @ is somebody, # a tag. Begin with “called” or “visited” for what has been, with “note”, or with “new” for a customer.',
  },
  quickAddWhom: { id: 'contacts.quickAddWhom', defaultMessage: 'Say whom it is about: @ and a part of the name.' },
  understood: { id: 'contacts.understood', defaultMessage: 'Understood' },
  addAnother: { id: 'contacts.addAnother', defaultMessage: 'Add another' },
  stayInTouch: { id: 'contacts.stayInTouch', defaultMessage: 'Stay in touch' },
  inAWeek: { id: 'contacts.inAWeek', defaultMessage: 'In a week' },
  skipTouch: { id: 'contacts.skipTouch', defaultMessage: 'Skip this time' },
  stopTouch: { id: 'contacts.stopTouch', defaultMessage: 'Stop asking' },
  saveCalendar: { id: 'contacts.saveCalendar', defaultMessage: 'Save follow-ups and dates as a calendar file …' },
  saveCalendarSynonyms: { id: 'contacts.saveCalendarSynonyms', defaultMessage: 'ics, icalendar, export, phone' },
  toCalendar: { id: 'contacts.toCalendar', defaultMessage: 'Save for a calendar …' },
  remindToo: { id: 'contacts.remindToo', defaultMessage: 'Remind me earlier too' },
  putAllOff: { id: 'contacts.putAllOff', defaultMessage: 'Put all off' },
  allDone: { id: 'contacts.allDone', defaultMessage: 'All done' },
  seen: { id: 'contacts.seen', defaultMessage: 'Seen' },
  whileAway: { id: 'contacts.whileAway', defaultMessage: 'While you were away' },
  reminder: { id: 'contacts.reminder', defaultMessage: 'Reminder' },
  closeReminder: { id: 'contacts.closeReminder', defaultMessage: 'Close the reminder' },
  inAnHour: { id: 'contacts.inAnHour', defaultMessage: 'In an hour' },

  keepRunning: { id: 'contacts.keepRunning', defaultMessage: 'Remind you while the window is closed?' },
  keepRunningText: {
    id: 'contacts.keepRunningText',
    defaultMessage:
      'This is due at a time. Regulars can stay beside the clock when you close its window, and remind you then. You can change this in the settings.',
  },
  keepRunningYes: { id: 'contacts.keepRunningYes', defaultMessage: 'Keep running' },
  keepRunningNo: { id: 'contacts.keepRunningNo', defaultMessage: 'Quit with the window' },
})

export const calendarNames = defineMessages({
  followUps: { id: 'contacts.calendarName', defaultMessage: 'Follow-ups' },
})

export const blockNames = defineMessages({
  overdue: { id: 'contacts.block.overdue', defaultMessage: 'Overdue' },
  now: { id: 'contacts.block.now', defaultMessage: 'Now' },
  today: { id: 'contacts.block.today', defaultMessage: 'Today' },
  later: { id: 'contacts.block.later', defaultMessage: 'Later today' },
  done: { id: 'contacts.block.done', defaultMessage: 'Done today' },
})

export const snoozeNames = defineMessages({
  laterToday: { id: 'contacts.snooze.laterToday', defaultMessage: 'Later today' },
  tomorrow: { id: 'contacts.snooze.tomorrow', defaultMessage: 'Tomorrow' },
  nextWeek: { id: 'contacts.snooze.nextWeek', defaultMessage: 'Next week' },
  nextMonth: { id: 'contacts.snooze.nextMonth', defaultMessage: 'Next month' },
})

export const kindNames = defineMessages({
  note: { id: 'contacts.kind.note', defaultMessage: 'Note' },
  call: { id: 'contacts.kind.call', defaultMessage: 'Call' },
  visit: { id: 'contacts.kind.visit', defaultMessage: 'Visit' },
  email: { id: 'contacts.kind.email', defaultMessage: 'Email' },
  message: { id: 'contacts.kind.message', defaultMessage: 'Message' },
  unknown: { id: 'contacts.kind.unknown', defaultMessage: 'Other' },
})

/** Words that choose a kind when a line begins with one: parted by commas, without spaces around them. */
export const kindWords = defineMessages({
  call: { id: 'contacts.words.call', defaultMessage: 'call,called,phone,phoned,rang' },
  visit: { id: 'contacts.words.visit', defaultMessage: 'visit,visited,meet,met' },
  email: { id: 'contacts.words.email', defaultMessage: 'email,emailed,e-mail,mail,mailed' },
  message: { id: 'contacts.words.message', defaultMessage: 'message,messaged,text,texted' },
})

export const repeatUnits = defineMessages({
  day: { id: 'contacts.unit.day', defaultMessage: 'Daily' },
  week: { id: 'contacts.unit.week', defaultMessage: 'Weekly' },
  month: { id: 'contacts.unit.month', defaultMessage: 'Monthly' },
  year: { id: 'contacts.unit.year', defaultMessage: 'Yearly' },
  workdays: { id: 'contacts.unit.workdays', defaultMessage: 'On weekdays' },
  lastWorkday: { id: 'contacts.unit.lastWorkday', defaultMessage: 'Last working day of the month' },
  other: { id: 'contacts.unit.other', defaultMessage: 'By its own rule' },
})

export const repeatEnds = defineMessages({
  never: { id: 'contacts.ends.never', defaultMessage: 'Never' },
  until: { id: 'contacts.ends.until', defaultMessage: 'On a day' },
  times: { id: 'contacts.ends.times', defaultMessage: 'After … times' },
})

/** Labels of the field for how many of them pass in between. */
export const everyUnit = defineMessages({
  day: { id: 'contacts.every.day', defaultMessage: 'Every … days' },
  week: { id: 'contacts.every.week', defaultMessage: 'Every … weeks' },
  month: { id: 'contacts.every.month', defaultMessage: 'Every … months' },
  year: { id: 'contacts.every.year', defaultMessage: 'Every … years' },
})

export const dateNames = defineMessages({
  birthday: { id: 'contacts.date.birthday', defaultMessage: 'Birthday' },
  anniversary: { id: 'contacts.date.anniversary', defaultMessage: 'Anniversary' },
  customerSince: { id: 'contacts.date.customerSince', defaultMessage: 'Customer anniversary' },
  other: { id: 'contacts.date.other', defaultMessage: 'Date' },
})
