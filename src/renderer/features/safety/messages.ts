import type { TableName } from '@shared/domain/changes'
import type { NotSavedReason } from '@shared/vault/entry'
import type { PassphraseProblem } from '@shared/vault/passphrase'
import type { BackupProblem, BackupRefused } from '@shared/vault/safety'
import { defineMessages, type MessageDescriptor } from 'react-intl'

export const messages = defineMessages({
  safety: { id: 'safety.safety', defaultMessage: 'Safety' },
  safetyText: {
    id: 'safety.safetyText',
    defaultMessage:
      'Everything you save is kept twice on this computer. A backup somewhere else keeps it when the computer is lost.',
  },

  backUpNow: { id: 'safety.backUpNow', defaultMessage: 'Back up now' },
  backUpToFile: { id: 'safety.backUpToFile', defaultMessage: 'Back up to a file …' },
  backUpSynonyms: {
    id: 'safety.backUpSynonyms',
    defaultMessage: 'backup, copy, save everything, stick, archive, export',
  },
  checkData: { id: 'safety.checkData', defaultMessage: 'Check the data now' },
  checkSynonyms: { id: 'safety.checkSynonyms', defaultMessage: 'verify, test, damaged, integrity, repair, health' },
  goToSafety: { id: 'safety.goToSafety', defaultMessage: 'Safety and backups' },
  safetySynonyms: {
    id: 'safety.safetySynonyms',
    defaultMessage: 'settings, backup, daily copy, folder, passphrase, encrypt, seal, log',
  },

  nothingYet: {
    id: 'safety.nothingYet',
    defaultMessage: 'There is nothing to back up yet. The first copy is made on the day on which you begin.',
  },
  noneYet: { id: 'safety.noneYet', defaultMessage: 'There is no backup yet.' },
  isSealed: { id: 'safety.isSealed', defaultMessage: 'Sealed with a passphrase' },
  backingUp: { id: 'safety.backingUp', defaultMessage: 'Backing up and reading it back' },
  checking: { id: 'safety.checking', defaultMessage: 'Reading everything back' },
  restoring: { id: 'safety.restoring', defaultMessage: 'Getting ready to restore' },

  erasing: { id: 'safety.erasing', defaultMessage: 'Erasing for good' },

  daily: { id: 'safety.daily', defaultMessage: 'Daily copy' },
  automatic: { id: 'safety.automatic', defaultMessage: 'Make a copy every day' },
  automaticText: {
    id: 'safety.automaticText',
    defaultMessage:
      'Some minutes after the first start of the day. Copies of the last 14 days and of the last 12 months stay; of older ones Regulars removes those that it made.',
  },
  folder: { id: 'safety.folder', defaultMessage: 'Folder' },
  folderText: {
    id: 'safety.folderText',
    defaultMessage: 'A stick or another drive is best: it is still there when this computer is not.',
  },
  chooseFolder: { id: 'safety.chooseFolder', defaultMessage: 'Choose another …' },
  passphrase: { id: 'safety.passphrase', defaultMessage: 'Passphrase' },
  open: { id: 'safety.open', defaultMessage: 'Not sealed: whoever gets hold of a copy can read it.' },
  sealed: {
    id: 'safety.sealed',
    defaultMessage: 'Sealed: nobody can read a copy without the passphrase, and nobody can change it unseen.',
  },
  cannotSeal: {
    id: 'safety.cannotSeal',
    defaultMessage:
      'Not sealed: whoever gets hold of a copy can read it. This computer has no safe place for a passphrase, so daily copies cannot be sealed. A backup to a file can.',
  },
  seal: { id: 'safety.seal', defaultMessage: 'Seal …' },
  changePassphrase: { id: 'safety.changePassphrase', defaultMessage: 'Change …' },
  stopSealing: { id: 'safety.stopSealing', defaultMessage: 'No longer seal' },
  sealTitle: { id: 'safety.sealTitle', defaultMessage: 'Seal the daily copies' },
  sealIt: { id: 'safety.sealIt', defaultMessage: 'Seal from now on' },
  sealText: {
    id: 'safety.sealText',
    defaultMessage:
      'This computer remembers the passphrase, so that it can seal the copy of each day. You need it yourself to restore one, also on another computer. Copies that were made before stay as they are.',
  },
  sealedNow: { id: 'safety.sealedNow', defaultMessage: 'From now on daily copies are sealed.' },
  openNow: { id: 'safety.openNow', defaultMessage: 'From now on daily copies are not sealed.' },
  notSealed: { id: 'safety.notSealed', defaultMessage: 'The passphrase could not be kept. Nothing was changed.' },

  newPassphrase: { id: 'safety.newPassphrase', defaultMessage: 'New passphrase' },
  newPassphraseText: {
    id: 'safety.newPassphraseText',
    defaultMessage: 'At least 12 characters. Four words that have nothing to do with each other are hard to guess.',
  },
  again: { id: 'safety.again', defaultMessage: 'The same once more' },
  forgotten: {
    id: 'safety.forgotten',
    defaultMessage:
      'If you forget it, nobody can open what was sealed with it: neither you nor we. Write it down and keep it with your papers.',
  },

  byHand: { id: 'safety.byHand', defaultMessage: 'By hand' },
  toFileTitle: { id: 'safety.toFileTitle', defaultMessage: 'Back up to a file' },
  toFileText: {
    id: 'safety.toFileText',
    defaultMessage:
      'One file with everything: customers, history, follow-ups, attached files. You choose where it goes.',
  },
  whoMayRead: { id: 'safety.whoMayRead', defaultMessage: 'Who may read it' },
  whoeverHasIt: { id: 'safety.whoeverHasIt', defaultMessage: 'Whoever has the file' },
  whoeverHasItText: {
    id: 'safety.whoeverHasItText',
    defaultMessage: 'Good for a stick in your own drawer. Anybody with the file can read about your customers.',
  },
  whoeverKnows: { id: 'safety.whoeverKnows', defaultMessage: 'Whoever knows a passphrase' },
  whoeverKnowsText: {
    id: 'safety.whoeverKnowsText',
    defaultMessage: 'Everything is hidden, and a file that somebody has changed is refused.',
  },
  chooseWhere: { id: 'safety.chooseWhere', defaultMessage: 'Choose where …' },
  choosing: { id: 'safety.choosing', defaultMessage: 'Choose where to keep it.' },
  cancel: { id: 'safety.cancel', defaultMessage: 'Cancel' },
  close: { id: 'safety.close', defaultMessage: 'Close' },
  openLog: { id: 'safety.openLog', defaultMessage: 'Open the log' },
  notMade: { id: 'safety.notMade', defaultMessage: 'No backup was made. Try it again.' },
  notChecked: { id: 'safety.notChecked', defaultMessage: 'The data could not be read back. Try it again.' },
  notSet: { id: 'safety.notSet', defaultMessage: 'This could not be changed. Try it again.' },

  restore: { id: 'safety.restore', defaultMessage: 'Restore a backup …' },
  restoreSynonyms: {
    id: 'safety.restoreSynonyms',
    defaultMessage: 'bring back, recover, open backup, another computer',
  },
  restoreTitle: { id: 'safety.restoreTitle', defaultMessage: 'Restore a backup' },
  isSealedText: { id: 'safety.isSealedText', defaultMessage: 'This backup is sealed. Its passphrase opens it.' },
  lookInside: { id: 'safety.lookInside', defaultMessage: 'Look inside' },
  chooseAnother: { id: 'safety.chooseAnother', defaultMessage: 'Choose another file …' },
  bringBack: { id: 'safety.bringBack', defaultMessage: 'Make everything as it was then' },
  isOfOther: {
    id: 'safety.isOfOther',
    defaultMessage:
      'It comes from another computer or another book. What you have here now would go, and what is in the backup would come.',
  },
  nothingDiffers: {
    id: 'safety.nothingDiffers',
    defaultMessage: 'Everything in it is as it is now. There is nothing to bring back.',
  },
  whatChanges: { id: 'safety.whatChanges', defaultMessage: 'What would change:' },
  canBeTakenBack: {
    id: 'safety.canBeTakenBack',
    defaultMessage:
      'Nothing is changed yet. Before it is, everything as it is now is put aside, and one undo takes all of it back.',
  },
  noWayBack: {
    id: 'safety.noWayBack',
    defaultMessage:
      'Nothing was restored, because what is here now could not be put aside first. Make room on the disk, then try again.',
  },
  notRestored: { id: 'safety.notRestored', defaultMessage: 'The backup could not be restored. Nothing was changed.' },

  whatToDo: {
    id: 'safety.whatToDo',
    defaultMessage:
      'What you see in Regulars is there. Make a backup to a file now, on another drive; the log says more.',
  },

  safeSoFar: {
    id: 'safety.safeSoFar',
    defaultMessage: 'What was saved before is safe, and what you are typing stays where it is.',
  },
  tryAgain: { id: 'safety.tryAgain', defaultMessage: 'Try again' },
  stillNot: { id: 'safety.stillNot', defaultMessage: 'It is still not possible.' },
  savesAgain: { id: 'safety.savesAgain', defaultMessage: 'Everything can be saved again.' },
  seeToIt: { id: 'safety.seeToIt', defaultMessage: 'See to it' },
})

