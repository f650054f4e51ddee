import type { RemarkCode } from '@shared/contacts/imported-person'
import { defineMessages } from 'react-intl'

/** What could not be used, and why. `detail` is a value or a column of the file, or a limit. */
export const remarkWords = defineMessages<Record<RemarkCode, { detail: string }>>({
  noName: { id: 'import.remark.noName', defaultMessage: 'No name: kept as {detail}.' },
  nothingUsable: { id: 'import.remark.nothingUsable', defaultMessage: 'No name, no email, no phone.' },
  badDate: { id: 'import.remark.badDate', defaultMessage: '“{detail}” is no date that exists.' },
  ambiguousDates: {
    id: 'import.remark.ambiguousDates',
    defaultMessage: 'The dates in “{detail}” can be read with the day or the month first.',
  },
  photoLeftOut: { id: 'import.remark.photoLeftOut', defaultMessage: 'The photo is left out.' },
  groupLeftOut: { id: 'import.remark.groupLeftOut', defaultMessage: '“{detail}” is a list of people, not a person.' },
  partialLeftOut: {
    id: 'import.remark.partialLeftOut',
    defaultMessage: '“{detail}” is only known through somebody else there.',
  },
  nestedCardLeftOut: { id: 'import.remark.nestedCardLeftOut', defaultMessage: 'Another card inside it is left out.' },
  truncatedCard: {
    id: 'import.remark.truncatedCard',
    defaultMessage: 'It breaks off in the middle. What was there is kept.',
  },
  damagedCard: {
    id: 'import.remark.damagedCard',
    defaultMessage: 'Its beginning is damaged. What could be read is kept.',
  },
  cardTooLarge: { id: 'import.remark.cardTooLarge', defaultMessage: 'This card is too large.' },
  tooManyCards: {
    id: 'import.remark.tooManyCards',
    defaultMessage: 'Only the first {detail} cards were read. Import the rest from a second file.',
  },
  tooManyRows: {
    id: 'import.remark.tooManyRows',
    defaultMessage: 'Only the first {detail} rows were read. Import the rest from a second file.',
  },
  tooManyColumns: {
    id: 'import.remark.tooManyColumns',
    defaultMessage: 'There are too many columns; the last ones are left out.',
  },
  tooManyValues: {
    id: 'import.remark.tooManyValues',
    defaultMessage: 'There are too many values; the last ones are left out.',
  },
  valueTooLong: { id: 'import.remark.valueTooLong', defaultMessage: 'A text is too long and was cut.' },
  extraCells: {
    id: 'import.remark.extraCells',
    defaultMessage: 'There are more cells than columns; the last ones are left out.',
  },
  unknownColumn: { id: 'import.remark.unknownColumn', defaultMessage: 'The column “{detail}” is left out.' },
  neverImported: {
    id: 'import.remark.neverImported',
    defaultMessage: 'The column “{detail}” is left out: passwords, card numbers and the like are never imported.',
  },
  noContactColumns: {
    id: 'import.remark.noContactColumns',
    defaultMessage: 'No column looks like a name or a way to reach somebody.',
  },
  noHeader: { id: 'import.remark.noHeader', defaultMessage: 'The file has no row with the names of the columns.' },
  damagedText: {
    id: 'import.remark.damagedText',
    defaultMessage: 'Some letters were already lost in this file. Another way to read its letters may bring them back.',
  },
  fileTooLarge: { id: 'import.remark.fileTooLarge', defaultMessage: 'The file is too large.' },
  emptyFile: { id: 'import.remark.emptyFile', defaultMessage: 'The file is empty.' },
  unknownFormat: { id: 'import.remark.unknownFormat', defaultMessage: 'The file is not a file of contacts.' },
})
