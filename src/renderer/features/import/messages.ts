import { type DateKind, dateKinds } from '@shared/domain/customer'
import type { MatchChoice } from '@shared/import/match-choice'
import { defineMessages, type MessageDescriptor } from 'react-intl'
import type { FileProblem } from './file-problem'

export const messages = defineMessages({
  workbook: { id: 'import.workbook', defaultMessage: 'workbook' },
  title: { id: 'import.title', defaultMessage: 'Import' },
  steps: { id: 'import.steps', defaultMessage: 'Steps of the import' },
  stepFile: { id: 'import.stepFile', defaultMessage: 'File' },
  stepCheck: { id: 'import.stepCheck', defaultMessage: 'Check' },
  stepResult: { id: 'import.stepResult', defaultMessage: 'Result' },

  chooseFile: { id: 'import.chooseFile', defaultMessage: 'Choose a contacts file' },
  chooseSynonyms: { id: 'import.chooseSynonyms', defaultMessage: 'open, vcard, csv, import' },
  chooseAnother: { id: 'import.chooseAnother', defaultMessage: 'Choose another file' },
  bringThemIn: { id: 'import.bringThemIn', defaultMessage: 'Bring in the people you know' },
  bringThemInText: {
    id: 'import.bringThemInText',
    defaultMessage:
      'Your phone, mail program or shop can save its contacts as a vCard (.vcf), a table (.csv) or a workbook (.xlsx); Monica as JSON. Choose that file, or drop it here. You see what would change before anything is written.',
  },
  nothingLeaves: {
    id: 'import.nothingLeaves',
    defaultMessage: 'The file is read on this computer and sent nowhere.',
  },
  reading: { id: 'import.reading', defaultMessage: 'Reading the file' },
  matching: { id: 'import.matching', defaultMessage: 'Looking for people you already have' },
  importing: { id: 'import.importing', defaultMessage: 'Importing' },
  writing: { id: 'import.writing', defaultMessage: 'Writing everything at once' },
  cancel: { id: 'import.cancel', defaultMessage: 'Cancel' },

  howItIsRead: { id: 'import.howItIsRead', defaultMessage: 'How the file is read' },
  change: { id: 'import.change', defaultMessage: 'Read it differently' },
  hide: { id: 'import.hide', defaultMessage: 'Hide' },
  separator: { id: 'import.separator', defaultMessage: 'Between two columns' },
  encoding: { id: 'import.encoding', defaultMessage: 'Letters are written as' },
  dates: { id: 'import.dates', defaultMessage: 'Dates such as 3/4/1978' },
  dayFirst: { id: 'import.dayFirst', defaultMessage: 'Day first: 3 April' },
  monthFirst: { id: 'import.monthFirst', defaultMessage: 'Month first: March 4' },
  asFound: { id: 'import.asFound', defaultMessage: 'As found' },

  columns: { id: 'import.columns', defaultMessage: 'Columns' },
  columnInFile: { id: 'import.columnInFile', defaultMessage: 'Column in the file' },
  goesTo: { id: 'import.goesTo', defaultMessage: 'Goes to' },
  example: { id: 'import.example', defaultMessage: 'Example' },
  changeColumns: { id: 'import.changeColumns', defaultMessage: 'Change the columns' },
  hideColumns: { id: 'import.hideColumns', defaultMessage: 'Hide the columns' },
  neverImported: {
    id: 'import.neverImported',
    defaultMessage: 'Left out: passwords, card numbers and the like are never imported',
  },
  asLastTime: { id: 'import.asLastTime', defaultMessage: 'The columns are read as you read them last time.' },
  readAnew: { id: 'import.readAnew', defaultMessage: 'Read them as Regulars does' },
  fewerColumns: { id: 'import.fewerColumns', defaultMessage: 'Show fewer columns' },

  choices: { id: 'import.choices', defaultMessage: 'What to do' },
  people: { id: 'import.people', defaultMessage: 'People in the file' },
  showOnly: { id: 'import.showOnly', defaultMessage: 'Show only' },
  nobodyYet: { id: 'import.nobodyYet', defaultMessage: 'Nobody could be read yet' },
  nobodyYetText: {
    id: 'import.nobodyYetText',
    defaultMessage:
      'Say above which column holds the name, the email address or the phone number, or change how the file is read.',
  },
  stateNew: { id: 'import.stateNew', defaultMessage: 'New' },
  stateMatches: { id: 'import.stateMatches', defaultMessage: 'You have' },
  stateTwice: { id: 'import.stateTwice', defaultMessage: 'Twice' },
  stateLeftOut: { id: 'import.stateLeftOut', defaultMessage: 'Left out' },
  staysAsIs: { id: 'import.staysAsIs', defaultMessage: 'Stays as it is.' },

  wouldBeFilled: { id: 'import.wouldBeFilled', defaultMessage: 'Only the file knows' },
  isDifferent: { id: 'import.isDifferent', defaultMessage: 'The file says otherwise' },
  saysTheSame: { id: 'import.saysTheSame', defaultMessage: 'The file says nothing that you do not have already.' },
  youHave: { id: 'import.youHave', defaultMessage: 'You have' },
  theFileSays: { id: 'import.theFileSays', defaultMessage: 'The file says' },
  oneByOne: {
    id: 'import.oneByOne',
    defaultMessage: 'Choose somebody in the list below to see what differs, and to decide for that one alone.',
  },
  allAlike: { id: 'import.allAlike', defaultMessage: 'Treat all alike' },

  nothingChangedYet: {
    id: 'import.nothingChangedYet',
    defaultMessage: 'Nothing is changed yet. You can undo the whole import later.',
  },
  nothingToImport: {
    id: 'import.nothingToImport',
    defaultMessage: 'Nothing in this file would change anything: it is all here already.',
  },
  back: { id: 'import.back', defaultMessage: 'Another file' },
  importNothing: { id: 'import.importNothing', defaultMessage: 'Nothing to import' },
  failed: { id: 'import.failed', defaultMessage: 'The import did not work, and nothing was changed. Try again.' },
  undoFailed: { id: 'import.undoFailed', defaultMessage: 'The import could not be taken back.' },

  done: { id: 'import.done', defaultMessage: 'Done' },
  undo: { id: 'import.undo', defaultMessage: 'Undo the import' },
  undone: {
    id: 'import.undone',
    defaultMessage: 'The import was taken back. Everything is as it was before.',
  },
  undoLater: { id: 'import.undoLater', defaultMessage: 'You can undo the whole import.' },
  importAnother: { id: 'import.importAnother', defaultMessage: 'Import another file' },
  toLookAt: { id: 'import.toLookAt', defaultMessage: 'Left out or worth a look' },
  copyList: { id: 'import.copyList', defaultMessage: 'Copy this list' },
  copied: { id: 'import.copied', defaultMessage: 'The list was copied' },
})

