import type { Action } from '@renderer/actions'
import { messages } from './messages'

/** On the import screen. The way to it from everywhere is the app's. */
export const chooseContactFile: Action = {
  id: 'import.choose',
  words: messages.chooseFile,
  synonyms: messages.chooseSynonyms,
  keys: ['$mod+o'],
  menu: 'file',
}

export const actions: Action[] = [chooseContactFile]
