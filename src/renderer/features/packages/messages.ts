import type { PackageResult } from '@shared/domain/package-request'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const messages = defineMessages({
  make: { id: 'packages.make', defaultMessage: 'Hand over their data' },
  makeSynonyms: {
    id: 'packages.makeSynonyms',
    defaultMessage: 'data package, export, download, privacy, GDPR, request, zip',
  },
  makeIt: { id: 'packages.makeIt', defaultMessage: 'Make the package …' },
  cancel: { id: 'packages.cancel', defaultMessage: 'Cancel' },
  close: { id: 'packages.close', defaultMessage: 'Close' },

  whatItIs: {
    id: 'packages.whatItIs',
    defaultMessage:
      'One file that your customer opens by double-click: pages to read, a workbook, contact details for a phone, and the same for programs.',
  },
  answersRequest: {
    id: 'packages.answersRequest',
    defaultMessage: 'It answers their request for data, and is written down there with its fingerprint.',
  },
  goesIn: { id: 'packages.goesIn', defaultMessage: 'What goes in' },
  whoTheyAre: {
    id: 'packages.whoTheyAre',
    defaultMessage: 'Names, addresses, dates, tags and what you know about them',
  },
  filesText: {
    id: 'packages.filesText',
    defaultMessage:
      'Files go in as they are. Nobody looks into them for names of others: look yourself before you hand them over.',
  },
  staysHere: { id: 'packages.staysHere', defaultMessage: 'What stays here' },
  departure: { id: 'packages.departure', defaultMessage: 'When they left, and why' },
  learnt: { id: 'packages.learnt', defaultMessage: 'What you learnt when they left' },
  ownNotes: { id: 'packages.ownNotes', defaultMessage: 'Your own notes' },
  staysText: {
    id: 'packages.staysText',
    defaultMessage: 'The package says that this was left out, and how much it is.',
  },
  noBusinessName: {
    id: 'packages.noBusinessName',
    defaultMessage:
      'The package would not say who it is from: your business has no name yet. You can add it in Settings.',
  },

  names: { id: 'packages.names', defaultMessage: 'Names of others' },
  namesText: {
    id: 'packages.namesText',
    defaultMessage:
      'These customers of yours are named in what you wrote. Those that are ticked are shown as “[other person]” in the package; nothing changes here.',
  },
  hideAll: { id: 'packages.hideAll', defaultMessage: 'Hide all' },
  keepAll: { id: 'packages.keepAll', defaultMessage: 'Keep all' },

  writing: { id: 'packages.writing', defaultMessage: 'Making the package' },
  choosing: { id: 'packages.choosing', defaultMessage: 'Choose where to keep it.' },

  made: { id: 'packages.made', defaultMessage: 'The package is ready.' },
  fingerprint: { id: 'packages.fingerprint', defaultMessage: 'Fingerprint (SHA-256)' },
  fingerprintText: {
    id: 'packages.fingerprintText',
    defaultMessage: 'Note it down when you hand the file over: it proves later what was in it.',
  },
  copyFingerprint: { id: 'packages.copyFingerprint', defaultMessage: 'Copy' },
  copied: { id: 'packages.copied', defaultMessage: 'Fingerprint copied.' },
  showInFolder: { id: 'packages.showInFolder', defaultMessage: 'Show in folder' },
  notMade: {
    id: 'packages.notMade',
    defaultMessage: 'The package could not be made. Nothing was changed; try it again.',
  },
})

type Failure = Extract<PackageResult, { outcome: 'failed' }>['reason']

/** Why it failed and what to do next. In each case nothing is left at the place that was chosen. */
export const failures: Record<Failure, MessageDescriptor> = defineMessages({
  'no-space': {
    id: 'packages.noSpace',
    defaultMessage: 'There is not enough room at that place. Make some, or choose another one.',
  },
  'not-allowed': {
    id: 'packages.notAllowed',
    defaultMessage:
      'The system does not let Regulars write there, or another program has the file open. Choose another place.',
  },
  unknown: {
    id: 'packages.unknown',
    defaultMessage: 'The package could not be written there. Choose another place, or try it again.',
  },
})

export const sentences = defineMessages<{
  title: { name: string }
  interactions: { count: number }
  followUps: { count: number }
  files: { count: number }
  requests: { count: number }
  binned: { count: number }
  hide: { name: string; times: number }
  file: { name: string; size: string }
}>({
  title: { id: 'packages.title', defaultMessage: 'Data package for {name}' },
  interactions: {
    id: 'packages.interactions',
    defaultMessage:
      '{count, plural, =0 {No entries in the history} one {# entry of the history} other {# entries of the history}}',
  },
  followUps: {
    id: 'packages.followUps',
    defaultMessage: '{count, plural, =0 {No follow-ups} one {# follow-up} other {# follow-ups}}',
  },
  requests: {
    id: 'packages.requests',
    defaultMessage: '{count, plural, one {# request for their data} other {# requests for their data}}',
  },
  files: { id: 'packages.files', defaultMessage: '{count, plural, one {# file} other {# files}}' },
  binned: {
    id: 'packages.binned',
    defaultMessage: '{count, plural, one {# entry in the bin} other {# entries in the bin}}',
  },
  hide: {
    id: 'packages.hide',
    defaultMessage: '{name} ({times, plural, one {once} other {# times}})',
  },
  file: { id: 'packages.file', defaultMessage: '{name}, {size}' },
})