/** Why there is no new copy, and what to do. */
export const problems: Record<BackupProblem, MessageDescriptor> = defineMessages({
  'no-space': {
    id: 'safety.noSpace',
    defaultMessage: 'There is not enough room. Make some, or choose another place.',
  },
  'not-allowed': {
    id: 'safety.notAllowed',
    defaultMessage: 'The system does not let Regulars write there. Choose another place.',
  },
  'folder-gone': {
    id: 'safety.folderGone',
    defaultMessage: 'The folder is not there. Plug in the stick or drive, or choose another folder.',
  },
  'not-whole': {
    id: 'safety.notWhole',
    defaultMessage:
      'What was written could not be read back whole, so it was thrown away. The stick or drive may be failing: choose another one.',
  },
  'too-large': {
    id: 'safety.tooLarge',
    defaultMessage: 'There is more than the 2 GB that one backup holds. Take away large files that you no longer need.',
  },
  'passphrase-gone': {
    id: 'safety.passphraseGone',
    defaultMessage: 'This computer no longer knows the passphrase of your copies. Give it a passphrase again.',
  },
  unknown: { id: 'safety.unknown', defaultMessage: 'The computer reported an error; the log says more. Try it again.' },
})

/** Why a backup is not opened, and what to do. */
export const refusals: Record<BackupRefused, MessageDescriptor> = defineMessages({
  'wrong-passphrase': {
    id: 'safety.refused.wrongPassphrase',
    defaultMessage: 'This is not its passphrase. Mind capital letters and spaces, and try again.',
  },
  damaged: {
    id: 'safety.refused.damaged',
    defaultMessage:
      'This backup is damaged or was changed, so it is not used. Nothing was changed. Choose an older one.',
  },
  'not-a-backup': {
    id: 'safety.refused.notABackup',
    defaultMessage: 'This file is no backup of Regulars. Nothing was changed. Their names end in .regulars or .age.',
  },
  'from-the-future': {
    id: 'safety.refused.fromTheFuture',
    defaultMessage: 'A newer Regulars has made this backup. Install that version, then restore it there.',
  },
  'too-large': {
    id: 'safety.refused.tooLarge',
    defaultMessage: 'There is more in this file than any backup of Regulars holds, so it was not opened.',
  },
  'no-space': {
    id: 'safety.refused.noSpace',
    defaultMessage: 'This computer has no room to look into it. Make room on the disk, then try again.',
  },
  'not-readable': {
    id: 'safety.refused.notReadable',
    defaultMessage: 'The file could not be read. Is the stick or drive still plugged in?',
  },
})

