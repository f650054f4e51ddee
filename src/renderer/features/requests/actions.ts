import type { Action } from '@renderer/actions'
import { messages } from './messages'

export const receiveRequest: Action = {
  id: 'request.receive',
  words: messages.receive,
  synonyms: messages.receiveSynonyms,
  menu: 'customer',
}

export const actions: Action[] = [receiveRequest]
