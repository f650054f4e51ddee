import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  oneMoment: { id: 'start.oneMoment', defaultMessage: 'One moment' },
  oneMomentText: {
    id: 'start.oneMomentText',
    defaultMessage: 'Regulars brings your data back from its safe copy. Nothing is lost if you close it now.',
  },
  filling: { id: 'start.filling', defaultMessage: 'Brought back' },
  checking: { id: 'start.checking', defaultMessage: 'Looked through' },
  close: { id: 'start.close', defaultMessage: 'Close' },

  fromTheFuture: { id: 'start.fromTheFuture', defaultMessage: 'A newer Regulars was here' },
  fromTheFutureText: {
    id: 'start.fromTheFutureText',
    defaultMessage:
      'Your customers were last opened by a newer version, and this one would not understand everything. Nothing was touched. Install the newer version again to go on.',
  },
  notAllowed: { id: 'start.notAllowed', defaultMessage: 'Regulars may not open its own folder' },
  notAllowedText: {
    id: 'start.notAllowedText',
    defaultMessage:
      'Your data is there, but this computer does not let Regulars read and write it. Nothing was changed. See to it that the folder is yours and not locked by another program, then start Regulars again.',
  },
  diskFull: { id: 'start.diskFull', defaultMessage: 'The disk is full' },
  diskFullText: {
    id: 'start.diskFullText',
    defaultMessage: 'Your data is safe, but Regulars needs some room to open it. Make room, then start Regulars again.',
  },
  cannotOpen: { id: 'start.cannotOpen', defaultMessage: 'Your customers could not be opened' },
  cannotOpenText: {
    id: 'start.cannotOpenText',
    defaultMessage:
      'Nothing was changed. Close Regulars and start it again; if that does not help, this is what the computer said:',
  },
})

export const sentences = defineMessages<{
  rebuilt: { customers: number; interactions: number }
  adopted: Record<string, never>
  rescued: { customers: number; interactions: number }
  missing: { count: number; known: string; after: string; before: string }
}>({
  rebuilt: {
    id: 'start.rebuilt',
    defaultMessage:
      'Your data was brought back from its safe copy: {customers, plural, one {# customer} other {# customers}}, {interactions, plural, one {# interaction} other {# interactions}}. Nothing is missing.',
  },
  adopted: {
    id: 'start.adopted',
    defaultMessage: 'The safe copy of your data was damaged and has been made anew. Nothing is missing.',
  },
  rescued: {
    id: 'start.rescued',
    defaultMessage:
      'Your data was damaged. This could be brought back: {customers, plural, one {# customer} other {# customers}}, {interactions, plural, one {# interaction} other {# interactions}}.',
  },
  missing: {
    id: 'start.missing',
    defaultMessage:
      '{count, plural, one {# change} other {# changes}} {known, select, both {made between {after} and {before} } after {made after {after} } before {made before {before} } other {}}could not be read.',
  },
})
