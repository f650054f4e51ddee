import type { OwnKind } from './interaction'

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
  /** How many data packages were made so far. */
  packagesMade?: number
}