export const matchWords: Record<MatchChoice, MessageDescriptor> = defineMessages({
  fill: { id: 'import.fill', defaultMessage: 'Fill in what is missing' },
  overwrite: { id: 'import.overwrite', defaultMessage: 'Let the file overwrite' },
  skip: { id: 'import.skip', defaultMessage: 'Leave them as they are' },
})

export const matchDescriptions: Record<MatchChoice, MessageDescriptor> = defineMessages({
  fill: { id: 'import.fillText', defaultMessage: 'What you have written stays; what only the file knows is added.' },
  overwrite: {
    id: 'import.overwriteText',
    defaultMessage:
      'Name, birthday and role are taken from the file; its addresses and numbers come first, yours after.',
  },
  skip: { id: 'import.skipText', defaultMessage: 'Only new people are imported.' },
})

/** The same beside one name. */
export const matchShortWords: Record<MatchChoice, MessageDescriptor> = defineMessages({
  fill: { id: 'import.fillShort', defaultMessage: 'Fill in' },
  overwrite: { id: 'import.overwriteShort', defaultMessage: 'Overwrite' },
  skip: { id: 'import.skipShort', defaultMessage: 'Leave as is' },
})

/** What a date is, where the owner gave it no name. */
export const occasionWords: Record<DateKind, MessageDescriptor> = defineMessages({
  birthday: { id: 'import.birthday', defaultMessage: 'birthday' },
  anniversary: { id: 'import.anniversary', defaultMessage: 'anniversary' },
  customerSince: { id: 'import.customerSince', defaultMessage: 'customer since' },
  other: { id: 'import.otherDate', defaultMessage: 'another date' },
})
export const isOccasion = (label: string | undefined): label is DateKind => dateKinds.some((kind) => kind === label)

export const problemWords: Record<FileProblem, MessageDescriptor> = defineMessages({
  noContacts: { id: 'import.noContacts', defaultMessage: 'No contacts were found in this file' },
  empty: { id: 'import.empty', defaultMessage: 'This file is empty' },
  tooLarge: { id: 'import.tooLarge', defaultMessage: 'This file is too large' },
  notContacts: { id: 'import.notContacts', defaultMessage: 'This is not a file of contacts' },
  unreadable: { id: 'import.unreadable', defaultMessage: 'This file could not be read' },
})

export const problemAdvice: Record<FileProblem, MessageDescriptor> = defineMessages({
  noContacts: {
    id: 'import.noContactsText',
    defaultMessage:
      'There is nobody in it with a name, an email address or a phone number. Export the contacts once more from where they are, as vCard or CSV, and choose the new file.',
  },
  empty: {
    id: 'import.emptyText',
    defaultMessage: 'The export may have been interrupted. Export the contacts once more and choose the new file.',
  },
  tooLarge: {
    id: 'import.tooLargeText',
    defaultMessage:
      'Files of up to 50 MB can be read. Export fewer people at a time, or leave out the photos, and import the parts one after the other.',
  },
  notContacts: {
    id: 'import.notContactsText',
    defaultMessage:
      'Contacts come as vCard (.vcf), as a table (.csv) or as a workbook (.xlsx), from Regulars and Monica also as JSON. An old workbook (.xls), or one with a password, can be saved as CSV in the program that made it.',
  },
  unreadable: {
    id: 'import.unreadableText',
    defaultMessage:
      'It may be open in another program, or on a drive that is gone. Close it there and choose it again.',
  },
})

export const stateWords: Record<'new' | 'matches' | 'twice' | 'leftOut', MessageDescriptor> = {
  new: messages.stateNew,
  matches: messages.stateMatches,
  twice: messages.stateTwice,
  leftOut: messages.stateLeftOut,
}
