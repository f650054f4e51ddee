import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  skipToContent: { id: 'app.skipToContent', defaultMessage: 'Skip to the content' },
  places: { id: 'app.places', defaultMessage: 'Places' },
  today: { id: 'app.today', defaultMessage: 'Today' },
  customers: { id: 'app.customers', defaultMessage: 'Customers' },
  atRest: {
    id: 'app.atRest',
    defaultMessage:
      'Not saved: nothing reminds you of those who have left or died. Say on their page that they came back first.',
  },
  departures: { id: 'app.departures', defaultMessage: 'Departures' },
  followUps: { id: 'app.followUps', defaultMessage: 'Follow-ups' },
  import: { id: 'app.import', defaultMessage: 'Import' },
  settings: { id: 'app.settings', defaultMessage: 'Settings' },

  goToToday: { id: 'app.goToToday', defaultMessage: 'Go to Today' },
  goToCustomers: { id: 'app.goToCustomers', defaultMessage: 'Go to Customers' },
  goToDepartures: { id: 'app.goToDepartures', defaultMessage: 'Go to Departures' },
  departuresSynonyms: { id: 'app.departuresSynonyms', defaultMessage: 'leaving, left, farewell, reasons, lost' },
  goToFollowUps: { id: 'app.goToFollowUps', defaultMessage: 'Go to Follow-ups' },
  goToSettings: { id: 'app.goToSettings', defaultMessage: 'Settings' },
  settingsSynonyms: { id: 'app.settingsSynonyms', defaultMessage: 'preferences, options, configure, business, kinds' },
  goToBin: { id: 'app.goToBin', defaultMessage: 'Open the bin' },
  binSynonyms: { id: 'app.binSynonyms', defaultMessage: 'trash, deleted, restore, recover' },
  importFile: { id: 'app.importFile', defaultMessage: 'Import contacts from a file' },
  importSynonyms: { id: 'app.importSynonyms', defaultMessage: 'vcard, csv, excel, google, outlook, phone' },
  newWindow: { id: 'app.newWindow', defaultMessage: 'New window' },
  newWindowSynonyms: { id: 'app.newWindowSynonyms', defaultMessage: 'second window, side by side' },
  back: { id: 'app.back', defaultMessage: 'Back' },
  forward: { id: 'app.forward', defaultMessage: 'Forward' },
  history: { id: 'app.history', defaultMessage: 'History' },
  goToHistory: { id: 'app.goToHistory', defaultMessage: 'History of what was done' },
  historySynonyms: { id: 'app.historySynonyms', defaultMessage: 'log, audit, what happened, take back, undo list' },
  historyText: {
    id: 'app.historyText',
    defaultMessage:
      'What was done in the last 30 days, 500 steps at most. An older step can be taken back too, as long as nothing later builds upon it.',
  },
  historyEmpty: { id: 'app.historyEmpty', defaultMessage: 'Nothing was done yet' },
  historyEmptyText: {
    id: 'app.historyEmptyText',
    defaultMessage: 'Whatever you add, change or remove is listed here, and can be taken back from here.',
  },
  takenBack: { id: 'app.takenBack', defaultMessage: 'Taken back' },
  undo: { id: 'app.undo', defaultMessage: 'Undo' },
  redo: { id: 'app.redo', defaultMessage: 'Redo' },
  openPalette: { id: 'app.openPalette', defaultMessage: 'Search or do anything' },
  showKeys: { id: 'app.showKeys', defaultMessage: 'Keyboard shortcuts' },
  keysSynonyms: { id: 'app.keysSynonyms', defaultMessage: 'help, hotkeys, keys' },
  themeLight: { id: 'app.themeLight', defaultMessage: 'Light theme' },
  themeDark: { id: 'app.themeDark', defaultMessage: 'Dark theme' },
  themeSystem: { id: 'app.themeSystem', defaultMessage: 'Theme of the system' },
  themeSynonyms: { id: 'app.themeSynonyms', defaultMessage: 'appearance, mode, colours, night' },
  densityComfortable: { id: 'app.densityComfortable', defaultMessage: 'Comfortable rows' },
  densityDense: { id: 'app.densityDense', defaultMessage: 'Dense rows' },
  densitySynonyms: { id: 'app.densitySynonyms', defaultMessage: 'density, compact, spacing' },
  sideBar: { id: 'app.sideBar', defaultMessage: 'Widen or narrow the side bar' },

  palettePlaceholder: {
    id: 'app.palettePlaceholder',
    defaultMessage: 'A name, a number, words of a note, or what you want to do',
  },
  paletteRecent: { id: 'app.paletteRecent', defaultMessage: 'Recent customers' },
  paletteCustomers: { id: 'app.paletteCustomers', defaultMessage: 'Customers' },
  lists: { id: 'app.lists', defaultMessage: 'Lists' },
  findDuplicates: { id: 'app.findDuplicates', defaultMessage: 'Find duplicates' },
  duplicatesSynonyms: { id: 'app.duplicatesSynonyms', defaultMessage: 'merge, twice, double, twin, clean up' },
  paletteHistory: { id: 'app.paletteHistory', defaultMessage: 'Notes and contacts' },
  palettePromises: { id: 'app.palettePromises', defaultMessage: 'Follow-ups' },
  paletteDetails: { id: 'app.paletteDetails', defaultMessage: 'Details of customers' },
  paletteCreate: { id: 'app.paletteCreate', defaultMessage: 'Somebody new' },
  stillReading: { id: 'app.stillReading', defaultMessage: 'The history is still being read' },
  paletteActions: { id: 'app.paletteActions', defaultMessage: 'Actions' },
  paletteHint: { id: 'app.paletteHint', defaultMessage: 'Type > for actions only' },
  nothingFound: { id: 'app.nothingFound', defaultMessage: 'Nothing found' },

  keysAnywhere: { id: 'app.keysAnywhere', defaultMessage: 'Everywhere' },
  keysOutside: { id: 'app.keysOutside', defaultMessage: 'Outside of text fields' },
  keysLists: { id: 'app.keysLists', defaultMessage: 'In lists and fields' },
  keyFirstRow: { id: 'app.keyFirstRow', defaultMessage: 'First row' },
  keyLastRow: { id: 'app.keyLastRow', defaultMessage: 'Last row' },
  keyEditField: { id: 'app.keyEditField', defaultMessage: 'Edit the field' },
  keyFinish: { id: 'app.keyFinish', defaultMessage: 'Finish a field of many lines' },
  keyMenu: { id: 'app.keyMenu', defaultMessage: 'What can be done with this' },
  letterKeysOff: {
    id: 'app.letterKeysOff',
    defaultMessage: 'Keys of a single letter are switched off in Settings.',
  },

  importOrAttach: { id: 'app.importOrAttachTitle', defaultMessage: 'Import or attach?' },
  importIt: { id: 'app.importIt', defaultMessage: 'Import the contacts' },
  attachIt: { id: 'app.attachIt', defaultMessage: 'Attach the file' },
  dropToAttachText: {
    id: 'app.dropToAttachText',
    defaultMessage: 'The files are copied into your book. What you drop stays where it is.',
  },
  dropHere: { id: 'app.dropHere', defaultMessage: 'Drop to import' },
  dropHereText: {
    id: 'app.dropHereText',
    defaultMessage:
      'A vCard (.vcf), a table (.csv), a workbook (.xlsx) or JSON. You see everything before anything is changed.',
  },
  fileTooLarge: { id: 'app.fileTooLarge', defaultMessage: 'This file is larger than 50 MB and was not read.' },
  notSaved: { id: 'app.notSaved', defaultMessage: 'This could not be saved. Nothing was changed.' },
  notSavedNoSpace: {
    id: 'app.notSavedNoSpace',
    defaultMessage: 'Not saved: the disk is full. Make room, then save again. Nothing was changed.',
  },
  notSavedNotAllowed: {
    id: 'app.notSavedNotAllowed',
    defaultMessage:
      'Not saved: this computer does not let Regulars write into its folder. Allow it, then save again. Nothing was changed.',
  },
  notSavedHangs: {
    id: 'app.notSavedHangs',
    defaultMessage: 'This computer does not answer. Wait a moment; if it stays like this, start Regulars again.',
  },
  stepGone: { id: 'app.stepGone', defaultMessage: 'The history does not reach back so far any more.' },

  changedSince: {
    id: 'app.changedSince',
    defaultMessage: 'This was changed again since, so it was left as it is.',
  },
})

