import type { Action } from '@renderer/actions'
import { platform } from '@renderer/ui/platform'
import { messages } from './messages'

const isMac = platform === 'mac'

export const openPalette: Action = { id: 'app.palette', words: messages.openPalette, keys: ['$mod+k'], menu: 'go' }
export const goToToday: Action = {
  id: 'app.today',
  words: messages.goToToday,
  keys: ['$mod+Digit1', 'g t'],
  menu: 'go',
}
export const goToCustomers: Action = {
  id: 'app.customers',
  words: messages.goToCustomers,
  keys: ['$mod+Digit2', 'g c'],
  menu: 'go',
}
export const goToFollowUps: Action = {
  id: 'app.followUps',
  words: messages.goToFollowUps,
  keys: ['$mod+Digit3', 'g f'],
  menu: 'go',
}
export const goToDepartures: Action = {
  id: 'app.departures',
  words: messages.goToDepartures,
  synonyms: messages.departuresSynonyms,
  keys: ['$mod+Digit4', 'g d'],
  menu: 'go',
}
// On a Mac, Option with an arrow moves by words in a text field.
export const goBack: Action = {
  id: 'app.back',
  words: messages.back,
  keys: [isMac ? '$mod+[' : 'Alt+ArrowLeft'],
  menu: 'go',
}
export const goForward: Action = {
  id: 'app.forward',
  words: messages.forward,
  keys: [isMac ? '$mod+]' : 'Alt+ArrowRight'],
  menu: 'go',
}
export const undo: Action = { id: 'app.undo', words: messages.undo, keys: ['$mod+z'], menu: 'edit' }
export const redo: Action = {
  id: 'app.redo',
  words: messages.redo,
  keys: platform === 'windows' ? ['$mod+y', '$mod+Shift+z'] : ['$mod+Shift+z', '$mod+y'],
  menu: 'edit',
}
export const findDuplicates: Action = {
  id: 'app.duplicates',
  words: messages.findDuplicates,
  synonyms: messages.duplicatesSynonyms,
  menu: 'edit',
}
export const importFile: Action = {
  id: 'app.import',
  words: messages.importFile,
  synonyms: messages.importSynonyms,
  keys: ['g i'],
  menu: 'file',
}
export const newWindow: Action = {
  id: 'app.newWindow',
  words: messages.newWindow,
  synonyms: messages.newWindowSynonyms,
  keys: ['$mod+Shift+n'],
  menu: 'file',
}
export const goToSettings: Action = {
  id: 'app.settings',
  words: messages.goToSettings,
  synonyms: messages.settingsSynonyms,
  keys: ['$mod+,'],
  menu: 'file',
}
export const goToHistory: Action = {
  id: 'app.history',
  words: messages.goToHistory,
  synonyms: messages.historySynonyms,
  keys: ['g h'],
  menu: 'edit',
}
export const goToBin: Action = { id: 'app.bin', words: messages.goToBin, synonyms: messages.binSynonyms, menu: 'go' }
export const toggleSideBar: Action = { id: 'app.sideBar', words: messages.sideBar, keys: ['$mod+b'], menu: 'view' }

const themeSynonyms = messages.themeSynonyms
export const themeLight: Action = { id: 'app.light', words: messages.themeLight, synonyms: themeSynonyms, menu: 'view' }
export const themeDark: Action = { id: 'app.dark', words: messages.themeDark, synonyms: themeSynonyms, menu: 'view' }
export const themeSystem: Action = {
  id: 'app.system',
  words: messages.themeSystem,
  synonyms: themeSynonyms,
  menu: 'view',
}

const densitySynonyms = messages.densitySynonyms
export const densityComfortable: Action = {
  id: 'app.comfortable',
  words: messages.densityComfortable,
  synonyms: densitySynonyms,
  menu: 'view',
}
export const densityDense: Action = {
  id: 'app.dense',
  words: messages.densityDense,
  synonyms: densitySynonyms,
  menu: 'view',
}
export const showKeys: Action = {
  id: 'app.keys',
  words: messages.showKeys,
  synonyms: messages.keysSynonyms,
  keys: ['?', 'F1'],
  menu: 'help',
}

export const appActions: Action[] = [
  openPalette,
  goToToday,
  goToCustomers,
  goToFollowUps,
  goToDepartures,
  goBack,
  goForward,
  goToBin,
  findDuplicates,
  importFile,
  newWindow,
  goToSettings,
  undo,
  redo,
  goToHistory,
  toggleSideBar,
  themeLight,
  themeDark,
  themeSystem,
  densityComfortable,
  densityDense,
  showKeys,
]
