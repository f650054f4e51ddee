import type { Action } from '@renderer/actions'
import { messages } from './messages'

export const markAsDone: Action = { id: 'followUp.done', words: messages.done, keys: ['d'], menu: 'customer' }
export const putOff: Action = {
  id: 'followUp.snooze',
  words: messages.snooze,
  synonyms: messages.snoozeSynonyms,
  keys: ['s'],
  menu: 'customer',
}
export const log: Action = {
  id: 'contact.log',
  words: messages.log,
  synonyms: messages.logSynonyms,
  keys: ['l'],
  menu: 'customer',
}
export const writeNote: Action = { id: 'contact.note', words: messages.writeNote, keys: ['n'], menu: 'customer' }
export const quickAdd: Action = {
  id: 'quickAdd',
  words: messages.quickAdd,
  synonyms: messages.quickAddSynonyms,
  keys: ['c', '$mod+Shift+a'],
  menu: 'file',
}
export const saveFollowUps: Action = {
  id: 'followUps.calendar',
  words: messages.saveCalendar,
  synonyms: messages.saveCalendarSynonyms,
  menu: 'file',
}
export const promise: Action = {
  id: 'followUp.add',
  words: messages.addFollowUp,
  synonyms: messages.addFollowUpSynonyms,
  keys: ['t'],
  menu: 'customer',
}
export const edit: Action = { id: 'contact.edit', words: messages.edit, keys: ['e'] }
export const openCustomer: Action = { id: 'followUp.open', words: messages.openCustomer, keys: ['Enter'] }
export const bin: Action = { id: 'contact.bin', words: messages.bin, keys: ['Delete'] }

export const actions: Action[] = [
  quickAdd,
  saveFollowUps,
  markAsDone,
  putOff,
  log,
  writeNote,
  promise,
  edit,
  openCustomer,
  bin,
]