export const sentences = defineMessages<{
  undoAct: { what: string }
  redoAct: { what: string }
  builtUpon: { what: string }
  rowsChanged: { count: number }
  showAllSteps: { count: number }
  undone: { what: string }
  doneAgain: { what: string }
  count: { count: number }
  createCustomer: { name: string }
  resultCount: { count: number }
  notForImport: { name: string }
  cannotRead: { name: string }
  tookOne: { name: string }
  placeWithCount: { place: string; count: number }
  dropToAttach: { name: string }
  importOrAttach: { name: string; customer: string }
}>({
  dropToAttach: { id: 'app.dropToAttach', defaultMessage: 'Drop to attach to {name}' },
  importOrAttach: {
    id: 'app.importOrAttach',
    defaultMessage: '“{name}” holds contacts. Do you want to import them, or attach the file to {customer}?',
  },
  undoAct: { id: 'app.undoAct', defaultMessage: 'Undo “{what}”' },
  redoAct: { id: 'app.redoAct', defaultMessage: 'Redo “{what}”' },
  builtUpon: {
    id: 'app.builtUpon',
    defaultMessage: '“{what}” came later and builds upon this. Take that back first.',
  },
  rowsChanged: {
    id: 'app.rowsChanged',
    defaultMessage: '{count, plural, one {# record} other {# records}}',
  },
  showAllSteps: { id: 'app.showAllSteps', defaultMessage: 'Show all {count, number}' },
  undone: { id: 'app.undone', defaultMessage: 'Undone: {what}' },
  doneAgain: { id: 'app.doneAgain', defaultMessage: 'Done again: {what}' },
  count: { id: 'app.count', defaultMessage: '{count, number}' },
  createCustomer: { id: 'app.createCustomer', defaultMessage: 'Create customer “{name}”' },
  resultCount: {
    id: 'app.resultCount',
    defaultMessage: '{count, plural, =0 {Nothing found} one {# result} other {# results}}',
  },
  cannotRead: { id: 'app.cannotRead', defaultMessage: '“{name}” could not be read.' },
  notForImport: {
    id: 'app.notForImport',
    defaultMessage: '“{name}” is no vCard (.vcf), table (.csv), workbook (.xlsx) or JSON, so it was left alone.',
  },
  tookOne: { id: 'app.tookOne', defaultMessage: 'One file at a time: here is “{name}”.' },
  placeWithCount: { id: 'app.placeWithCount', defaultMessage: '{place} {count, number} due' },
})
