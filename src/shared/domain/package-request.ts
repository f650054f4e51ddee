import type { Business } from './business'
import type { Customer } from './customer'
import type { DataRequest } from './data-request'
import type { Departure } from './departure'
import type { FollowUp } from './follow-up'
import type { Interaction } from './interaction'

/** Everything that goes into the data package of one customer, read from the database at one moment. */
export type PackageRequest = {
  /** `P0042`: counted by the business. */
  packageId: string
  /** Instant (ms). */
  createdAt: number
  /** IANA name of the owner's time zone, for times as the owner saw them. */
  timeZone: string
  business: Business
  customer: Customer
  /** Names of the companies that the customer belongs to, by id. */
  companyNames: Record<string, string>
  interactions: Interaction[]
  followUps: FollowUp[]
  requests: DataRequest[]
  departures: Departure[]
  /** Names of others who are known to the business, to be noticed in free text before sealing. */
  otherNames: string[]
  /** Whether names of others are kept, or shown as `[other person]`. */
  namesOfOthers: 'hidden' | 'kept'
}

export type PackageResult =
  | { outcome: 'saved'; fileName: string; bytes: number; sha256: string }
  | { outcome: 'cancelled' }
  | { outcome: 'failed'; reason: 'no-space' | 'not-allowed' | 'unknown' }
