import { defineMessages } from 'react-intl'

/** What can be done, as the menu, the palette and the key sheet say it. */
export const actionWords = defineMessages({
  newCustomer: { id: 'customers.new', defaultMessage: 'New customer' },
  newCustomerSynonyms: { id: 'customers.newSynonyms', defaultMessage: 'add, create, person, company, contact, client' },
  searchHere: { id: 'customers.searchHere', defaultMessage: 'Search customers' },
  nextRow: { id: 'customers.nextRow', defaultMessage: 'Next row' },
  previousRow: { id: 'customers.previousRow', defaultMessage: 'Previous row' },
  chooseRow: { id: 'customers.chooseRow', defaultMessage: 'Choose this row, or not' },
  chooseRange: { id: 'customers.chooseRange', defaultMessage: 'Choose the rows up to this one' },
  chooseNo: { id: 'customers.chooseNo', defaultMessage: 'Choose no rows' },
  next: { id: 'customers.next', defaultMessage: 'Next customer' },
  previous: { id: 'customers.previous', defaultMessage: 'Previous customer' },
  close: { id: 'customers.close', defaultMessage: 'Back to the list' },
  rename: { id: 'customers.rename', defaultMessage: 'Rename' },
  call: { id: 'customers.call', defaultMessage: 'Call' },
  callSynonyms: { id: 'customers.callSynonyms', defaultMessage: 'phone, dial, telephone' },
  email: { id: 'customers.email', defaultMessage: 'Email' },
  emailSynonyms: { id: 'customers.emailSynonyms', defaultMessage: 'mail, write' },
  copyPhone: { id: 'customers.copyPhone', defaultMessage: 'Copy phone number' },
  copyEmail: { id: 'customers.copyEmail', defaultMessage: 'Copy email address' },
  bin: { id: 'customers.bin', defaultMessage: 'Move to the bin' },
  binSynonyms: { id: 'customers.binSynonyms', defaultMessage: 'delete, remove, erase' },
  addPhone: { id: 'customers.addPhone', defaultMessage: 'Add a phone number' },
  addEmail: { id: 'customers.addEmail', defaultMessage: 'Add an email address' },
  addCompany: { id: 'customers.addCompany', defaultMessage: 'Add a company' },
  addTag: { id: 'customers.addTag', defaultMessage: 'Add a tag' },
  addDate: { id: 'customers.addDate', defaultMessage: 'Add an important date' },
  addGoal: { id: 'customers.addGoal', defaultMessage: 'Add a goal' },
  addFact: { id: 'customers.addFact', defaultMessage: 'Add something to know' },
  addOwn: { id: 'customers.addOwn', defaultMessage: 'Add a detail' },
  addAddress: { id: 'customers.addAddress', defaultMessage: 'Add an address' },
  addLink: { id: 'customers.addLink', defaultMessage: 'Add a link' },
  addNickname: { id: 'customers.addNickname', defaultMessage: 'Add a nickname' },
  addNotes: { id: 'customers.addNotes', defaultMessage: 'Add notes' },
})

