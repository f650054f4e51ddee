import type { Address, CustomerKind, ImportantDate, NameParts, Reachable } from '@shared/domain/customer'

/** Somebody found in a file, in the shapes of a customer. Lists are empty rather than missing. */
export type ImportedPerson = {
  kind: CustomerKind
  /** Never empty: without any name it is an email address or a phone number, and a remark says so. */
  name: string
  nameParts?: NameParts
  nickname?: string
  companies: { name: string; role?: string }[]
  emails: Reachable[]
  phones: Reachable[]
  addresses: Address[]
  links: Reachable[]
  tags: string[]
  dates: ImportantDate[]
  notes?: string
  /** What the other program calls this person: the same in its next export. */
  externalId?: { source: string; id: string }
  origin: Place
  /** Worth keeping, but a customer has no field for it: a role without a company, a spouse, a column kept aside. */
  unmapped?: { column: string; value: string }[]
}

/** Where in the file: the row as a spreadsheet counts it, or the card, both from 1. */
type Place = { row?: number; card?: number }

/** What could not be used, and why. The screen puts the codes into words. */
export type Remark = Place & { code: RemarkCode; detail?: string }

export type RemarkCode =
  /** No name: kept under the email address or phone number in `detail`. */
  | 'noName'
  /** Neither a name nor any way to reach somebody: left out. */
  | 'nothingUsable'
  /** `detail` is no date that exists. */
  | 'badDate'
  /** All dates of the column in `detail` can be read with the day or the month first. */
  | 'ambiguousDates'
  | 'photoLeftOut'
  /** A list of cards (`detail` is its name), not a person. */
  | 'groupLeftOut'
  /** Somebody (`detail`) who is only there because another one has to do with them. */
  | 'partialLeftOut'
  /** A card inside a card. */
  | 'nestedCardLeftOut'
  /** The file ends, or the next card begins, inside this one. What was there is kept. */
  | 'truncatedCard'
  /** Lines outside of any card were read as one. */
  | 'damagedCard'
  | 'cardTooLarge'
  | 'tooManyCards'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyValues'
  | 'valueTooLong'
  /** The row has cells that no column of the header stands for. */
  | 'extraCells'
  /** The column in `detail` is not known and left out. */
  | 'unknownColumn'
  /** The column in `detail` holds passwords, card numbers or the like. */
  | 'neverImported'
  /** No column looks like a name or a way to reach somebody. */
  | 'noContactColumns'
  | 'noHeader'
  /** Some characters were already lost in the file. */
  | 'damagedText'
  | 'fileTooLarge'
  | 'emptyFile'
  | 'unknownFormat'

export type DetectedSource = {
  format: 'vcard' | 'csv' | 'xlsx' | 'json' | 'unknown'
  /** Of the vCard: `2.1`, `3.0`, `4.0`; the first card decides. */
  version?: string
  program?: Program
  /** A label of the Encoding standard, such as `utf-8`. */
  encoding: string
  separator?: string
  /** The row that holds the header, counted from 1; missing when there is none. */
  headerRow?: number
}

export type Program =
  | 'regulars'
  | 'google'
  | 'outlook'
  | 'thunderbird'
  | 'apple'
  | 'windows'
  | 'nextcloud'
  | 'sogo'
  | 'emclient'
  | 'linkedin'
  | 'hubspot'
  | 'salesforce'
  | 'pipedrive'
  | 'shopify'
  | 'stripe'
  | 'square'
  | 'mailchimp'
  | 'brevo'
  | 'freshbooks'
  | 'invoiceninja'
  | 'wave'
  | 'zoho'
  | 'prestashop'
  | 'shopware'
  | 'chatwoot'
  | 'tine'
  | 'lxoffice'
  | 'monica'
