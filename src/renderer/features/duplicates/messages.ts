import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  duplicates: { id: 'duplicates.title', defaultMessage: 'Possible duplicates' },
  text: {
    id: 'duplicates.text',
    defaultMessage: 'Two entries may be one and the same customer. You decide: nothing is merged by itself.',
  },
  none: { id: 'duplicates.none', defaultMessage: 'Nobody seems to be here twice' },
  noneText: {
    id: 'duplicates.noneText',
    defaultMessage: 'Looked for were shared email addresses and phone numbers, and names that are the same.',
  },
  merge: { id: 'duplicates.merge', defaultMessage: 'Look at both …' },
  areTwo: { id: 'duplicates.areTwo', defaultMessage: 'They are two' },
  mergeTitle: { id: 'duplicates.mergeTitle', defaultMessage: 'Make one of two' },
  mergeText: {
    id: 'duplicates.mergeText',
    defaultMessage:
      'Contacts, follow-ups, files, notes, addresses and numbers of both are kept. Where the two say different things, choose.',
  },
  makeOne: { id: 'duplicates.makeOne', defaultMessage: 'Make one of them' },
  cancel: { id: 'duplicates.cancel', defaultMessage: 'Cancel' },
  notMerged: { id: 'duplicates.notMerged', defaultMessage: 'They could not be merged. Nothing was changed.' },
  same: { id: 'duplicates.same', defaultMessage: 'The two contradict each other nowhere.' },
  person: { id: 'duplicates.person', defaultMessage: 'Person' },
  company: { id: 'duplicates.company', defaultMessage: 'Company' },
  asItComes: { id: 'duplicates.asItComes', defaultMessage: 'Other' },
  neverAsk: { id: 'duplicates.neverAsk', defaultMessage: 'Never ask' },
})

export const reasonWords = defineMessages({
  email: { id: 'duplicates.email', defaultMessage: 'Same email address' },
  phone: { id: 'duplicates.phone', defaultMessage: 'Same phone number' },
  name: { id: 'duplicates.name', defaultMessage: 'Same name' },
})

export const fieldWords = defineMessages({
  name: { id: 'duplicates.field.name', defaultMessage: 'Name' },
  kind: { id: 'duplicates.field.kind', defaultMessage: 'Kind' },
  nickname: { id: 'duplicates.field.nickname', defaultMessage: 'Nickname' },
  stage: { id: 'duplicates.field.stage', defaultMessage: 'Stage' },
  touch: { id: 'duplicates.field.touch', defaultMessage: 'Stay in touch' },
})

export const sentences = defineMessages<{
  more: { count: number }
  mergeOf: { one: string; other: string }
  areTwoOf: { one: string; other: string }
}>({
  more: {
    id: 'duplicates.more',
    defaultMessage: '{count, plural, one {One more pair comes} other {# more pairs come}} when these are decided.',
  },
  mergeOf: { id: 'duplicates.mergeOf', defaultMessage: 'Look at both: {one} and {other}' },
  areTwoOf: { id: 'duplicates.areTwoOf', defaultMessage: 'They are two: {one} and {other}' },
})
