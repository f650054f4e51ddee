import type { Action } from '@renderer/actions'
import { messages } from './messages'

export const attachFiles: Action = {
  id: 'attachments.attach',
  words: messages.attach,
  synonyms: messages.attachSynonyms,
  menu: 'customer',
}

export const actions: Action[] = [attachFiles]
