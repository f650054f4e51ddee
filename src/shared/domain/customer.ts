import type { Attachment } from './attachment'
import type { Day, PartialDate } from './day'
import type { OwnValues } from './own-values'
import type { Touch } from './stay-in-touch'

export type CustomerId = string & { readonly of: 'customer' }

export const stages = ['prospect', 'active', 'departing', 'departed', 'died'] as const
export type Stage = (typeof stages)[number]

export type CustomerKind = 'person' | 'company'

/** The parts of a person's name, as vCard's N has them (RFC 6350, 6.2.2). */
export type NameParts = { prefix?: string; given?: string; additional?: string; family?: string; suffix?: string }

/** One way to reach a customer. At most one of a list is preferred. */
export type Reachable = { value: string; label?: string; preferred?: boolean }

export type Address = {
  street?: string
  extra?: string
  city?: string
  region?: string
  postalCode?: string
  country?: string
  label?: string
  preferred?: boolean
}

/** A company that a person belongs to: one of our customers, or only its name. */
export type Membership = ({ companyId: CustomerId; name?: undefined } | { companyId?: undefined; name: string }) & {
  role?: string
}

/** `customerSince` is the day on which it began: it comes round as years together. */
export const dateKinds = ['birthday', 'anniversary', 'customerSince', 'other'] as const
export type DateKind = (typeof dateKinds)[number]
export type ImportantDate = { kind: DateKind; label?: string; date: PartialDate }

export const factKinds = ['need', 'worry', 'like', 'family', 'history', 'plan'] as const
export type FactKind = (typeof factKinds)[number]

/** Something to know about the person before the next contact (P2). `learntOn` is a day. */
export type Fact = { kind: FactKind; text: string; learntOn: string }

export const goalStates = ['open', 'reached', 'dropped'] as const
export type GoalState = (typeof goalStates)[number]

/** What the customer wants to reach (P1). `reviewOn` is the day on which the owner wants to look at it again. */
export type Goal = { text: string; state: GoalState; nextStep?: string; reviewOn?: Day }

export type Customer = {
  id: CustomerId
  kind: CustomerKind
  /** As shown everywhere; never empty. */
  name: string
  nameParts?: NameParts
  nickname?: string
  companies?: Membership[]
  emails?: Reachable[]
  phones?: Reachable[]
  addresses?: Address[]
  links?: Reachable[]
  tags?: string[]
  dates?: ImportantDate[]
  facts?: Fact[]
  goals?: Goal[]
  /** What is known in the owner's own fields. */
  own?: OwnValues
  notes?: string
  /** Files about the customer, in the order in which they came. */
  attachments?: Attachment[]
  stage: Stage
  /** How often the owner wants to be in touch. */
  touch?: Touch
  /** Where the customer was imported from, so that a second import finds the same one. */
  externalIds?: { source: string; id: string }[]
  /** Instant (ms) of the newest contact; kept by the acts that log, change and bin interactions. */
  lastContactAt?: number
  createdAt: number
  updatedAt: number
  /** Instant (ms) at which it went to the bin. */
  binnedAt?: number
}
