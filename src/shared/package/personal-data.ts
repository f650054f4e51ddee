import type { TableName, Tables } from '@shared/domain/changes'
import type { Category } from './package-file'

/** What kind of personal data it is, for the data dictionary. */
type DataKind = 'identity' | 'contact' | 'relationship' | 'preferences' | 'content' | 'record keeping'

/** The text itself, these parts of each item, or whatever stands in it under names of our own. */
export type FreeText = 'itself' | 'all of it' | readonly string[]

export type DataField = {
  /** What the customer reads over it. */
  words: string
  explains: string
  kind: DataKind
} & (
  | {
      handedOver: true
      /** Where people write what they like, and so may name others. */
      freeText?: FreeText
    }
  | {
      handedOver: false
      /** Why it stays here, told to the customer. */
      because: string
      /** A row in which it is set stays here as a whole. */
      wholeRow?: true
    }
)

/** Tables with rows about a customer, and where these rows go in the package. */
export const categoryOf = {
  customers: 'who-you-are',
  interactions: 'our-history',
  followUps: 'follow-ups',
  requests: 'requests-and-complaints',
  departures: 'our-history',
} as const satisfies { [Name in Exclude<TableName, 'business'>]: Category }
export type CustomerTable = keyof typeof categoryOf

/**
 * Where personal data lives: every field of every table. What is handed over and what is left out is read from here; a
 * field that is missing does not compile.
 */
