import type { Business } from './business'
import type { Customer } from './customer'
import type { DataRequest } from './data-request'
import type { Departure } from './departure'
import type { FollowUp } from './follow-up'
import type { Interaction } from './interaction'

/** Every table of the database with its rows. */
export type Tables = {
  customers: Customer
  interactions: Interaction
  followUps: FollowUp
  requests: DataRequest
  departures: Departure
  business: Business
}
export type TableName = keyof Tables

/** What an act changes: whole rows as they shall be, and the ids of rows that go for good. */
export type Changes = { [Name in TableName]?: Tables[Name][] } & { gone?: { [Name in TableName]?: string[] } }
