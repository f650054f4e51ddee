/** Every act that writes, by name. Words for toasts and history stand in the catalogue of the app, one per name. */
export const actNames = [
  'customerAdded',
  'customerChanged',
  'customersChanged',
  'customersMerged',
  'customerBinned',
  'customerRestored',
  'interactionLogged',
  'interactionChanged',
  'interactionBinned',
  'interactionRestored',
  'followUpAdded',
  'followUpChanged',
  'followUpDone',
  'followUpReopened',
  'followUpSnoozed',
  'followUpSkipped',
  'followUpBinned',
  'followUpRestored',
  'contactsImported',
  'columnsRead',
  'businessChanged',
  'binEmptied',
  'packageMade',
  'requestReceived',
  'requestChanged',
  'requestRemoved',
  'departureBegun',
  'departureChanged',
  'customerLeft',
  'customerCameBack',
  'reminderShown',
  'sampleAdded',
  'attachmentAdded',
  'attachmentRemoved',
  'backupRestored',
  'erased',
] as const
export type ActName = (typeof actNames)[number]

/** What the owner did, for the toast, the menu and the history. `name` is whom or what it was about. */
export type Act = { act: ActName; name?: string; count?: number }

/** Acts of the app itself, and acts that cannot be taken back: they are no step of undo and show no toast. */
export const isQuiet = ({ act }: Act) =>
  act === 'columnsRead' ||
  act === 'packageMade' ||
  act === 'reminderShown' ||
  act === 'sampleAdded' ||
  act === 'binEmptied' ||
  act === 'erased'
