import { defineMessages } from 'react-intl'

export const messages = defineMessages({
  settings: { id: 'settings.settings', defaultMessage: 'Settings' },

  business: { id: 'settings.business', defaultMessage: 'Your business' },
  businessText: {
    id: 'settings.businessText',
    defaultMessage: 'Stands in the data that you hand over to a customer.',
  },
  businessName: { id: 'settings.businessName', defaultMessage: 'Name' },
  businessNameExample: { id: 'settings.businessNameExample', defaultMessage: 'Name of the business' },
  contact: { id: 'settings.contact', defaultMessage: 'Contact' },
  contactExample: {
    id: 'settings.contactExample',
    defaultMessage: 'How customers reach you: a phone number, an address',
  },
  owner: { id: 'settings.owner', defaultMessage: 'Who handles things' },
  ownerExample: { id: 'settings.ownerExample', defaultMessage: 'Your name, unless an entry says otherwise' },
  tooLong: { id: 'settings.tooLong', defaultMessage: 'This is longer than 2,000 characters.' },

  appearance: { id: 'settings.appearance', defaultMessage: 'Appearance' },
  theme: { id: 'settings.theme', defaultMessage: 'Theme' },
  themeSystem: { id: 'settings.themeSystem', defaultMessage: 'As the system' },
  themeLight: { id: 'settings.themeLight', defaultMessage: 'Light' },
  themeDark: { id: 'settings.themeDark', defaultMessage: 'Dark' },
  density: { id: 'settings.density', defaultMessage: 'Rows' },
  comfortable: { id: 'settings.comfortable', defaultMessage: 'Comfortable' },
  dense: { id: 'settings.dense', defaultMessage: 'Dense' },
  letterKeys: { id: 'settings.letterKeys', defaultMessage: 'Keys of a single letter' },
  letterKeysText: {
    id: 'settings.letterKeysText',
    defaultMessage:
      'D for done, S to put off, J and K to move. They never work while you type. Switch them off if you use your voice, or press keys by accident.',
  },

  reminders: { id: 'settings.reminders', defaultMessage: 'Reminders' },
  stayInTouch: { id: 'settings.stayInTouch', defaultMessage: 'Stay in touch' },
  stayInTouchText: {
    id: 'settings.stayInTouchText',
    defaultMessage:
      'How often you want to hear of everybody with a tag. What you choose on the page of a customer counts more; of several tags the shortest.',
  },
  tag: { id: 'settings.tag', defaultMessage: 'Tag' },
  howOften: { id: 'settings.howOften', defaultMessage: 'How often' },
  startsAtLogin: { id: 'settings.startsAtLogin', defaultMessage: 'Start when you log in' },
  startsAtLoginText: {
    id: 'settings.startsAtLoginText',
    defaultMessage: 'Regulars then waits in the tray, so that you are reminded without opening it first.',
  },
  hidesNames: { id: 'settings.hidesNames', defaultMessage: 'Hide names in notifications' },
  hidesNamesText: {
    id: 'settings.hidesNamesText',
    defaultMessage: 'They only say that something is due. For a screen that customers see too.',
  },
  calendarFile: { id: 'settings.calendarFile', defaultMessage: 'Calendar file' },
  calendarName: { id: 'settings.calendarName', defaultMessage: 'Follow-ups' },
  calendarText: {
    id: 'settings.calendarText',
    defaultMessage:
      'A file with all that is promised, with alarms, kept up to date. In a folder that your phone sees, its calendar reminds you too.',
  },
  calendarChoose: { id: 'settings.calendarChoose', defaultMessage: 'Choose the file …' },
  calendarStop: { id: 'settings.calendarStop', defaultMessage: 'No longer' },
  calendarTrouble: {
    id: 'settings.calendarTrouble',
    defaultMessage: 'The file could not be written the last time. Is its folder still there, and is there room?',
  },
  datesRemind: { id: 'settings.datesRemind', defaultMessage: 'Birthdays, dates' },
  datesNever: { id: 'settings.datesNever', defaultMessage: 'Do not remind me' },
  datesOnTheDay: { id: 'settings.datesOnTheDay', defaultMessage: 'On the day' },
  datesDayBefore: { id: 'settings.datesDayBefore', defaultMessage: 'A day before and on the day' },
  datesThreeDays: { id: 'settings.datesThreeDays', defaultMessage: '3 days before and on the day' },
  datesWeek: { id: 'settings.datesWeek', defaultMessage: 'A week before and on the day' },
  dayAt: { id: 'settings.dayAt', defaultMessage: 'My day starts at' },
  quietHours: { id: 'settings.quietHours', defaultMessage: 'Quiet hours' },
  quietHoursText: {
    id: 'settings.quietHoursText',
    defaultMessage: 'What comes due then is told in one go afterwards.',
  },
  quietFrom: { id: 'settings.quietFrom', defaultMessage: 'Quiet from' },
  quietUntil: { id: 'settings.quietUntil', defaultMessage: 'Quiet until' },
  workdays: { id: 'settings.workdays', defaultMessage: 'Remind me on' },
  holidays: { id: 'settings.holidays', defaultMessage: 'But not on' },
  holiday: { id: 'settings.holiday', defaultMessage: 'Holiday or day off' },
  add: { id: 'settings.add', defaultMessage: 'Add' },
  testReminder: { id: 'settings.testReminder', defaultMessage: 'Show me a test reminder' },
  didYouSeeIt: { id: 'settings.didYouSeeIt', defaultMessage: 'Did you see it?' },
  yesISaw: { id: 'settings.yesISaw', defaultMessage: 'Yes' },
  noIDidNot: { id: 'settings.noIDidNot', defaultMessage: 'No' },
  remindersHidden: {
    id: 'settings.remindersHidden',
    defaultMessage:
      'Your system does not show notifications of Regulars. Look for them in its settings, and for a “do not disturb” mode. Until then rely on Today and on the number in the tray.',
  },
  remindersUnsupported: {
    id: 'settings.remindersUnsupported',
    defaultMessage:
      'This system shows no notifications to anybody. What is due stands in Today and beside the icon in the tray.',
  },
  keepRunning: { id: 'settings.keepRunning', defaultMessage: 'Keep running when the window is closed' },
  keepRunningText: {
    id: 'settings.keepRunningText',
    defaultMessage: 'Reminders then still come. Quit from the File menu or from the icon in the tray.',
  },

  kinds: { id: 'settings.kinds', defaultMessage: 'Your own kinds of contact' },
  kindsText: {
    id: 'settings.kindsText',
    defaultMessage: 'Beside call, visit, email, message and note: what you do with customers, in your own word.',
  },
  kindName: { id: 'settings.kindName', defaultMessage: 'Name of the kind' },
  kindExample: { id: 'settings.kindExample', defaultMessage: 'Massage, tasting, tax meeting' },
  newKind: { id: 'settings.newKind', defaultMessage: 'New kind' },
  addKind: { id: 'settings.addKind', defaultMessage: 'Add' },
  kindNeedsName: { id: 'settings.kindNeedsName', defaultMessage: 'A kind needs a name.' },
  /** As they are offered, parted by commas without spaces. */
  builtInKinds: { id: 'settings.builtInKinds', defaultMessage: 'Call,Visit,Email,Message,Note' },
  kindTaken: { id: 'settings.kindTaken', defaultMessage: 'There is a kind of this name already.' },

  ownFields: { id: 'settings.ownFields', defaultMessage: 'Your own details of customers' },
  ownFieldsText: {
    id: 'settings.ownFieldsText',
    defaultMessage:
      'What you want to know of customers beside the usual. They are in the lists, the search, exports and the data that you hand over.',
  },
  fieldName: { id: 'settings.fieldName', defaultMessage: 'Name of the detail' },
  newField: { id: 'settings.newField', defaultMessage: 'New detail' },
  fieldExample: { id: 'settings.fieldExample', defaultMessage: 'Size of the dog, contract number' },
  fieldKind: { id: 'settings.fieldKind', defaultMessage: 'What stands in it' },
  fieldOptions: { id: 'settings.fieldOptions', defaultMessage: 'Options, parted by commas' },
  fieldNeedsName: { id: 'settings.fieldNeedsName', defaultMessage: 'A detail needs a name.' },
  fieldTaken: {
    id: 'settings.fieldTaken',
    defaultMessage: 'There is a detail of this name, or was one that can come back.',
  },
  fieldNeedsOptions: { id: 'settings.fieldNeedsOptions', defaultMessage: 'There has to be something to choose from.' },
  tooManyFields: { id: 'settings.tooManyFields', defaultMessage: 'These are as many details as there can be.' },
  removedFields: {
    id: 'settings.removedFields',
    defaultMessage: 'Removed details; what customers have in them is kept',
  },

  bin: { id: 'settings.bin', defaultMessage: 'Bin' },
  binText: {
    id: 'settings.binText',
    defaultMessage: 'What you removed stays here for 30 days, or until you empty the bin.',
  },
  binEmpty: { id: 'settings.binEmpty', defaultMessage: 'The bin is empty.' },
  inBin: { id: 'settings.inBin', defaultMessage: 'In the bin' },
  restore: { id: 'settings.restore', defaultMessage: 'Bring back' },
  emptyBin: { id: 'settings.emptyBin', defaultMessage: 'Empty the bin…' },
  emptyBinQuestion: { id: 'settings.emptyBinQuestion', defaultMessage: 'Empty the bin for good?' },
  emptyBinYes: { id: 'settings.emptyBinYes', defaultMessage: 'Remove for good' },
  cancel: { id: 'settings.cancel', defaultMessage: 'Cancel' },
  binEmptied: { id: 'settings.binEmptied', defaultMessage: 'The bin is empty now.' },
  customer: { id: 'settings.customer', defaultMessage: 'Customer' },
  interaction: { id: 'settings.interaction', defaultMessage: 'Entry' },
  followUp: { id: 'settings.followUp', defaultMessage: 'Follow-up' },

  about: { id: 'settings.about', defaultMessage: 'About' },
  noConnections: {
    id: 'settings.noConnections',
    defaultMessage: 'This app makes no connections. Your customers stay on this computer.',
  },
  demo: { id: 'settings.demo', defaultMessage: 'This is the demo, with made-up customers.' },
  notSaved: { id: 'settings.notSaved', defaultMessage: 'This could not be saved. Nothing was changed.' },
})