/** What the tables hold, in the order in which they are told. */
export const tableWords: [TableName, MessageDescriptor][] = Object.entries(
  defineMessages({
    customers: { id: 'safety.customers', defaultMessage: 'Customers' },
    interactions: { id: 'safety.interactions', defaultMessage: 'Entries of the history' },
    followUps: { id: 'safety.followUps', defaultMessage: 'Follow-ups' },
    requests: { id: 'safety.requests', defaultMessage: 'Requests for data' },
    departures: { id: 'safety.departures', defaultMessage: 'Departures' },
    business: { id: 'safety.business', defaultMessage: 'Your business' },
  } satisfies Record<TableName, MessageDescriptor>),
) as [TableName, MessageDescriptor][]

/** Why nothing can be saved, and what to do. */
export const cannotSave: Record<NotSavedReason, MessageDescriptor> = defineMessages({
  'no-space': {
    id: 'safety.cannotSave.noSpace',
    defaultMessage: 'Nothing can be saved, because the disk is full. Make room on it, then try again.',
  },
  'not-allowed': {
    id: 'safety.cannotSave.notAllowed',
    defaultMessage:
      'Nothing can be saved, because this computer does not let Regulars write into its own folder. Allow it, or end the program that holds it, then try again.',
  },
  unknown: {
    id: 'safety.cannotSave.unknown',
    defaultMessage:
      'Nothing can be saved, because the disk of this computer reports an error. Try again; if it stays like this, start the computer anew.',
  },
})