export const messages = defineMessages({
  customers: { id: 'customers.customers', defaultMessage: 'Customers' },
  search: { id: 'customers.search', defaultMessage: 'Search customers' },
  searchHint: { id: 'customers.searchHint', defaultMessage: 'Name, company, phone, email, tag' },
  filters: { id: 'customers.filters', defaultMessage: 'Filter and sort' },
  sort: { id: 'customers.sort', defaultMessage: 'Sort by' },
  sortByName: { id: 'customers.sortByName', defaultMessage: 'By name' },
  sortByLastContact: { id: 'customers.sortByLastContact', defaultMessage: 'By last contact' },
  sortByNewest: { id: 'customers.sortByNewest', defaultMessage: 'Newest first' },
  losingTouch: { id: 'customers.losingTouch', defaultMessage: 'Losing touch' },
  stayInTouch: { id: 'customers.stayInTouch', defaultMessage: 'Stay in touch' },
  atTheLatest: { id: 'customers.atTheLatest', defaultMessage: 'At the latest' },
  noCadence: { id: 'customers.noCadence', defaultMessage: 'As it comes' },
  neverAsk: { id: 'customers.neverAsk', defaultMessage: 'Never ask' },
  stage: { id: 'customers.stage', defaultMessage: 'Stage' },
  anyStage: { id: 'customers.anyStage', defaultMessage: 'All stages' },
  kind: { id: 'customers.kind', defaultMessage: 'Kind' },
  tag: { id: 'customers.tagFilter', defaultMessage: 'Tag' },
  anyTag: { id: 'customers.anyTag', defaultMessage: 'All tags' },
  place: { id: 'customers.place', defaultMessage: 'Place' },
  anyPlace: { id: 'customers.anyPlace', defaultMessage: 'All places' },
  nextFollowUp: { id: 'customers.nextFollowUp', defaultMessage: 'Next follow-up' },
  anyFollowUp: { id: 'customers.anyFollowUp', defaultMessage: 'Any follow-up' },
  deletedDetail: { id: 'customers.deletedDetail', defaultMessage: 'A detail that was deleted' },
  anyDetail: { id: 'customers.anyDetail', defaultMessage: 'All details' },
  anySilence: { id: 'customers.anySilence', defaultMessage: 'Any last contact' },
  neverContacted: { id: 'customers.neverContacted', defaultMessage: 'Never contacted' },
  chooseNone: { id: 'customers.chooseNone', defaultMessage: 'Choose none' },
  // Short, beside the heading that says of what, and a count that may be long.
  newHere: { id: 'customers.newHere', defaultMessage: 'New' },
  listMenu: { id: 'customers.listMenu', defaultMessage: 'What to do with this list' },
  keepList: { id: 'customers.keepList', defaultMessage: 'Keep this list …' },
  keptText: {
    id: 'customers.keptText',
    defaultMessage: 'It stands at the side, and holds whoever fits it, today and later.',
  },
  listName: { id: 'customers.listName', defaultMessage: 'Name of the list' },
  changeList: { id: 'customers.changeList', defaultMessage: 'Change everybody here …' },
  binList: { id: 'customers.binList', defaultMessage: 'Put everybody here in the bin' },
  changeChosen: { id: 'customers.changeChosen', defaultMessage: 'Change the chosen ones …' },
  binChosen: { id: 'customers.binChosen', defaultMessage: 'Put the chosen ones in the bin' },
  copyTable: { id: 'customers.copyTable', defaultMessage: 'Copy as table' },
  copyChosen: { id: 'customers.copyChosen', defaultMessage: 'Copy the chosen ones as table' },
  exportThem: { id: 'customers.exportThem', defaultMessage: 'Export …' },
  notCopied: { id: 'customers.notCopied', defaultMessage: 'The customers could not be copied.' },
  tooManyToCopy: {
    id: 'customers.tooManyToCopy',
    defaultMessage: 'These are too many to be copied. Export them as a spreadsheet instead.',
  },
  whatToChange: { id: 'customers.whatToChange', defaultMessage: 'What to change' },
  addTheTag: { id: 'customers.addTheTag', defaultMessage: 'Add a tag' },
  removeTheTag: { id: 'customers.removeTheTag', defaultMessage: 'Take a tag away' },
  anyKind: { id: 'customers.anyKind', defaultMessage: 'Everybody' },
  people: { id: 'customers.people', defaultMessage: 'People' },
  companies: { id: 'customers.companies', defaultMessage: 'Companies' },
  person: { id: 'customers.person', defaultMessage: 'Person' },
  company: { id: 'customers.company', defaultMessage: 'Company' },
  never: { id: 'customers.never', defaultMessage: 'No contact yet' },
  neverShort: { id: 'customers.neverShort', defaultMessage: 'never' },
  open: { id: 'customers.open', defaultMessage: 'Open' },
  rowMenu: { id: 'customers.rowMenu', defaultMessage: 'What can be done with this customer' },

  noneYet: { id: 'customers.noneYet', defaultMessage: 'Your customers will be here.' },
  noneYetText: {
    id: 'customers.noneYetText',
    defaultMessage:
      'Bring them along in a vCard or CSV file from your phone, your mail program or a table. Or drop such a file anywhere.',
  },
  import: { id: 'customers.import', defaultMessage: 'Import from a file' },
  addOne: { id: 'customers.addOne', defaultMessage: 'Add one' },
  noMatch: { id: 'customers.noMatch', defaultMessage: 'No customers match.' },
  clearFilters: { id: 'customers.clearFilters', defaultMessage: 'Clear filters' },
  noneOpen: { id: 'customers.noneOpen', defaultMessage: 'Choose a customer' },
  noneOpenText: {
    id: 'customers.noneOpenText',
    defaultMessage: 'Everything about them will be here: what was said, what was promised, what to know.',
  },

  name: { id: 'customers.name', defaultMessage: 'Name' },
  addAndOpen: { id: 'customers.addAndOpen', defaultMessage: 'Add' },
  cancel: { id: 'customers.cancel', defaultMessage: 'Cancel' },
  done: { id: 'customers.done', defaultMessage: 'Done' },
  needsName: { id: 'customers.needsName', defaultMessage: 'A customer needs a name.' },
  restHint: { id: 'customers.restHint', defaultMessage: 'Everything else can be added afterwards.' },
  maybeThere: { id: 'customers.maybeThere', defaultMessage: 'Already here:' },

  gone: { id: 'customers.gone', defaultMessage: 'This customer is not here any more.' },
  toList: { id: 'customers.toList', defaultMessage: 'Go to the list' },
  inBin: { id: 'customers.inBin', defaultMessage: 'In the bin' },
  restore: { id: 'customers.restore', defaultMessage: 'Bring back' },
  notSaved: { id: 'customers.notSaved', defaultMessage: 'The change to this customer could not be saved.' },
  notAdded: { id: 'customers.notAdded', defaultMessage: 'The customer could not be added.' },
  notOpened: { id: 'customers.notOpened', defaultMessage: 'There is no program that opens this.' },

  moreActions: { id: 'customers.moreActions', defaultMessage: 'More' },
  makePerson: { id: 'customers.makePerson', defaultMessage: 'This is a person' },
  makeCompany: { id: 'customers.makeCompany', defaultMessage: 'This is a company' },
  facts: { id: 'customers.facts', defaultMessage: 'Details' },
  addField: { id: 'customers.addField', defaultMessage: 'Add field' },
  phones: { id: 'customers.phones', defaultMessage: 'Phone' },
  emails: { id: 'customers.emails', defaultMessage: 'Email' },
  links: { id: 'customers.links', defaultMessage: 'Links' },
  addresses: { id: 'customers.addresses', defaultMessage: 'Address' },
  dates: { id: 'customers.dates', defaultMessage: 'Important dates' },
  tags: { id: 'customers.tags', defaultMessage: 'Tags' },
  goals: { id: 'customers.goals', defaultMessage: 'Goals' },
  goalText: { id: 'customers.goalText', defaultMessage: 'What they want to reach' },
  goalState: { id: 'customers.goalState', defaultMessage: 'How it stands' },
  nextStep: { id: 'customers.nextStep', defaultMessage: 'Next step' },
  reviewOn: { id: 'customers.reviewOn', defaultMessage: 'Look at it again on' },
  noNextStep: { id: 'customers.noNextStep', defaultMessage: 'No next step yet' },
  about: { id: 'customers.about', defaultMessage: 'To know' },
  whichDetail: { id: 'customers.whichDetail', defaultMessage: 'Which one' },
  ownDetail: { id: 'customers.ownDetail', defaultMessage: 'Detail' },
  yes: { id: 'customers.yes', defaultMessage: 'Yes' },
  no: { id: 'customers.no', defaultMessage: 'No' },
  notSaid: { id: 'customers.notSaid', defaultMessage: 'Not said' },
  notNumber: { id: 'customers.notNumber', defaultMessage: 'This is no number. Write it like 1250 or 12.5.' },
  notFitting: { id: 'customers.notFitting', defaultMessage: 'This does not fit here.' },
  notes: { id: 'customers.notes', defaultMessage: 'Notes' },
  nickname: { id: 'customers.nickname', defaultMessage: 'Nickname' },

  newPhone: { id: 'customers.newPhone', defaultMessage: 'Phone number' },
  newEmail: { id: 'customers.newEmail', defaultMessage: 'Email address' },
  newLink: { id: 'customers.newLink', defaultMessage: 'Link' },
  newTag: { id: 'customers.newTag', defaultMessage: 'Tag' },
  newCompany: { id: 'customers.newCompany', defaultMessage: 'Company' },
  label: { id: 'customers.label', defaultMessage: 'Label' },
  addLabel: { id: 'customers.addLabel', defaultMessage: 'Add a label' },
  role: { id: 'customers.role', defaultMessage: 'Role' },
  addRole: { id: 'customers.addRole', defaultMessage: 'Add a role' },
  preferred: { id: 'customers.preferred', defaultMessage: 'Preferred' },
  prefer: { id: 'customers.prefer', defaultMessage: 'Prefer this one' },
  preferNone: { id: 'customers.preferNone', defaultMessage: 'No longer preferred' },
  copy: { id: 'customers.copy', defaultMessage: 'Copy' },
  edit: { id: 'customers.edit', defaultMessage: 'Edit' },
  remove: { id: 'customers.remove', defaultMessage: 'Remove' },
  openLink: { id: 'customers.openLink', defaultMessage: 'Open in the browser' },
  becomeCustomer: { id: 'customers.becomeCustomer', defaultMessage: 'Make it a customer' },
  onlyName: { id: 'customers.onlyName', defaultMessage: 'Only the name' },

  street: { id: 'customers.street', defaultMessage: 'Street' },
  extra: { id: 'customers.extra', defaultMessage: 'Addition' },
  postalCode: { id: 'customers.postalCode', defaultMessage: 'Postal code' },
  city: { id: 'customers.city', defaultMessage: 'City' },
  region: { id: 'customers.region', defaultMessage: 'State or region' },
  country: { id: 'customers.country', defaultMessage: 'Country' },

  day: { id: 'customers.day', defaultMessage: 'Day' },
  month: { id: 'customers.month', defaultMessage: 'Month' },
  year: { id: 'customers.year', defaultMessage: 'Year' },
  yearHint: { id: 'customers.yearHint', defaultMessage: 'optional' },
  noSuchDay: { id: 'customers.noSuchDay', defaultMessage: 'There is no such day.' },
  dateKind: { id: 'customers.dateKind', defaultMessage: 'Occasion' },
  dateLabel: { id: 'customers.dateLabel', defaultMessage: 'What is on this day' },

  factKind: { id: 'customers.factKind', defaultMessage: 'Kind' },
  factText: { id: 'customers.factText', defaultMessage: 'What to know' },
  learntOn: { id: 'customers.learntOn', defaultMessage: 'Learnt on' },

  brief: { id: 'customers.brief', defaultMessage: 'In brief' },
  lastContact: { id: 'customers.lastContact', defaultMessage: 'Last contact' },
  openPromises: { id: 'customers.openPromises', defaultMessage: 'Open' },
  nothingOpen: { id: 'customers.nothingOpen', defaultMessage: 'Nothing' },
  nextDate: { id: 'customers.nextDate', defaultMessage: 'Next' },
  toKnow: { id: 'customers.toKnow', defaultMessage: 'To know' },
  history: { id: 'customers.history', defaultMessage: 'History' },
  peopleHere: { id: 'customers.peopleHere', defaultMessage: 'People' },
})

