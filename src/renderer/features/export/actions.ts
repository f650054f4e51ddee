import type { Action } from '@renderer/actions'
import { messages } from './messages'

export const exportCustomers: Action = {
  id: 'export.customers',
  words: messages.exportCustomers,
  synonyms: messages.exportSynonyms,
  menu: 'file',
}

export const actions: Action[] = [exportCustomers]
