import type { Attachment } from './attachment'
import type { CustomerId } from './customer'

export const interactionKinds = ['call', 'visit', 'email', 'message', 'note'] as const
type BuiltInKind = (typeof interactionKinds)[number]

/**
 * A kind that the owner added, such as "Massage" or "Tax meeting". Its id starts with `own:`. A retired one still names
 * what was logged with it, and is not offered any more.
 */
export type OwnKind = { id: string; name: string; retired?: boolean }

/** A built-in kind, or the id of one of the owner's. */
export type InteractionKind = BuiltInKind | (string & {})

export type Interaction = {
  id: string
  customerId: CustomerId
  kind: InteractionKind
  /** Instant (ms) at which it happened. */
  at: number
  /** Who began it: `in` the customer, `out` the business. */
  direction?: 'in' | 'out'
  /** Who in the business handled it (P28). */
  handledBy?: string
  summary: string
  text?: string
  /** What it gave the customer (P10). */
  value?: string
  /** Files that belong to it, in the order in which they came. */
  attachments?: Attachment[]
  createdAt: number
  binnedAt?: number
}

/** A note is something written down, not something that happened between two people. */
export const isContact = ({ kind }: Pick<Interaction, 'kind'>) => kind !== 'note'
