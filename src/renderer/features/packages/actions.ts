import type { Action } from '@renderer/actions'
import { messages } from './messages'

export const makePackage: Action = {
  id: 'package.make',
  words: messages.make,
  synonyms: messages.makeSynonyms,
  menu: 'customer',
}

export const actions: Action[] = [makePackage]
