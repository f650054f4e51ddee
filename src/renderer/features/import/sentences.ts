import type { Evidence } from '@shared/import/evidence'
import { defineMessages } from 'react-intl'

type Count = { count: number }

/** What says something about a value. */
export const sentences = defineMessages<{
  looksLike: { what: string }
  vCard: { version: string }
  headerInRow: { row: number }
  asFound: { what: string }
  columnsUsed: { used: number; count: number }
  columnsLeftOut: { names: string }
  columnGoesTo: { column: string }
  targetWithLabel: { target: string; label: string }
  allColumns: Count
  inFile: Count
  newCount: Count
  matchingCount: Count
  twiceCount: Count
  leftOutCount: Count
  remarkCount: Count
  whomYouHave: Count
  whatAbout: { name: string }
  withLabel: { what: string; label: string }
  chosenAlone: Count
  addCompanies: Count
  importCount: Count
  row: { row: number }
  card: { card: number }
  sameAs: { evidence: Evidence; name: string }
  twiceInRow: { evidence: Evidence; name: string; row: number }
  twiceOnCard: { evidence: Evidence; name: string; card: number }
  adds: { what: string }
  changes: { what: string }
  sharing: { name: string }
  checked: { fileName: string; people: number }
  added: Count
  completed: Count
  alreadyThere: Count
  merged: Count
  leftOut: Count
  companiesAdded: Count
  copiedLine: { place: string; name: string; why: string }
}>({
  looksLike: { id: 'import.looksLike', defaultMessage: 'Looks like: {what}' },
  vCard: { id: 'import.vCard', defaultMessage: 'vCard {version}' },
  headerInRow: {
    id: 'import.headerInRow',
    defaultMessage: '{row, plural, =0 {no header} other {header in row #}}',
  },
  asFound: { id: 'import.asFoundWhat', defaultMessage: 'As found: {what}' },
  columnsUsed: {
    id: 'import.columnsUsed',
    defaultMessage: '{used, number} of {count, plural, one {# column is} other {# columns are}} used.',
  },
  columnsLeftOut: { id: 'import.columnsLeftOut', defaultMessage: 'Left out: {names}.' },
  columnGoesTo: { id: 'import.columnGoesTo', defaultMessage: '{column} goes to' },
  targetWithLabel: { id: 'import.targetWithLabel', defaultMessage: '{target} ({label})' },
  allColumns: { id: 'import.allColumns', defaultMessage: 'Show all {count, number} columns' },
  inFile: { id: 'import.inFile', defaultMessage: '{count, number} in the file' },
  newCount: { id: 'import.newCount', defaultMessage: '{count, number} new' },
  matchingCount: { id: 'import.matchingCount', defaultMessage: '{count, number} you already have' },
  twiceCount: { id: 'import.twiceCount', defaultMessage: '{count, number} twice in the file' },
  leftOutCount: { id: 'import.leftOutCount', defaultMessage: '{count, number} left out' },
  remarkCount: { id: 'import.remarkCount', defaultMessage: '{count, number} worth a look' },
  whomYouHave: {
    id: 'import.whomYouHave',
    defaultMessage: '{count, plural, one {# person you already have} other {# people you already have}}',
  },
  whatAbout: { id: 'import.whatAbout', defaultMessage: 'What to do about {name}' },
  withLabel: { id: 'import.withLabel', defaultMessage: '{what} ({label})' },
  chosenAlone: {
    id: 'import.chosenAlone',
    defaultMessage:
      '{count, plural, one {# person is treated in another way.} other {# people are treated in another way.}}',
  },
  addCompanies: {
    id: 'import.addCompanies',
    defaultMessage:
      '{count, plural, one {Add their company as a customer too} other {Add their # companies as customers too}}',
  },
  importCount: { id: 'import.importCount', defaultMessage: 'Import {count, number}' },
  row: { id: 'import.row', defaultMessage: 'Row {row, number}' },
  card: { id: 'import.card', defaultMessage: 'Card {card, number}' },
  sameAs: {
    id: 'import.sameAs',
    defaultMessage:
      '{evidence, select, externalId {Imported before as {name}.} email {Same email as {name}.} phone {Same phone as {name}.} nameAndCompany {Same name and company as {name}.} other {Same name as {name}.}}',
  },
  twiceInRow: {
    id: 'import.twiceInRow',
    defaultMessage:
      '{evidence, select, externalId {Same number as row {row, number}, {name}.} email {Same email as row {row, number}, {name}.} phone {Same phone as row {row, number}, {name}.} nameAndCompany {Same name and company as row {row, number}, {name}.} other {Same name as row {row, number}.}} Both become one.',
  },
  twiceOnCard: {
    id: 'import.twiceOnCard',
    defaultMessage:
      '{evidence, select, externalId {Same card as card {card, number}, {name}.} email {Same email as card {card, number}, {name}.} phone {Same phone as card {card, number}, {name}.} nameAndCompany {Same name and company as card {card, number}, {name}.} other {Same name as card {card, number}.}} Both become one.',
  },
  adds: { id: 'import.adds', defaultMessage: 'Adds {what}.' },
  changes: { id: 'import.changes', defaultMessage: 'Changes {what}.' },
  sharing: {
    id: 'import.sharing',
    defaultMessage: 'Shares an address or number with {name}, but has another name.',
  },
  checked: {
    id: 'import.checked',
    defaultMessage: '{fileName}: {people, plural, one {# person} other {# people}} read. Nothing is changed yet.',
  },
  added: { id: 'import.added', defaultMessage: '{count, plural, one {# customer added} other {# customers added}}' },
  completed: {
    id: 'import.completed',
    defaultMessage: '{count, plural, one {# customer completed} other {# customers completed}}',
  },
  alreadyThere: {
    id: 'import.alreadyThere',
    defaultMessage:
      '{count, plural, one {# was there already and did not change} other {# were there already and did not change}}',
  },
  merged: {
    id: 'import.merged',
    defaultMessage:
      '{count, plural, one {# was twice in the file and became one} other {# were twice in the file and became one}}',
  },
  leftOut: { id: 'import.leftOut', defaultMessage: '{count, plural, one {# left out} other {# left out}}' },
  companiesAdded: {
    id: 'import.companiesAdded',
    defaultMessage: '{count, plural, one {# company added} other {# companies added}}',
  },
  copiedLine: { id: 'import.copiedLine', defaultMessage: '{place}: {name} {why}' },
})
