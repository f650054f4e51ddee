import type { Action } from '@renderer/actions'
import { messages } from './messages'

export const beginDeparture: Action = {
  id: 'departure.begin',
  words: messages.begin,
  synonyms: messages.beginSynonyms,
  menu: 'customer',
}

export const actions: Action[] = [beginDeparture]
