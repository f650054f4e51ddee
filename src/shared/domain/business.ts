import type { ColumnReading } from '@shared/import/column-reading'
import type { SavedList } from './customer-list'
import type { DepartureRules } from './departure'
import type { OwnKind } from './interaction'
import type { OwnField } from './own-fields'
import type { ResponseRules } from './response-clock'
import type { TagCadence } from './stay-in-touch'

/** What the business is called and how it works: one row. */
export type Business = {
  id: 'business'
  name?: string
  /** How a customer reaches the business, as written into data packages. */
  contact?: string
  /** Who handles things unless said otherwise (P28). */
  owner?: string
  /** Kinds of interaction beside the built-in ones. */
  interactionKinds?: OwnKind[]
  /** How often the owner wants to be in touch with everybody who has a tag. */
  tagCadences?: TagCadence[]
  /** Lists of customers that the owner keeps at hand. */
  lists?: SavedList[]
  /** What the owner wants to know of customers beside the usual. */
  ownFields?: OwnField[]
  /** Pairs of customers that are two, whatever they share, as `pairKey` gives them. */
  apart?: string[]
  /** How soon customers get the data that they ask for. */
  responses?: ResponseRules
  /** How the owner parts with customers. */
  departures?: DepartureRules
  /** How the columns of files were read that came to be imported, the newest first. */
  columnReadings?: ColumnReading[]
  /** How many data packages were made so far. */
  packagesMade?: number
}
