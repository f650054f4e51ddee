import type { Action } from '@renderer/actions'
import { messages } from './messages'

export const backUpNow: Action = {
  id: 'safety.backUpNow',
  words: messages.backUpNow,
  synonyms: messages.backUpSynonyms,
  keys: ['$mod+Shift+b'],
  menu: 'file',
}
export const backUpToFile: Action = {
  id: 'safety.backUpToFile',
  words: messages.backUpToFile,
  synonyms: messages.backUpSynonyms,
  menu: 'file',
}
export const restoreBackup: Action = {
  id: 'safety.restore',
  words: messages.restore,
  synonyms: messages.restoreSynonyms,
  menu: 'file',
}
export const checkData: Action = {
  id: 'safety.check',
  words: messages.checkData,
  synonyms: messages.checkSynonyms,
  menu: 'file',
}
export const goToSafety: Action = {
  id: 'safety.settings',
  words: messages.goToSafety,
  synonyms: messages.safetySynonyms,
  menu: 'go',
}

export const actions: Action[] = [backUpNow, backUpToFile, restoreBackup, checkData, goToSafety]