export const passphraseProblems: Record<PassphraseProblem, MessageDescriptor> = defineMessages({
  'too-short': { id: 'safety.tooShort', defaultMessage: 'This is shorter than 12 characters.' },
  'too-long': { id: 'safety.tooLong', defaultMessage: 'This is longer than 1,000 characters.' },
  differs: { id: 'safety.differs', defaultMessage: 'The two are not the same. Type the passphrase once more.' },
})

export const sentences = defineMessages<{
  lastBackup: { when: string }
  counts: { customers: number; interactions: number; followUps: number; files: number }
  never: { days: number }
  old: { days: number }
  neverLine: { days: number }
  oldLine: { days: number }
  attempt: { why: string }
  madeBy: { when: string; version: string }
  differs: { what: string; changes: string }
  added: { count: number }
  changed: { count: number }
  gone: { count: number }
  notMade: { why: string }
  made: { file: string; customers: number; interactions: number }
  allWhole: { snapshots: number; commits: number; files: number }
  notWhole: { problems: number }
}>({
  lastBackup: { id: 'safety.lastBackup', defaultMessage: 'Last good backup: {when}' },
  counts: {
    id: 'safety.counts',
    defaultMessage:
      '{customers, plural, one {# customer} other {# customers}}, {interactions, plural, one {# interaction} other {# interactions}}, {followUps, plural, one {# follow-up} other {# follow-ups}}{files, plural, =0 {} one {, # file} other {, # files}}',
  },
  never: { id: 'safety.never', defaultMessage: 'There has been no backup for {days, number} days.' },
  old: { id: 'safety.old', defaultMessage: 'This was {days, number} days ago.' },
  neverLine: {
    id: 'safety.neverLine',
    defaultMessage: 'Your customers stand on this computer alone: there has been no backup for {days, number} days.',
  },
  oldLine: { id: 'safety.oldLine', defaultMessage: 'The last good backup is {days, number} days old.' },
  madeBy: { id: 'safety.madeBy', defaultMessage: 'Made: {when}, by Regulars {version}' },
  differs: { id: 'safety.differs', defaultMessage: '{what}: {changes}' },
  added: { id: 'safety.added', defaultMessage: '{count, plural, one {# comes back} other {# come back}}' },
  changed: {
    id: 'safety.changed',
    defaultMessage: '{count, plural, one {# is put back as it was} other {# are put back as they were}}',
  },
  gone: { id: 'safety.gone', defaultMessage: '{count, plural, one {# goes} other {# go}}' },
  attempt: { id: 'safety.attempt', defaultMessage: 'The last attempt did not succeed. {why}' },
  notMade: { id: 'safety.notMadeWhy', defaultMessage: 'No backup was made. {why}' },
  made: {
    id: 'safety.made',
    defaultMessage:
      'Backed up to {file}: {customers, plural, one {# customer} other {# customers}}, {interactions, plural, one {# interaction} other {# interactions}}',
  },
  allWhole: {
    id: 'safety.allWhole',
    defaultMessage:
      'Everything was read back and is whole: {commits, plural, one {# saved change} other {# saved changes}}, {snapshots, plural, one {# snapshot} other {# snapshots}}, {files, plural, one {# attached file} other {# attached files}}.',
  },
  notWhole: {
    id: 'safety.notWholeCount',
    defaultMessage:
      '{problems, plural, one {One thing is not as it should be:} other {# things are not as they should be:}}',
  },
})