export const fieldKindWords = defineMessages({
  text: { id: 'settings.fieldText', defaultMessage: 'Text' },
  number: { id: 'settings.fieldNumber', defaultMessage: 'A number' },
  date: { id: 'settings.fieldDate', defaultMessage: 'A day' },
  choice: { id: 'settings.fieldChoice', defaultMessage: 'One of some options' },
  yesNo: { id: 'settings.fieldYesNo', defaultMessage: 'Yes or no' },
  link: { id: 'settings.fieldLink', defaultMessage: 'A link' },
})

export const sentences = defineMessages<{
  version: { version: string }
  reminderState: { checked: string; next: string; what: string; is: 'some' | 'none' }
  removeNamed: { name: string }
  fieldUp: { name: string }
  fieldDown: { name: string }
  deleteField: { name: string }
  tagCadence: { tag: string; every: string }
  calendarKept: { path: string }
  restoreItem: { name: string }
  binnedOn: { what: string; day: string }
  ofCustomer: { what: string; name: string; day: string }
  emptyBinText: { customers: number; others: number }
  showAll: { count: number }
}>({
  version: { id: 'settings.version', defaultMessage: 'Regulars, version {version}' },
  reminderState: {
    id: 'settings.reminderState',
    defaultMessage:
      'Last look at the clock: {checked}. {is, select, some {Next: {next}, {what}.} other {Nothing is to ring.}}',
  },
  calendarKept: { id: 'settings.calendarKept', defaultMessage: 'Kept up to date: {path}' },
  tagCadence: { id: 'settings.tagCadence', defaultMessage: '#{tag}: {every}' },
  fieldUp: { id: 'settings.fieldUp', defaultMessage: 'Move {name} up' },
  fieldDown: { id: 'settings.fieldDown', defaultMessage: 'Move {name} down' },
  deleteField: { id: 'settings.deleteField', defaultMessage: 'Delete {name} and what customers have in it' },
  removeNamed: { id: 'settings.removeNamed', defaultMessage: 'Remove {name}' },
  restoreItem: { id: 'settings.restoreItem', defaultMessage: 'Bring back {name}' },
  binnedOn: { id: 'settings.binnedOn', defaultMessage: '{what} · {day}' },
  ofCustomer: { id: 'settings.ofCustomer', defaultMessage: '{what} of {name} · {day}' },
  emptyBinText: {
    id: 'settings.emptyBinText',
    defaultMessage:
      '{customers, plural, =0 {} one {# customer goes with everything that was written down about them. } other {# customers go with everything that was written down about them. }}{others, plural, =0 {} one {# single entry or follow-up goes. } other {# single entries and follow-ups go. }}This cannot be undone.',
  },
  showAll: { id: 'settings.showAll', defaultMessage: 'Show all {count, number}' },
})
