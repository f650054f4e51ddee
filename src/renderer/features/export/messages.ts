import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  exportCustomers: { id: 'export.customers', defaultMessage: 'Export customers …' },
  exportSynonyms: {
    id: 'export.synonyms',
    defaultMessage: 'save, csv, vcard, excel, xlsx, json, spreadsheet, address book',
  },
  whom: { id: 'export.whom', defaultMessage: 'Whom' },
  everybody: { id: 'export.everybody', defaultMessage: 'Everybody' },
  theList: { id: 'export.theList', defaultMessage: 'The list of customers as it is filtered now' },
  format: { id: 'export.format', defaultMessage: 'For' },
  cancel: { id: 'export.cancel', defaultMessage: 'Cancel' },
  chooseWhere: { id: 'export.chooseWhere', defaultMessage: 'Choose where …' },
  notExported: {
    id: 'export.notExported',
    defaultMessage: 'The file could not be written. Choose another place, or make room on the disk.',
  },
  fileName: { id: 'export.fileName', defaultMessage: 'Customers' },
})

export const exported = defineMessages<{ exported: { count: number }; theChosen: { count: number } }>({
  theChosen: {
    id: 'export.theChosen',
    defaultMessage: '{count, plural, one {The one who is} other {The # who are}} chosen in the list',
  },
  exported: {
    id: 'export.exported',
    defaultMessage: '{count, plural, one {# customer was} other {# customers were}} exported',
  },
})

export const formatWords = defineMessages({
  xlsx: { id: 'export.xlsx', defaultMessage: 'A spreadsheet (XLSX)' },
  csv: { id: 'export.csv', defaultMessage: 'A spreadsheet or another program (CSV)' },
  vcard3: { id: 'export.vcard3', defaultMessage: 'Phones and address books (vCard 3.0)' },
  vcard4: { id: 'export.vcard4', defaultMessage: 'Newer address books (vCard 4.0)' },
  json: { id: 'export.json', defaultMessage: 'A program of your own, with everything noted (JSON)' },
})