/** When the next follow-up is due. */
export const dueWords = defineMessages({
  overdue: { id: 'customers.due.overdue', defaultMessage: 'Follow-up overdue' },
  week: { id: 'customers.due.week', defaultMessage: 'Follow-up in 7 days' },
  later: { id: 'customers.due.later', defaultMessage: 'Follow-up later' },
  none: { id: 'customers.due.none', defaultMessage: 'No follow-up' },
})

export const touchWords = defineMessages({
  inTouch: { id: 'customers.touch.inTouch', defaultMessage: 'In touch' },
  soon: { id: 'customers.touch.soon', defaultMessage: 'Soon' },
  due: { id: 'customers.touch.due', defaultMessage: 'Due' },
  overdue: { id: 'customers.touch.overdue', defaultMessage: 'Overdue' },
})

export const stageWords = defineMessages({
  prospect: { id: 'customers.prospect', defaultMessage: 'Prospect' },
  active: { id: 'customers.active', defaultMessage: 'Active' },
  departing: { id: 'customers.departing', defaultMessage: 'Departing' },
  departed: { id: 'customers.departed', defaultMessage: 'Departed' },
  died: { id: 'customers.died', defaultMessage: 'Died' },
})

export const dateWords = defineMessages({
  birthday: { id: 'customers.birthday', defaultMessage: 'Birthday' },
  anniversary: { id: 'customers.anniversary', defaultMessage: 'Anniversary' },
  customerSince: { id: 'customers.customerSince', defaultMessage: 'Customer since' },
  other: { id: 'customers.otherDate', defaultMessage: 'Other date' },
})

