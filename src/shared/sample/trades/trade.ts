import type { FactKind } from '@shared/domain/customer'
import type { InteractionKind, OwnKind } from '@shared/domain/interaction'
import type { EveryUnit } from '@shared/domain/recurrence'

/** What happens between a business and a customer. Texts take `{a|b}` for a choice. */
type Event = {
  kind: InteractionKind
  direction?: 'in' | 'out'
  /** How often beside the others. */
  weight: number
  summaries: string[]
  texts?: string[]
  values?: string[]
}

/** A kind of business: what is said, promised and known in it. */
export type Trade = {
  business: string
  contact: string
  /** Who works there; the first is the owner. */
  staff: string[]
  kinds: OwnKind[]
  tags: string[]
  /** Share of customers that are companies. */
  companies: number
  events: Event[]
  promisesByUs: string[]
  promisesByThem: string[]
  routines: { title: string; repeats: EveryUnit }[]
  facts: Record<FactKind, string[]>
  notes: string[]
  roles: string[]
}