export const personalData = {
  customers: {
    id: {
      words: 'Number in our records',
      explains: 'How our records tell you apart',
      kind: 'record keeping',
      handedOver: true,
    },
    kind: { words: 'Kind', explains: 'Whether you are a person or a company', kind: 'identity', handedOver: true },
    name: { words: 'Name', explains: 'Your name as we show it', kind: 'identity', handedOver: true },
    nameParts: {
      words: 'Parts of the name',
      explains: 'Title, given, middle and family name, and what follows them',
      kind: 'identity',
      handedOver: true,
    },
    nickname: { words: 'Nickname', explains: 'What friends call you', kind: 'identity', handedOver: true },
    companies: {
      words: 'Company',
      explains: 'Companies that you belong to, and your role there',
      kind: 'relationship',
      handedOver: true,
      freeText: ['role'],
    },
    emails: {
      words: 'Email',
      explains: 'Email addresses',
      kind: 'contact',
      handedOver: true,
      freeText: ['label'],
    },
    phones: {
      words: 'Phone',
      explains: 'Phone numbers',
      kind: 'contact',
      handedOver: true,
      freeText: ['label'],
    },
    addresses: {
      words: 'Address',
      explains: 'Postal addresses',
      kind: 'contact',
      handedOver: true,
      freeText: ['label'],
    },
    links: {
      words: 'Link',
      explains: 'Web pages and profiles',
      kind: 'contact',
      handedOver: true,
      freeText: ['label'],
    },
    tags: {
      words: 'Tag',
      explains: 'Words by which we find you in lists',
      kind: 'relationship',
      handedOver: true,
      freeText: 'itself',
    },
    dates: {
      words: 'Date',
      explains: 'Birthdays, anniversaries and other dates of yours',
      kind: 'identity',
      handedOver: true,
      freeText: ['label'],
    },
    facts: {
      words: 'About you',
      explains: 'What we noted about your needs, worries, likes, family, history and plans, and when',
      kind: 'preferences',
      handedOver: true,
      freeText: ['text'],
    },
    goals: {
      words: 'Goal of yours',
      explains: 'What you want to reach, how it stands, the next step, and when we look at it again',
      kind: 'preferences',
      handedOver: true,
      freeText: ['text', 'nextStep'],
    },
    own: {
      words: 'Detail of our own',
      explains: 'What we keep about our customers beside the usual, each under the name that we gave it',
      kind: 'preferences',
      handedOver: true,
      freeText: 'all of it',
    },
    notes: {
      words: 'Our own notes',
      explains: 'What we wrote down for ourselves',
      kind: 'content',
      handedOver: false,
      because: 'Notes that we wrote for ourselves',
    },
    attachments: {
      words: 'File',
      explains: 'Files that we keep about you, by their place in this package',
      kind: 'content',
      handedOver: true,
      freeText: ['name'],
    },
    stage: {
      words: 'Stage',
      explains: 'Where we stand: prospect, active, departing, departed or died',
      kind: 'relationship',
      handedOver: true,
    },
    touch: {
      words: 'How often we want to be in touch',
      explains: 'Our own plan for staying in touch',
      kind: 'record keeping',
      handedOver: false,
      because: 'How often we plan to be in touch',
    },
    externalIds: {
      words: 'Where we got your data from',
      explains: 'The file or program that your entry was imported from, and its number there',
      kind: 'record keeping',
      handedOver: true,
    },
    lastContactAt: {
      words: 'Last contact',
      explains: 'When we were last in touch',
      kind: 'relationship',
      handedOver: true,
    },
    createdAt: {
      words: 'In our records since',
      explains: 'When your entry was made',
      kind: 'record keeping',
      handedOver: true,
    },
    updatedAt: {
      words: 'Entry last changed',
      explains: 'When your entry was last changed',
      kind: 'record keeping',
      handedOver: true,
    },
    binnedAt: {
      words: 'In our bin since',
      explains: 'When your entry was put aside to be deleted',
      kind: 'record keeping',
      handedOver: true,
    },
  },
  interactions: {
    id: {
      words: 'Number',
      explains: 'How our records tell this entry apart',
      kind: 'record keeping',
      handedOver: true,
    },
    customerId: {
      words: 'Your number',
      explains: 'Your number in our records',
      kind: 'record keeping',
      handedOver: true,
    },
    kind: {
      words: 'Kind',
      explains: 'A call, visit, email, message, note or a kind of our own',
      kind: 'content',
      handedOver: true,
    },
    at: { words: 'When', explains: 'When it happened', kind: 'content', handedOver: true },
    direction: {
      words: 'Who began',
      explains: 'Whether you contacted us or we contacted you',
      kind: 'content',
      handedOver: true,
    },
    handledBy: { words: 'Handled by', explains: 'Who of us handled it', kind: 'content', handedOver: true },
    summary: {
      words: 'In short',
      explains: 'What it was about',
      kind: 'content',
      handedOver: true,
      freeText: 'itself',
    },
    text: {
      words: 'Details',
      explains: 'What was said or written',
      kind: 'content',
      handedOver: true,
      freeText: 'itself',
    },
    value: {
      words: 'What it gave you',
      explains: 'What you had from it, as we saw it',
      kind: 'content',
      handedOver: true,
      freeText: 'itself',
    },
    attachments: {
      words: 'Files',
      explains: 'Files that belong to it, by their place in this package',
      kind: 'content',
      handedOver: true,
      freeText: ['name'],
    },
    createdAt: { words: 'Written down', explains: 'When we wrote it down', kind: 'record keeping', handedOver: true },
    binnedAt: {
      words: 'In our bin since',
      explains: 'When we put it aside to be deleted',
      kind: 'record keeping',
      handedOver: false,
      because: 'Entries that we had thrown away before this package was made',
      wholeRow: true,
    },
  },
  followUps: {
    id: {
      words: 'Number',
      explains: 'How our records tell this promise apart',
      kind: 'record keeping',
      handedOver: true,
    },
    customerId: {
      words: 'Your number',
      explains: 'Your number in our records',
      kind: 'record keeping',
      handedOver: true,
    },
    title: { words: 'What', explains: 'What was promised', kind: 'content', handedOver: true, freeText: 'itself' },
    promisedBy: {
      words: 'Whose promise',
      explains: 'Whether we promised it or you did',
      kind: 'content',
      handedOver: true,
    },
    due: { words: 'Due', explains: 'The day or time for which it was planned', kind: 'content', handedOver: true },
    repeats: { words: 'Repeats', explains: 'How often it comes back', kind: 'content', handedOver: true },
    zone: { words: 'Time zone', explains: 'Where its time is meant', kind: 'content', handedOver: true },
    snoozedUntil: { words: 'Put off until', explains: 'When we look at it again', kind: 'content', handedOver: true },
    interactionId: {
      words: 'Promised in',
      explains: 'The number of the entry in our history in which it was promised',
      kind: 'content',
      handedOver: true,
    },
    remindBefore: {
      words: 'Reminded ahead',
      explains: 'So many minutes before it is due our computer reminds us too',
      kind: 'record keeping',
      handedOver: false,
      because: 'How long ahead our computer reminds us',
    },
    remindedAt: {
      words: 'Reminder shown',
      explains: 'When our computer reminded us',
      kind: 'record keeping',
      handedOver: false,
      because: 'Times at which our computer showed us a reminder',
    },
    doneAt: { words: 'Done', explains: 'When it was done; empty while it is open', kind: 'content', handedOver: true },
    createdAt: { words: 'Written down', explains: 'When we wrote it down', kind: 'record keeping', handedOver: true },
    restingSince: {
      words: 'Rests since',
      explains: 'Since when it waits for you to come back',
      kind: 'content',
      handedOver: true,
    },
    binnedAt: {
      words: 'In our bin since',
      explains: 'When we put it aside to be deleted',
      kind: 'record keeping',
      handedOver: false,
      because: 'Promises that we had thrown away before this package was made',
      wholeRow: true,
    },
  },
  requests: {
    id: {
      words: 'Number',
      explains: 'How our records tell this request apart',
      kind: 'record keeping',
      handedOver: true,
    },
    customerId: {
      words: 'Your number',
      explains: 'Your number in our records',
      kind: 'record keeping',
      handedOver: true,
    },
    receivedAt: { words: 'Asked', explains: 'When you asked for your data', kind: 'content', handedOver: true },
    way: { words: 'How you asked', explains: 'In person, by phone or in writing', kind: 'content', handedOver: true },
    words: {
      words: 'In your words',
      explains: 'What you asked for',
      kind: 'content',
      handedOver: true,
      freeText: 'itself',
    },
    askedBy: {
      words: 'Asked by',
      explains: 'Who asked for you',
      kind: 'content',
      handedOver: true,
      freeText: 'itself',
    },
    promisedHours: {
      words: 'Promised within hours',
      explains: 'How soon we promised to answer, in hours',
      kind: 'content',
      handedOver: true,
    },
    identity: {
      words: 'How we knew it was you',
      explains: 'How and when we made sure that it was you who asked; we keep no copy of a document',
      kind: 'record keeping',
      handedOver: true,
      freeText: ['words'],
    },
    extension: {
      words: 'Takes longer because',
      explains: 'When and why we told you that it takes longer',
      kind: 'content',
      handedOver: true,
      freeText: ['because'],
    },
    sealed: {
      words: 'Package',
      explains: 'The package that we made for it, and what proves it',
      kind: 'content',
      handedOver: true,
    },
    handedOver: {
      words: 'Handed over',
      explains: 'When, how and to whom we handed it over',
      kind: 'content',
      handedOver: true,
      freeText: ['to'],
    },
    acknowledged: {
      words: 'You have it',
      explains: 'When and how you said that you have it',
      kind: 'content',
      handedOver: true,
      freeText: ['words'],
    },
    withdrawn: {
      words: 'Not wanted any more',
      explains: 'When and why you did not want it any more',
      kind: 'content',
      handedOver: true,
      freeText: ['words'],
    },
    closedAt: {
      words: 'Closed',
      explains: 'When it was handed over or not wanted any more; empty while it is open',
      kind: 'content',
      handedOver: true,
    },
    createdAt: { words: 'Written down', explains: 'When we wrote it down', kind: 'record keeping', handedOver: true },
  },
  departures: {
    id: {
      words: 'Number',
      explains: 'How our records tell this departure apart',
      kind: 'record keeping',
      handedOver: true,
    },
    customerId: {
      words: 'Your number',
      explains: 'Your number in our records',
      kind: 'record keeping',
      handedOver: true,
    },
    since: { words: 'Leaving since', explains: 'Since when you were leaving', kind: 'relationship', handedOver: true },
    reason: { words: 'Why', explains: 'Why you left, as one of our reasons', kind: 'relationship', handedOver: true },
    words: {
      words: 'Why, in words',
      explains: 'Why you left, in words',
      kind: 'relationship',
      handedOver: true,
      freeText: 'itself',
    },
    learnt: {
      words: 'What we learnt',
      explains: 'What we wrote down for ourselves to do better',
      kind: 'content',
      handedOver: false,
      because: 'What we wrote down for ourselves when you left',
    },
    onGoodTerms: {
      words: 'On good terms',
      explains: 'Whether we parted on good terms, as we saw it',
      kind: 'relationship',
      handedOver: true,
    },
    steps: {
      words: 'Farewell',
      explains: 'What we wanted to do at your farewell, and when we did it',
      kind: 'relationship',
      handedOver: true,
      freeText: ['name'],
    },
    leftOn: { words: 'Left on', explains: 'The day on which you left', kind: 'relationship', handedOver: true },
    endedAt: {
      words: 'Written down that you left',
      explains: 'When we wrote down that you have left',
      kind: 'record keeping',
      handedOver: true,
    },
    openEnds: {
      words: 'What was open',
      explains: 'What became of what was still promised: kept, done or dropped',
      kind: 'content',
      handedOver: true,
    },
    restsUntil: {
      words: 'Rests until',
      explains: 'Until when we keep your data at rest before we decide about it',
      kind: 'record keeping',
      handedOver: true,
    },
    keptBecause: {
      words: 'Kept longer because',
      explains: 'Why we keep your data longer',
      kind: 'record keeping',
      handedOver: true,
      freeText: 'itself',
    },
    cameBackOn: {
      words: 'Came back on',
      explains: 'The day on which you came back',
      kind: 'relationship',
      handedOver: true,
    },
    createdAt: { words: 'Written down', explains: 'When we wrote it down', kind: 'record keeping', handedOver: true },
  },
} as const satisfies { [Name in CustomerTable]: Record<keyof Required<Tables[Name]>, DataField> }