export const goalWords = defineMessages({
  open: { id: 'customers.goalOpen', defaultMessage: 'On the way' },
  reached: { id: 'customers.goalReached', defaultMessage: 'Reached' },
  dropped: { id: 'customers.goalDropped', defaultMessage: 'Given up' },
})

export const factWords = defineMessages({
  need: { id: 'customers.need', defaultMessage: 'Needs' },
  worry: { id: 'customers.worry', defaultMessage: 'Worries about' },
  like: { id: 'customers.like', defaultMessage: 'Likes' },
  family: { id: 'customers.family', defaultMessage: 'Family' },
  history: { id: 'customers.historyFact', defaultMessage: 'History' },
  plan: { id: 'customers.plan', defaultMessage: 'Plans' },
})

/** Kinds of contact that every business has; the owner's own ones carry their names. */
export const contactWords = defineMessages({
  call: { id: 'customers.contactCall', defaultMessage: 'Call' },
  visit: { id: 'customers.contactVisit', defaultMessage: 'Visit' },
  email: { id: 'customers.contactEmail', defaultMessage: 'Email' },
  message: { id: 'customers.contactMessage', defaultMessage: 'Message' },
  note: { id: 'customers.contactNote', defaultMessage: 'Note' },
})

export const sentences = defineMessages<{
  found: { count: number }
  nothingFor: { text: string }
  create: { name: string }
  position: { position: number; total: number }
  inBinSince: { when: string }
  copied: { text: string }
  copiedRows: { count: number }
  chosen: { count: number }
  chosenOf: { count: number; total: number }
  moreOf: { value: string }
  age: { date: string; years: number }
  yearsOn: { date: string; years: number }
  comingDate: { what: string; when: string }
  comingBirthday: { what: string; when: string; years: number }
  comingYears: { what: string; when: string; years: number }
  contact: { kind: string; when: string; summary: string }
  contactOnly: { when: string }
  promise: { title: string; when: string }
  promiseOfThem: { title: string; when: string }
  andMore: { items: string; count: number }
  fact: { kind: string; text: string }
  learnt: { day: string }
  nextStepIs: { step: string }
  silentFor: { days: number }
  sortByOwn: { name: string }
  ownIs: { name: string; value: string }
  ownHas: { name: string }
  ownLacks: { name: string }
  removeList: { name: string }
  changeCount: { count: number }
  reviewIs: { day: string }
  goal: { text: string; step: string }
  goalStuck: { text: string }
  peopleAt: { company: string }
  useName: { name: string }
  everyDays: { count: number; says: 'every' | 'after' }
  everyWeeks: { count: number; says: 'every' | 'after' }
  everyMonths: { count: number; says: 'every' | 'after' }
  usualLatest: { days: number }
  touchSince: { days: number; every: string; tag: string }
  touchFromTag: { days: number; every: string; tag: string }
}>({
  everyDays: {
    id: 'customers.everyDays',
    defaultMessage:
      '{says, select, after {after {count, plural, one {# day} other {# days}}} other {{count, plural, one {every day} other {every # days}}}}',
  },
  everyWeeks: {
    id: 'customers.everyWeeks',
    defaultMessage:
      '{says, select, after {after {count, plural, one {# week} other {# weeks}}} other {{count, plural, one {every week} other {every # weeks}}}}',
  },
  everyMonths: {
    id: 'customers.everyMonths',
    defaultMessage:
      '{says, select, after {after {count, plural, one {# month} other {# months}}} other {{count, plural, one {every month} other {every # months}}}}',
  },
  usualLatest: {
    id: 'customers.usualLatest',
    defaultMessage: 'A third later, after {days} days',
  },
  touchSince: {
    id: 'customers.touchSince',
    defaultMessage: '{every}, {days, plural, =0 {last today} one {last yesterday} other {last # days ago}}',
  },
  touchFromTag: {
    id: 'customers.touchFromTag',
    defaultMessage:
      '{every} from tag {tag}, {days, plural, =0 {last today} one {last yesterday} other {last # days ago}}',
  },
  found: {
    id: 'customers.found',
    defaultMessage: '{count, plural, =0 {Nobody found} one {# customer} other {# customers}}',
  },
  nothingFor: { id: 'customers.nothingFor', defaultMessage: 'Nobody found for “{text}”.' },
  create: { id: 'customers.create', defaultMessage: 'Create customer “{name}”' },
  position: { id: 'customers.position', defaultMessage: '{position, number} of {total, number}' },
  inBinSince: { id: 'customers.inBinSince', defaultMessage: 'In the bin since {when}' },
  copied: { id: 'customers.copied', defaultMessage: 'Copied: {text}' },
  copiedRows: {
    id: 'customers.copiedRows',
    defaultMessage: '{count, plural, one {# customer} other {# customers}} copied as a table',
  },
  chosen: { id: 'customers.chosen', defaultMessage: '{count, plural, =0 {No rows} one {# row} other {# rows}} chosen' },
  chosenOf: { id: 'customers.chosenOf', defaultMessage: '{count, number} of {total, number} chosen' },
  moreOf: { id: 'customers.moreOf', defaultMessage: 'More for {value}' },
  age: { id: 'customers.age', defaultMessage: '{date} ({years, number} years old)' },
  yearsOn: { id: 'customers.yearsOn', defaultMessage: '{date} ({years, plural, one {# year} other {# years}})' },
  silentFor: { id: 'customers.silentFor', defaultMessage: 'No contact for {days} days' },
  sortByOwn: { id: 'customers.sortByOwn', defaultMessage: 'By {name}' },
  ownIs: { id: 'customers.ownIs', defaultMessage: '{name}: {value}' },
  ownHas: { id: 'customers.ownHas', defaultMessage: 'With {name}' },
  ownLacks: { id: 'customers.ownLacks', defaultMessage: 'Without {name}' },
  removeList: { id: 'customers.removeList', defaultMessage: 'Remove the list “{name}”' },
  changeCount: {
    id: 'customers.changeCount',
    defaultMessage: 'Change {count, plural, one {# customer} other {# customers}}',
  },
  nextStepIs: { id: 'customers.nextStepIs', defaultMessage: 'Next: {step}' },
  reviewIs: { id: 'customers.reviewIs', defaultMessage: 'look again {day}' },
  goal: { id: 'customers.goal', defaultMessage: '{text} (next: {step})' },
  goalStuck: { id: 'customers.goalStuck', defaultMessage: '{text} (no next step yet)' },
  comingDate: { id: 'customers.comingDate', defaultMessage: '{what}, {when}' },
  comingBirthday: { id: 'customers.comingBirthday', defaultMessage: '{what}, {when} (turns {years, number})' },
  comingYears: {
    id: 'customers.comingYears',
    defaultMessage: '{what}, {when} ({years, plural, one {# year} other {# years}})',
  },
  contact: { id: 'customers.contact', defaultMessage: '{kind}, {when}: {summary}' },
  contactOnly: { id: 'customers.contactOnly', defaultMessage: '{when}' },
  promise: { id: 'customers.promise', defaultMessage: '{title} ({when})' },
  promiseOfThem: { id: 'customers.promiseOfThem', defaultMessage: 'Waiting for: {title} ({when})' },
  andMore: { id: 'customers.andMore', defaultMessage: '{items} and {count, number} more' },
  fact: { id: 'customers.fact', defaultMessage: '{kind}: {text}' },
  learnt: { id: 'customers.learnt', defaultMessage: 'learnt {day}' },
  peopleAt: { id: 'customers.peopleAt', defaultMessage: 'At {company}' },
  useName: { id: 'customers.useName', defaultMessage: 'Write “{name}”' },
})
