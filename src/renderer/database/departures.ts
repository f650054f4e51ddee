import type { CustomerId } from '@shared/domain/customer'
import type { Day } from '@shared/domain/day'
import Dexie from 'dexie'
import { database } from './database'

export const departureById = (id: string) => database.departures.get(id)

/** Everybody who has ever left or is leaving, in no particular order. */
export const allDepartures = () => database.departures.toArray()

/** All departures of a customer, also those that ended by coming back, in no particular order. */
export const departuresOf = (customerId: CustomerId) => database.departures.where({ customerId }).toArray()

/** Those whose data rests until that day or an earlier one, the earliest first. */
export const departuresRestingUntil = (day: Day) =>
  database.departures.where('restsUntil').between(Dexie.minKey, day, true, true).sortBy('restsUntil')
