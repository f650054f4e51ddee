import type { Action } from '@renderer/actions'
import { actionWords as words } from './messages'

export const newCustomer: Action = {
  id: 'customer.new',
  words: words.newCustomer,
  synonyms: words.newCustomerSynonyms,
  keys: ['$mod+n'],
  menu: 'file',
}
export const searchHere: Action = {
  id: 'customer.search',
  words: words.searchHere,
  keys: ['/', '$mod+f'],
  menu: 'edit',
}
/** Into the rows of a screen and through them; offered by whichever screen is about rows. */
export const nextRow: Action = { id: 'rows.next', words: words.nextRow, keys: ['j', 'ArrowDown'] }
export const previousRow: Action = { id: 'rows.previous', words: words.previousRow, keys: ['k', 'ArrowUp'] }
/** Rows of the list that are chosen one by one. */
export const chooseRow: Action = { id: 'rows.choose', words: words.chooseRow, keys: ['x'] }
export const chooseRange: Action = { id: 'rows.chooseRange', words: words.chooseRange, keys: ['Shift+X'] }
export const chooseNo: Action = { id: 'rows.chooseNone', words: words.chooseNo, keys: ['Escape'] }
export const nextCustomer: Action = {
  id: 'customer.next',
  words: words.next,
  keys: ['$mod+ArrowDown'],
  menu: 'customer',
}
export const previousCustomer: Action = {
  id: 'customer.previous',
  words: words.previous,
  keys: ['$mod+ArrowUp'],
  menu: 'customer',
}
export const closeCustomer: Action = { id: 'customer.close', words: words.close, keys: ['Escape'], menu: 'customer' }
export const rename: Action = { id: 'customer.rename', words: words.rename, keys: ['F2'], menu: 'customer' }
export const callCustomer: Action = {
  id: 'customer.call',
  words: words.call,
  synonyms: words.callSynonyms,
  menu: 'customer',
}
export const emailCustomer: Action = {
  id: 'customer.email',
  words: words.email,
  synonyms: words.emailSynonyms,
  menu: 'customer',
}
export const copyPhone: Action = { id: 'customer.copyPhone', words: words.copyPhone, menu: 'customer' }
export const copyEmail: Action = { id: 'customer.copyEmail', words: words.copyEmail, menu: 'customer' }
export const binCustomer: Action = {
  id: 'customer.bin',
  words: words.bin,
  synonyms: words.binSynonyms,
  keys: ['Delete'],
  menu: 'customer',
}

/** Fields that can be added to an open customer, in the order in which they are offered. */
export const fieldKinds = [
  'phone',
  'email',
  'company',
  'tag',
  'date',
  'goal',
  'fact',
  'own',
  'address',
  'link',
  'nickname',
  'notes',
] as const
export type FieldKind = (typeof fieldKinds)[number]

export const addField: Record<FieldKind, Action> = {
  phone: { id: 'customer.addPhone', words: words.addPhone },
  email: { id: 'customer.addEmail', words: words.addEmail },
  company: { id: 'customer.addCompany', words: words.addCompany },
  tag: { id: 'customer.addTag', words: words.addTag, keys: ['#'] },
  date: { id: 'customer.addDate', words: words.addDate },
  goal: { id: 'customer.addGoal', words: words.addGoal },
  fact: { id: 'customer.addFact', words: words.addFact },
  own: { id: 'customer.addOwn', words: words.addOwn },
  address: { id: 'customer.addAddress', words: words.addAddress },
  link: { id: 'customer.addLink', words: words.addLink },
  nickname: { id: 'customer.addNickname', words: words.addNickname },
  notes: { id: 'customer.addNotes', words: words.addNotes },
}

export const actions: Action[] = [
  newCustomer,
  searchHere,
  chooseRow,
  chooseRange,
  // Before what else Escape does: the choice goes first.
  chooseNo,
  nextCustomer,
  previousCustomer,
  closeCustomer,
  rename,
  callCustomer,
  emailCustomer,
  copyPhone,
  copyEmail,
  ...Object.values(addField),
  binCustomer,
  nextRow,
  previousRow,
]
