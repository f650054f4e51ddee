import { type Act, type ActName, isQuiet } from '@shared/domain/act'
import { defineMessages, type IntlShape, type MessageDescriptor } from 'react-intl'

/** What was done, as told in the toast and in "Undo". `named` is `yes` when there is a name to tell. */
export const actWords: Record<ActName, MessageDescriptor> = defineMessages({
  customerAdded: {
    id: 'act.customerAdded',
    defaultMessage: '{named, select, yes {Added {name}} other {Added a customer}}',
  },
  customerChanged: {
    id: 'act.customerChanged',
    defaultMessage: '{named, select, yes {Changed {name}} other {Changed a customer}}',
  },
  customersChanged: {
    id: 'act.customersChanged',
    defaultMessage: 'Changed {count, plural, one {# customer} other {# customers}}',
  },
  customersMerged: {
    id: 'act.customersMerged',
    defaultMessage: '{named, select, yes {Made one of two: {name}} other {Made one of two customers}}',
  },
  customerBinned: {
    id: 'act.customerBinned',
    defaultMessage:
      '{named, select, yes {Moved {name} to the bin} other {Moved {count, plural, one {# customer} other {# customers}} to the bin}}',
  },
  customerRestored: {
    id: 'act.customerRestored',
    defaultMessage:
      '{named, select, yes {Brought {name} back} other {Brought {count, plural, one {# customer} other {# customers}} back}}',
  },
  interactionLogged: {
    id: 'act.interactionLogged',
    defaultMessage: '{named, select, yes {Logged for {name}} other {Logged an entry}}',
  },
  interactionChanged: {
    id: 'act.interactionChanged',
    defaultMessage: '{named, select, yes {Changed an entry of {name}} other {Changed an entry}}',
  },
  interactionBinned: {
    id: 'act.interactionBinned',
    defaultMessage: '{named, select, yes {Moved an entry of {name} to the bin} other {Moved an entry to the bin}}',
  },
  interactionRestored: {
    id: 'act.interactionRestored',
    defaultMessage: '{named, select, yes {Brought back an entry of {name}} other {Brought an entry back}}',
  },
  followUpAdded: {
    id: 'act.followUpAdded',
    defaultMessage: '{named, select, yes {Will follow up: {name}} other {Added a follow-up}}',
  },
  followUpChanged: {
    id: 'act.followUpChanged',
    defaultMessage: '{named, select, yes {Changed: {name}} other {Changed a follow-up}}',
  },
  followUpDone: {
    id: 'act.followUpDone',
    defaultMessage:
      '{named, select, yes {Done: {name}} other {{count, plural, one {Follow-up done} other {# follow-ups done}}}}',
  },
  followUpReopened: {
    id: 'act.followUpReopened',
    defaultMessage: '{named, select, yes {Open again: {name}} other {Follow-up open again}}',
  },
  followUpSnoozed: {
    id: 'act.followUpSnoozed',
    defaultMessage:
      '{named, select, yes {Put off: {name}} other {{count, plural, one {Follow-up put off} other {# follow-ups put off}}}}',
  },
  followUpSkipped: {
    id: 'act.followUpSkipped',
    defaultMessage: '{named, select, yes {Skipped this time: {name}} other {Skipped a follow-up}}',
  },
  followUpBinned: {
    id: 'act.followUpBinned',
    defaultMessage: '{named, select, yes {Moved to the bin: {name}} other {Moved a follow-up to the bin}}',
  },
  followUpRestored: {
    id: 'act.followUpRestored',
    defaultMessage: '{named, select, yes {Brought back: {name}} other {Brought a follow-up back}}',
  },
  contactsImported: {
    id: 'act.contactsImported',
    defaultMessage: 'Imported {count, plural, one {# contact} other {# contacts}}',
  },
  columnsRead: { id: 'act.columnsRead', defaultMessage: 'Kept how the columns of a file are read' },
  businessChanged: { id: 'act.businessChanged', defaultMessage: 'Changed the settings of the business' },
  binEmptied: { id: 'act.binEmptied', defaultMessage: 'Emptied the bin' },
  packageMade: {
    id: 'act.packageMade',
    defaultMessage: '{named, select, yes {Made a data package for {name}} other {Made a data package}}',
  },
  requestReceived: {
    id: 'act.requestReceived',
    defaultMessage: '{named, select, yes {{name} asked for their data} other {A customer asked for their data}}',
  },
  requestChanged: {
    id: 'act.requestChanged',
    defaultMessage: '{named, select, yes {Changed the request of {name}} other {Changed a request}}',
  },
  requestRemoved: {
    id: 'act.requestRemoved',
    defaultMessage: '{named, select, yes {Removed the request of {name}} other {Removed a request}}',
  },
  departureBegun: {
    id: 'act.departureBegun',
    defaultMessage: '{named, select, yes {{name} is leaving} other {A customer is leaving}}',
  },
  departureChanged: {
    id: 'act.departureChanged',
    defaultMessage: '{named, select, yes {Changed the departure of {name}} other {Changed a departure}}',
  },
  customerLeft: {
    id: 'act.customerLeft',
    defaultMessage: '{named, select, yes {{name} has left} other {A customer has left}}',
  },
  customerCameBack: {
    id: 'act.customerCameBack',
    defaultMessage: '{named, select, yes {{name} came back} other {A customer came back}}',
  },
  reminderShown: { id: 'act.reminderShown', defaultMessage: 'Showed a reminder' },
  attachmentAdded: {
    id: 'act.attachmentAdded',
    defaultMessage:
      '{named, select, yes {Attached {name}} other {Attached {count, plural, one {# file} other {# files}}}}',
  },
  attachmentRemoved: {
    id: 'act.attachmentRemoved',
    defaultMessage: '{named, select, yes {Took away {name}} other {Took a file away}}',
  },
  backupRestored: {
    id: 'act.backupRestored',
    defaultMessage: '{named, select, yes {Brought back the backup of {name}} other {Brought a backup back}}',
  },
  erased: { id: 'act.erased', defaultMessage: 'Erased for good' },
  sampleAdded: { id: 'act.sampleAdded', defaultMessage: 'Added sample data' },
})

/** Longer names are cut, so that a toast and a menu stay a line. */
const longestName = 60

export function wordsOfAct(intl: IntlShape, { act, name = '', count = 1 }: Act): string {
  const short = name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name
  return intl.formatMessage(actWords[act], { named: name ? 'yes' : 'no', name: short, count })
}

/** Settings hold at once and are seen where they are: no toast tells of them. */
export const isTold = (act: Act) => !isQuiet(act) && act.act !== 'businessChanged'
